'use client'

import { useSearchParams } from 'next/navigation'
import {
  type KeyboardEvent,
  type SubmitEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type CompiledWords, wordsFrom } from '@/components/quiz/compiled-words'
import { PassagePane } from '@/components/reading/passage-pane'
import { PassageView, sentenceAnchor } from '@/components/reading/passage-view'
import { Page } from '@/components/ui/page'
import type { QuizInProgress } from '@/lib/contracts/attempt'
import { readResponse } from '@/lib/contracts/form-response'
import { AnswerForm, isTyped } from './answer-form'
import { Finish } from './finish'
import type { QuizActions, RunnerWords } from './runner-words'
import { useAnswers } from './use-answers'

type RunnerProps = {
  quiz: QuizInProgress
  actions: QuizActions
  /** Proves that a form came from this page. */
  token: { name: string; value: string }
  locale: string
  words: CompiledWords
  labels: RunnerWords
  /** What went wrong with the form that led here, if anything did. */
  problem?: string | undefined
}

const typingPause = 500
export const finishStep = 'end'

/**
 * A quiz in progress: one question at a time. The page works as plain forms; scripts save each answer
 * as it is given and move between questions without asking the server for a page.
 */
export function QuizRunner({ quiz, actions, token, locale, words, labels, problem }: RunnerProps) {
  const t = useMemo(() => wordsFrom(words, locale), [words, locale])
  const { answers, status, save } = useAnswers(quiz)
  const total = quiz.questions.length
  const asked = useSearchParams().get('q')
  // Where the quiz was left; it must not move on by itself when this question gets its answer.
  const [left] = useState(() => {
    const open = answers.findIndex(({ saved }) => saved.response === null)
    return open < 0 ? total : open + 1
  })
  const atEnd = asked === finishStep || Number(asked) > total
  const position = Math.min(total, Math.max(1, Math.trunc(Number(asked)) || left))
  const answered = answers.filter(({ saved }) => saved.response !== null).length
  const current = answers[position - 1]
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const arrived = useRef(false)

  const go = useCallback((step: number | typeof finishStep) => {
    window.history.pushState(null, '', `?q=${step}`)
  }, [])

  // A new question is read from its stem on, as a new page would be.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what moves the focus
  useEffect(() => {
    if (!arrived.current) {
      arrived.current = true
      return
    }
    window.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('[data-focus-on-arrival]')?.focus({ preventScroll: true })
  }, [position, atEnd])

  if (!current) return null
  const { item, saved, reveal, awaiting, drawn } = current
  const evidence = reveal && !atEnd ? reveal.evidence.map(({ id }) => id) : []

  const keep = (form: HTMLFormElement, final: boolean) => {
    clearTimeout(pause.current)
    if (saved.final || awaiting) return
    save(position, readResponse(new FormData(form), item.body.format), final)
  }

  function change(form: HTMLFormElement, typing: boolean) {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => keep(form, false), typing ? typingPause : 0)
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const intent = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value ?? 'next'
    keep(form, intent === 'check')
    if (intent === 'previous') go(position - 1)
    else if (intent === 'next') go(position < total ? position + 1 : finishStep)
  }

  const task = atEnd ? (
    <Finish
      answers={answers}
      quizId={quiz.id}
      status={status}
      action={actions.submit}
      token={token}
      labels={labels}
      go={go}
    />
  ) : (
    <AnswerForm
      key={`${position}-${drawn}`}
      quizId={quiz.id}
      item={item}
      saved={saved}
      reveal={reveal}
      awaiting={awaiting}
      overtaken={current.overtaken}
      total={total}
      answered={answered}
      feedback={quiz.feedback}
      action={actions.answer}
      token={token}
      status={status}
      problem={problem}
      labels={labels}
      t={t}
      onChange={change}
      onSubmit={submit}
      onKeyDown={pickByLetter}
      evidenceHref={quiz.passage ? ({ id }) => `#${sentenceAnchor(id)}` : undefined}
    />
  )

  if (!quiz.passage) return atEnd ? task : <Page>{task}</Page>
  return (
    <PassagePane
      label={labels.passage}
      place={`${quiz.slug}/${quiz.passage.level}`}
      show={evidence[0] ? sentenceAnchor(evidence[0]) : undefined}
      passage={
        <PassageView
          heading="h2"
          title={quiz.passage.title}
          paragraphs={quiz.passage.paragraphs.map(({ sentences }) => sentences)}
          evidence={evidence}
          evidenceLabel={labels.evidence}
        />
      }
    >
      {task}
    </PassagePane>
  )
}

/** The letter shown on an option picks it. */
function pickByLetter(event: KeyboardEvent<HTMLFormElement>) {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || isTyped(target) || target.matches('select')) return
  const index = event.key.length === 1 ? event.key.toLowerCase().charCodeAt(0) - 97 : -1
  const option = event.currentTarget.querySelectorAll<HTMLInputElement>('input[name=option]')[index]
  if (!option || option.disabled) return
  event.preventDefault()
  option.click()
  option.focus()
}
