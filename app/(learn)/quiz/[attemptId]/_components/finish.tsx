import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import styles from './finish.module.css'
import type { QuizActions, RunnerWords } from './runner-words'
import { Status } from './status'
import type { Answer, AnswerStatus } from './use-answers'

type FinishProps = {
  answers: Answer[]
  quizId: string
  status: AnswerStatus
  action: QuizActions['submit']
  token: { name: string; value: string }
  labels: RunnerWords
  go: (position: number) => void
}

/** The last step: what is answered and what is not, and the button that closes the quiz. */
export function Finish({ answers, quizId, status, action, token, labels, go }: FinishProps) {
  const form = useRef<HTMLFormElement>(null)
  const unsent = status.state === 'saving' || status.state === 'offline'
  const wanted = useRef(false)

  // Pressed while answers were on their way: submit as soon as they have arrived.
  useEffect(() => {
    if (unsent || !wanted.current) return
    wanted.current = false
    form.current?.requestSubmit()
  }, [unsent])

  return (
    <div className={styles.finish}>
      <PageHeader
        title={
          <span tabIndex={-1} data-focus-on-arrival>
            {labels.endTitle}
          </span>
        }
        lead={labels.endLead}
      />
      <ol className={styles.questions}>
        {answers.map(({ item, saved }) => (
          <li key={item.position} data-answered={saved.response !== null || undefined}>
            <span className={styles.number}>{item.position}</span>
            <a
              href={`?q=${item.position}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                go(item.position)
              }}
            >
              {item.stem}
            </a>
            <span className={styles.state}>
              {saved.response === null ? labels.questionState.open : labels.questionState.answered}
            </span>
          </li>
        ))}
      </ol>
      <Status status={status} labels={labels} />
      {unsent ? <Notice>{labels.waiting}</Notice> : null}
      <form
        ref={form}
        action={action}
        onSubmit={(event) => {
          if (!unsent) return
          event.preventDefault()
          wanted.current = true
        }}
      >
        <input type="hidden" name={token.name} value={token.value} />
        <input type="hidden" name="attempt" value={quizId} />
        <SubmitButton pendingLabel={labels.submitting}>{labels.submit}</SubmitButton>
      </form>
    </div>
  )
}
