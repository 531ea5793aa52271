import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaveState } from '@/components/quiz/save-status'
import type { QuizInProgress, QuizQuestion, SaveResult } from '@/lib/contracts/attempt'
import type { Response } from '@/lib/contracts/item'
import { Outbox } from './outbox'

export type AnswerStatus = {
  state: SaveState
  /** The server's own words, when it refuses for good. */
  message?: string
}

export type Answer = QuizQuestion & {
  /** Feedback has been asked for and is not here yet. */
  awaiting: boolean
  /** Another tab answered first, and its answer is shown. */
  overtaken: boolean
  /** Rises when the response changes from outside, so that its fields are drawn anew. */
  drawn: number
}

const asShown = (question: QuizQuestion): Answer => ({
  ...question,
  awaiting: false,
  overtaken: false,
  drawn: 0,
})

/** The answers of a quiz as this tab knows them, kept in step with the server through an outbox. */
export function useAnswers(quiz: QuizInProgress) {
  const [answers, setAnswers] = useState(() => quiz.questions.map(asShown))
  const [status, setStatus] = useState<AnswerStatus>({ state: 'idle' })
  const outbox = useRef<Outbox>(undefined)
  const known = useRef(answers)

  const update = useCallback((position: number, change: (answer: Answer) => Answer) => {
    known.current = known.current.map((one) => (one.item.position === position ? change(one) : one))
    setAnswers(known.current)
  }, [])

  useEffect(() => {
    const box = new Outbox(quiz.id, {
      onSaved: (result) => update(result.position, (one) => acknowledged(one, result)),
      onDelivery: (delivery) => {
        setStatus(
          delivery.kind === 'refused'
            ? { state: 'refused', message: delivery.message }
            : { state: delivery.kind },
        )
        if (delivery.kind !== 'stale') return
        const { position, saved } = delivery
        // Checked in the other tab: its feedback has to come from the server.
        if (saved?.final) return window.location.assign(`?q=${position}`)
        update(position, (one) => ({
          ...one,
          awaiting: false,
          overtaken: true,
          drawn: one.drawn + 1,
          ...(saved ? { saved } : {}),
        }))
      },
    })
    outbox.current = box
    for (const { position, response, final } of box.pending) {
      update(position, (one) => ({
        ...one,
        saved: { ...one.saved, response },
        awaiting: final,
        drawn: one.drawn + 1,
      }))
    }
    const send = () => box.send()
    send()
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
      box.stop()
    }
  }, [quiz.id, update])

  const save = useCallback(
    (position: number, response: Response | null, final: boolean) => {
      const answer = known.current[position - 1]
      if (!answer || answer.saved.final || answer.awaiting || (final && response === null)) return
      const unchanged = JSON.stringify(response) === JSON.stringify(answer.saved.response)
      if (unchanged && !final) return
      update(position, (one) => ({
        ...one,
        saved: { ...one.saved, response },
        awaiting: final,
        overtaken: false,
      }))
      outbox.current?.put({ position, response, basis: answer.saved.version, final })
    },
    [update],
  )

  return { answers, status, save }
}

function acknowledged(answer: Answer, { version, final, reveal }: SaveResult): Answer {
  return {
    ...answer,
    saved: {
      ...answer.saved,
      version: Math.max(version, answer.saved.version),
      final: final || answer.saved.final,
    },
    awaiting: answer.awaiting && !final,
    ...(reveal ? { reveal } : {}),
  }
}
