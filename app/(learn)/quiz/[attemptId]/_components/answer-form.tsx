import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Feedback, feedbackIdOf } from '@/components/quiz/feedback'
import { Question, QuestionActions } from '@/components/quiz/question'
import { QuestionFields } from '@/components/quiz/question-fields'
import type { QuizWords } from '@/components/quiz/words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FeedbackPolicy } from '@/lib/contracts/attempt'
import type { Sentence } from '@/lib/contracts/item'
import type { QuizActions, RunnerWords } from './runner-words'
import { Status } from './status'
import type { Answer, AnswerStatus } from './use-answers'

type AnswerFormProps = Pick<Answer, 'item' | 'saved' | 'awaiting' | 'overtaken'> & {
  quizId: string
  reveal: Answer['reveal'] | undefined
  total: number
  answered: number
  feedback: FeedbackPolicy
  action: QuizActions['answer']
  token: { name: string; value: string }
  status: AnswerStatus
  problem?: string | undefined
  labels: RunnerWords
  t: QuizWords
  onChange: (form: HTMLFormElement, typing: boolean) => void
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void
  evidenceHref: ((sentence: Sentence) => string) | undefined
}

/** Is this a field that people type into, letter by letter? */
export function isTyped(field: HTMLElement): boolean {
  return field.matches('textarea, input:not([type=radio], [type=checkbox], [type=hidden])')
}

/** One question as a form of its own, with its feedback once that is due. */
export function AnswerForm(props: AnswerFormProps) {
  const { item, saved, reveal, awaiting, total, feedback, labels, t } = props
  const { position } = item
  const [empty, setEmpty] = useState(props.problem === 'nothing-given')
  const shownFirst = useRef(reveal !== undefined)

  // Feedback that arrives is read out and scrolled to; feedback that was there from the start is not.
  useEffect(() => {
    if (reveal && !shownFirst.current) document.getElementById(feedbackIdOf(item))?.focus()
  }, [reveal, item])

  const settled = reveal !== undefined
  const mayCheck = feedback === 'each' && !settled && !awaiting
  const nothingGiven = item.body.format === 'ordering' ? 'no-order-given' : 'nothing-given'
  const problem = empty ? nothingGiven : props.overtaken ? 'stale-tab' : props.problem
  // "Saved" is said of the answer on the screen, so not before there is one.
  const status =
    saved.response === null && props.status.state === 'saved' ? { state: 'idle' as const } : props.status
  const onward = position < total ? labels.next : labels.toEnd

  return (
    <form
      action={props.action}
      onChange={({ currentTarget, target }) => {
        setEmpty(false)
        props.onChange(currentTarget, isTyped(target as HTMLElement))
      }}
      onSubmit={(event) => {
        const checks = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value === 'check'
        props.onSubmit(event)
        if (checks && saved.response === null) setEmpty(!hasAnswer(event.currentTarget))
      }}
      onKeyDown={props.onKeyDown}
    >
      <input type="hidden" name={props.token.name} value={props.token.value} />
      <input type="hidden" name="attempt" value={props.quizId} />
      <input type="hidden" name="position" value={position} />
      <input type="hidden" name="format" value={item.body.format} />
      <input type="hidden" name="basis" value={saved.version} />
      <input type="hidden" name="settled" value={String(settled)} />
      <Question
        item={item}
        total={total}
        answered={props.answered}
        status={<Status status={status} labels={labels} />}
        t={t}
      >
        {problem && labels.problems[problem] ? (
          <Notice kind="error">{labels.problems[problem]}</Notice>
        ) : null}
        <QuestionFields item={item} value={saved.response} reveal={reveal} disabled={awaiting} t={t} />
        {reveal ? (
          <Feedback
            item={item}
            reveal={reveal}
            value={saved.response}
            note={labels.rules[reveal.rule]}
            evidenceHref={props.evidenceHref}
            t={t}
          />
        ) : null}
        {awaiting ? <Notice>{labels.checking}</Notice> : null}
        <QuestionActions>
          {mayCheck ? (
            <Button name="intent" value="check">
              {labels.check}
            </Button>
          ) : null}
          <Button name="intent" value="next" variant={mayCheck ? 'quiet' : 'primary'}>
            {onward}
          </Button>
          {position > 1 ? (
            <Button name="intent" value="previous" variant="quiet">
              {labels.previous}
            </Button>
          ) : null}
        </QuestionActions>
      </Question>
    </form>
  )
}

/** Is anything filled in that the learner can fill in? */
function hasAnswer(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea, select')
  return [...fields].some(({ type, checked, value }) =>
    type === 'radio' || type === 'checkbox' ? checked : value.trim() !== '',
  )
}
