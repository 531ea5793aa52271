/** A quiz in progress and its result, as the browser may know them. */
import type { ReadingLevel } from '../core/facts/schema'
import type { LearnerItem, Outcome, Response, Reveal, SavedResponse, ThinkingLevel } from './item'

export type { ReadingLevel }

/** When feedback comes: after each answer, or when the quiz is submitted. */
export type FeedbackPolicy = 'each' | 'end'

export type PassageView = {
  level: ReadingLevel
  title: string
  paragraphs: { sentences: { id: string; text: string }[] }[]
}

/** One question of a quiz in progress. `reveal` is there once feedback is due. */
export type QuizQuestion = { item: LearnerItem; saved: SavedResponse; reveal?: Reveal }

export type QuizInProgress = {
  id: string
  slug: string
  title: string
  feedback: FeedbackPolicy
  /** The passage, if it may be looked at during the quiz. */
  passage?: PassageView
  questions: QuizQuestion[]
}

/** What saving a response comes back with. */
export type SaveResult = { position: number; version: number; final: boolean; reveal?: Reveal }

export type LevelScore = { level: ThinkingLevel; credit: number; of: number }

export type ReviewedQuestion = { item: LearnerItem; response: Response | null; reveal: Reveal }

export type QuizResult = {
  id: string
  slug: string
  title: string
  submittedAt: string
  readingLevel: ReadingLevel
  score: number
  of: number
  byLevel: LevelScore[]
  questions: ReviewedQuestion[]
  passage: PassageView
  /** Questions that were not fully right: what practising the misses would ask again. */
  misses: number
  inReview: number
}

export type AttemptSummary = {
  id: string
  slug: string
  title: string
  startedAt: string
  submittedAt: string | null
  readingLevel: ReadingLevel
  practice: boolean
  answered: number
  of: number
  /** Set when submitted. */
  score: number | null
}

/** How somebody stands with one fact: the outcome of each time it was asked, oldest first. */
export type FactRecord = {
  fact: string
  topic: string
  outcomes: Outcome[]
  /** Where the passage states it, at the level of the last quiz that asked. */
  slug: string
  readingLevel: ReadingLevel
  sentences: string[]
}

export type Progress = {
  attempts: AttemptSummary[]
  byLevel: LevelScore[]
  /** Facts of the set missed in the last answer about them, the most recent first. */
  toReview: FactRecord[]
  /** Facts asked about at least once, and of how many. */
  factsSeen: number
  factsOf: number
}
