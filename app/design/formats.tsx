import { Feedback } from '@/components/quiz/feedback'
import { Question, QuestionActions } from '@/components/quiz/question'
import { QuestionFields } from '@/components/quiz/question-fields'
import { SaveStatus } from '@/components/quiz/save-status'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/page'
import { defaultLocale, translator } from '@/lib/messages'
import styles from './design.module.css'
import { emptied, itemOf, samples, saveWords } from './samples'

export function Formats() {
  const t = translator(defaultLocale, 'quiz')
  return samples.map((sample, index) => {
    const { name, value, reveals } = sample
    const states = [
      { state: 'unanswered', value: null, reveal: undefined, disabled: false },
      { state: 'answered', value, reveal: undefined, disabled: false },
      { state: 'locked', value, reveal: undefined, disabled: true },
      ...reveals.map(([state, reveal]) => ({ state, value, reveal, disabled: true })),
      { state: 'no answer', value: null, reveal: reveals[0] && emptied(reveals[0][1]), disabled: true },
    ]
    return (
      <Section key={name} title={name} data-format={name}>
        {states.map((each, which) => {
          const item = itemOf(sample, 10 * index + which + 1)
          return (
            <form key={each.state} className={styles.state} data-state={each.state}>
              <p className={styles.name}>{each.state}</p>
              <Question
                item={item}
                total={120}
                answered={item.position}
                heading="h3"
                t={t}
                status={<SaveStatus state={each.value ? 'saved' : 'idle'} words={saveWords} />}
              >
                <QuestionFields
                  item={item}
                  value={each.value}
                  reveal={each.reveal}
                  disabled={each.disabled}
                  t={t}
                />
                {each.reveal ? (
                  <Feedback
                    item={item}
                    reveal={each.reveal}
                    value={each.value}
                    evidenceHref={({ id }) => `/design/quiz#sentence-${id}`}
                    t={t}
                  />
                ) : (
                  <QuestionActions>
                    <Button type="button" disabled={each.disabled}>
                      Check my answer
                    </Button>
                  </QuestionActions>
                )}
              </Question>
            </form>
          )
        })}
      </Section>
    )
  })
}
