import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FormToken } from '@/app/_components/form-token'
import { Moment } from '@/app/_components/moment'
import { passageHref } from '@/app/_components/passage-href'
import { orProblem } from '@/app/_server/or-problem'
import { ruleNotes } from '@/app/_server/rule-notes'
import { AttemptReview } from '@/components/quiz/attempt-review'
import { ResultSummary } from '@/components/quiz/result-summary'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader, Section } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { defaultLocale, translator } from '@/lib/messages'
import { learner } from '@/lib/server/access'
import { quizResult } from '@/lib/server/attempts'
import { practice } from '../actions'
import styles from './result.module.css'

type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<{ already?: string }> }

const t = translator(defaultLocale, 'resultPage')

export const metadata: Metadata = { title: t('title') }

/** The result of a quiz: the score, where it comes from, and every question again. */
export default async function ResultPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const { already } = await searchParams
  const result = await orProblem(async () => quizResult(await learner(), attemptId))
  if (!result) redirect(`/quiz/${attemptId}`)
  const rules = ruleNotes()
  return (
    <Page>
      <PageHeader title={t('title')} lead={result.title} />
      {already ? <Notice>{t('already')}</Notice> : null}
      <p>{t.rich('submitted', { time: () => <Moment key="time" at={result.submittedAt} /> })}</p>
      <ResultSummary
        score={result.score}
        outOf={result.of}
        pending={result.inReview}
        levels={result.byLevel.map(({ level, credit, of }) => ({ level, earned: credit, possible: of }))}
        t={translator(defaultLocale, 'results')}
      />
      <form action={practice} className={styles.next}>
        <FormToken />
        <input type="hidden" name="attempt" value={result.id} />
        <p className={styles.line}>{result.misses ? t('missed', { count: result.misses }) : t('allRight')}</p>
        {result.misses ? (
          <SubmitButton pendingLabel={t('practicing')}>
            {t('practice', { count: result.misses })}
          </SubmitButton>
        ) : null}
        <ButtonLink
          variant={result.misses ? 'quiet' : 'primary'}
          href={`/quiz/new?set=${result.slug}&level=${result.readingLevel}`}
        >
          {t('another')}
        </ButtonLink>
      </form>
      <Section title={t('questions')}>
        <AttemptReview
          entries={result.questions.map(({ item, response, reveal }) => ({
            item,
            value: response,
            reveal,
            note: rules[reveal.rule],
          }))}
          evidenceHref={({ id }) => passageHref(result.slug, result.readingLevel, [id])}
          t={translator(defaultLocale, 'quiz')}
        />
      </Section>
    </Page>
  )
}
