import { AttemptReview } from '@/components/quiz/attempt-review'
import { ResultSummary } from '@/components/quiz/result-summary'
import { Section } from '@/components/ui/page'
import { defaultLocale, translator } from '@/lib/messages'
import { entries } from './samples'

export function Results() {
  const quiz = translator(defaultLocale, 'quiz')
  const results = translator(defaultLocale, 'results')
  return (
    <>
      <Section title="Result">
        <ResultSummary
          score={7.5}
          outOf={10}
          pending={1}
          levels={[
            { level: 'locate', earned: 3, possible: 3 },
            { level: 'infer', earned: 2, possible: 3 },
            { level: 'integrate', earned: 2.5, possible: 3 },
            { level: 'evaluate', earned: 0, possible: 1 },
          ]}
          t={results}
        />
      </Section>
      <Section title="Review">
        <AttemptReview entries={entries} evidenceHref={({ id }) => `/design/quiz#sentence-${id}`} t={quiz} />
      </Section>
    </>
  )
}
