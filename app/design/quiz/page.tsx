import { notFound } from 'next/navigation'
import { Feedback } from '@/components/quiz/feedback'
import { Question, QuestionActions } from '@/components/quiz/question'
import { QuestionFields } from '@/components/quiz/question-fields'
import { SaveStatus } from '@/components/quiz/save-status'
import { PassagePane } from '@/components/reading/passage-pane'
import { PassageView, sentenceAnchor } from '@/components/reading/passage-view'
import { Button, ButtonLink } from '@/components/ui/button'
import { defaultLocale, translator } from '@/lib/messages'
import { itemOf, passage, samples, saveWords } from '../samples'

type Props = { searchParams: Promise<{ format?: string; state?: string }> }

/** One question as a learner meets it: `?format=ordering&state=revealed`. Development only. */
export default async function DesignQuizPage({ searchParams }: Props) {
  if (process.env.NODE_ENV === 'production') notFound()
  const { format = 'choice', state } = await searchParams
  const sample = samples.find(({ name }) => name === format)
  if (!sample) notFound()
  const t = translator(defaultLocale, 'quiz')
  const reading = translator(defaultLocale, 'reading')
  const reveal = state === 'revealed' ? sample.reveals[0]?.[1] : undefined
  const evidence = reveal?.evidence.map(({ id }) => id) ?? []
  const value = state ? sample.value : null
  const item = itemOf(sample, 3)
  return (
    <PassagePane
      label={reading('passage')}
      place="letter-and-raids/8"
      show={evidence[0] ? sentenceAnchor(evidence[0]) : undefined}
      passage={
        <PassageView
          heading="h2"
          title="A letter and the raids"
          about="Estimated grade band: 8"
          paragraphs={[
            ...passage,
            ...passage.map((each) => each.map((s) => ({ ...s, id: `${s.id}-again` }))),
          ]}
          evidence={evidence}
          evidenceLabel={reading('evidence')}
        />
      }
    >
      <form>
        <Question
          item={item}
          total={10}
          answered={2}
          t={t}
          status={<SaveStatus state={value ? 'saved' : 'idle'} words={saveWords} />}
        >
          <QuestionFields item={item} value={value} reveal={reveal} t={t} />
          {reveal ? (
            <Feedback
              item={item}
              reveal={reveal}
              value={value}
              evidenceHref={({ id }) => `#${sentenceAnchor(id)}`}
              t={t}
            >
              <QuestionActions>
                <ButtonLink href="?format=ordering">Next question</ButtonLink>
              </QuestionActions>
            </Feedback>
          ) : (
            <QuestionActions>
              <Button>Check my answer</Button>
            </QuestionActions>
          )}
        </Question>
      </form>
    </PassagePane>
  )
}
