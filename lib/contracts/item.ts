/** What the browser may know of an item, before and after the reveal. No key has a type here. */
import type { Response } from '../core/grading/response'
import type { Outcome } from '../core/grading/verdict'
import type { Body, Choice, ThinkingLevel } from '../core/questions/item'

export type { Choice, Outcome, Response, ThinkingLevel }

export type Sentence = { id: string; text: string }

/** A body as it is put before a learner: options in this attempt's order, sentences with their text. */
export type LearnerBody =
  | Exclude<Body, { format: 'evidence' | 'answer-evidence' }>
  | { format: 'evidence'; sentences: Sentence[] }
  | { format: 'answer-evidence'; options: Choice[]; sentences: Sentence[] }

export type LearnerItem = {
  /** Counted from 1. */
  position: number
  level: ThinkingLevel
  stem: string
  body: LearnerBody
}

/** What was given for an item so far. */
export type SavedResponse = {
  position: number
  response: Response | null
  /** Rises by one with each change that the server accepted; 0 before the first. */
  version: number
  /** Feedback has been shown, so the response can no longer change. */
  final: boolean
}

/** One part of a revealed item: an option, a blank, a row, a card. `right`: what belongs there, in words. */
export type RevealedPart = { id: string; given?: string; right: string; outcome: Outcome; because?: string }

/** What a learner is told once feedback is due. */
export type Reveal = {
  outcome: Outcome
  credit: number
  /** The rule that decided, as a code with a sentence in `messages`. */
  rule: string
  /** The right answer in words; for a typed answer, the model answer. */
  answer: string
  explanation: string
  /** The misconception or confusion behind the picked option, in a sentence. */
  because?: string
  /** Ids of the right options, for the formats that have options. */
  correctOptions?: string[]
  parts?: RevealedPart[]
  /** The sentences of the passage that prove it, at the attempt's reading level. */
  evidence: Sentence[]
  /** Answer + evidence: right, but the sentence did not show it. */
  shown?: boolean
}
