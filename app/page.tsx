import { Moment } from '@/app/_components/moment'
import { orProblem } from '@/app/_server/or-problem'
import { ButtonLink } from '@/components/ui/button'
import { Page, PageHeader, Section } from '@/components/ui/page'
import { defaultLocale, translator } from '@/lib/messages'
import { learnerIfAny } from '@/lib/server/access'
import { openQuizzes } from '@/lib/server/attempts'
import { listSets, type SetSummary } from '@/lib/server/library'
import styles from './home.module.css'

const t = translator(defaultLocale, 'home')
const reading = translator(defaultLocale, 'reading')

/** What this is, in ten seconds, and where to begin. */
export default async function HomePage() {
  const { sets, open } = await orProblem(async () => {
    const scope = await learnerIfAny()
    return { sets: await listSets(defaultLocale), open: scope ? await openQuizzes(scope) : [] }
  })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {open.length > 0 ? (
        <Section title={t('goOn')}>
          <ul className={styles.open}>
            {open.map(({ id, title, startedAt, answered, of }) => (
              <li key={id}>
                <a href={`/quiz/${id}`}>{title}</a>
                <span>
                  {t('openQuiz', { answered, of })} · <Moment at={startedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('library')}>
        {sets.map((set) => (
          <SetEntry key={set.slug} {...set} />
        ))}
      </Section>
      <Section title={t('how')}>
        <ol className={styles.steps}>
          {(['read', 'answer', 'learn'] as const).map((step) => (
            <li key={step}>
              <strong>{t(`steps.${step}.title`)}</strong> {t(`steps.${step}.body`)}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}

function SetEntry({ slug, title, summary, levels, facts, items }: SetSummary) {
  return (
    <article className={styles.set}>
      <h3>
        <a href={`/read/${slug}`}>{title}</a>
      </h3>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.figures}>
        {t('figures', { facts, items })} ·{' '}
        {t('grades', { levels: levels.map(({ level }) => level).join(', ') })}
      </p>
      <div className={styles.actions}>
        <ButtonLink href={`/read/${slug}`}>{t('read')}</ButtonLink>
        <ButtonLink variant="quiet" href={`/quiz/new?set=${slug}`}>
          {reading('startQuiz')}
        </ButtonLink>
      </div>
    </article>
  )
}
