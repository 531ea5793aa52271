import type { Metadata } from 'next'
import { Moment } from '@/app/_components/moment'
import { passageHref } from '@/app/_components/passage-href'
import { orProblem } from '@/app/_server/or-problem'
import { ButtonLink } from '@/components/ui/button'
import { Page, PageHeader, Section } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import type { AttemptSummary } from '@/lib/contracts/attempt'
import { defaultLocale, translator } from '@/lib/messages'
import { learnerIfAny } from '@/lib/server/access'
import { progressOf } from '@/lib/server/attempts'
import styles from './progress.module.css'

const t = translator(defaultLocale, 'progressPage')
const results = translator(defaultLocale, 'results')

export const metadata: Metadata = { title: t('title') }

/** Every quiz so far, how each level of thinking goes, and what to look at again. */
export default async function ProgressPage() {
  const progress = await orProblem(async () => {
    const scope = await learnerIfAny()
    return scope && progressOf(scope)
  })
  if (!progress || progress.attempts.length === 0) return <NothingYet />
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead', { seen: progress.factsSeen, of: progress.factsOf })} />
      <Table caption={t('quizzes')}>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('quiz')}</th>
            <th scope="col" data-number>
              {t('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {progress.attempts.map((attempt) => (
            <AttemptRow key={attempt.id} {...attempt} />
          ))}
        </tbody>
      </Table>
      {progress.byLevel.length > 0 ? (
        <Table caption={results('byLevel')}>
          <thead>
            <tr>
              <th scope="col">{results('level')}</th>
              <th scope="col" data-number>
                {results('points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {progress.byLevel.map(({ level, credit, of }) => (
              <tr key={level}>
                <th scope="row">{results(`levels.${level}`)}</th>
                <td data-number>{results('fraction', { earned: credit, possible: of })}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      <Section title={t('again')}>
        {progress.toReview.length === 0 ? (
          <p>{t('nothingToReview')}</p>
        ) : (
          <ul className={styles.again}>
            {progress.toReview.map((record) => (
              <li key={record.fact}>
                <a href={passageHref(record.slug, record.readingLevel, record.sentences)}>{record.topic}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}

function AttemptRow({
  id,
  title,
  startedAt,
  submittedAt,
  readingLevel,
  practice,
  answered,
  of,
  score,
}: AttemptSummary) {
  return (
    <tr>
      <td>
        <Moment at={submittedAt ?? startedAt} />
      </td>
      <th scope="row">
        <a href={submittedAt ? `/quiz/${id}/result` : `/quiz/${id}`}>
          {practice ? t('practiceOf', { title }) : title}
        </a>
        <span className={styles.level}>{t('level', { grade: readingLevel })}</span>
      </th>
      <td data-number>
        {score === null ? t('open', { answered, of }) : results('fraction', { earned: score, possible: of })}
      </td>
    </tr>
  )
}

function NothingYet() {
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('nothingYet')}>
        <ButtonLink href="/quiz/new">{t('first')}</ButtonLink>
        <ButtonLink variant="quiet" href="/">
          {t('readFirst')}
        </ButtonLink>
      </PageHeader>
    </Page>
  )
}
