import type { ReactNode } from 'react'
import type { LearnerItem, Response, Reveal, RevealedPart } from '@/lib/contracts/item'
import { OutcomeMark } from './outcome'
import styles from './parts.module.css'
import type { QuizWords } from './words'

export type BodyOf<F extends Response['format']> = Extract<LearnerItem['body'], { format: F }>
export type ResponseTo<F extends Response['format']> = Extract<Response, { format: F }>

/** What every format's fields are told. */
export type FieldsProps<F extends Response['format']> = {
  body: BodyOf<F>
  value: ResponseTo<F> | null
  reveal?: Reveal | undefined
  disabled?: boolean | undefined
  /** The element that asks: names the group of fields. */
  stemId: string
  t: QuizWords
}

export const letterAt = (index: number) => String.fromCharCode(65 + index)

export const partOf = (reveal: Reveal, id: string) => reveal.parts?.find((part) => part.id === id)

/** How a row of options ended, given what was picked and what is right. */
export function settle(picked: boolean, right: boolean): 'correct' | 'incorrect' | 'missed' | undefined {
  if (picked) return right ? 'correct' : 'incorrect'
  return right ? 'missed' : undefined
}

const rowWords = { correct: 'part.yoursRight', incorrect: 'part.yoursWrong', missed: 'part.missed' } as const

export function RowOutcome({ outcome, t }: { outcome: keyof typeof rowWords; t: QuizWords }) {
  return <OutcomeMark outcome={outcome}>{t(rowWords[outcome])}</OutcomeMark>
}

type SettledPartProps = {
  part: RevealedPart | undefined
  /** What was given here, in words; empty if nothing was. */
  given: string
  /** What belongs here, unless the feedback beneath says it. */
  right?: ReactNode
  /** The part is wrong by where it stands, not by what it says. */
  misplaced?: boolean
  t: QuizWords
}

/** What stood in one place, whether it belongs there, and what does if not. */
export function SettledPart({ part, given, right, misplaced, t }: SettledPartProps) {
  const outcome = given ? part?.outcome : undefined
  return (
    <span className={styles.settled}>
      <span
        className={styles.given}
        data-outcome={misplaced ? undefined : outcome}
        data-empty={!given || undefined}
      >
        {given || t('part.empty')}
      </span>
      {outcome ? <OutcomeMark outcome={outcome}>{t(`outcome.${outcome}`)}</OutcomeMark> : null}
      {right && part && outcome !== 'correct' ? <span className={styles.right}>{right}</span> : null}
      {given && part?.because ? <span className={styles.because}>{part.because}</span> : null}
    </span>
  )
}

export const rightWords = (part: RevealedPart | undefined, t: QuizWords) =>
  part ? t('part.right', { right: part.right }) : null
