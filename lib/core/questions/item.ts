import type { ReadingLevel } from '../facts/schema'
import type { Key, ProofByLevel } from '../grading/key'
import type { Format } from '../grading/response'

/** Levels of thinking, after NAEP: find it, read between the lines, put together, judge. */
export type ThinkingLevel = 'locate' | 'infer' | 'integrate' | 'evaluate'

export type Choice = { id: string; text: string }

/**
 * What a learner sees of an item: everything but the key. Option ids are hashes of what an option
 * says, and options stand in the order of their ids, so that neither tells which is right.
 */
export type Body =
  | {
      format: 'choice'
      options: Choice[] /** Numbers and dates keep ascending order; the rest is shuffled per attempt. */
      ordered?: true
    }
  | { format: 'multi-select'; options: Choice[] }
  | {
      format: 'true-false' /** The statement in runs; the marked run is the one that may be wrong. */
      statement: { text: string; marked?: true }[]
    }
  | { format: 'typed'; expects: 'number' | 'name' | 'time' | 'phrase' | 'yes-no' }
  | { format: 'list'; count: number }
  | {
      format: 'cloze'
      parts: ({ text: string } | { blank: string; expects: 'number' | 'name' | 'time' | 'phrase' })[]
    }
  | { format: 'matching'; left: Choice[]; right: Choice[]; leftLabel: string; rightLabel: string }
  | { format: 'ordering'; events: Choice[] }
  | { format: 'sorting'; cards: Choice[]; bins: Choice[] }
  /** Candidate sentences of the passage, by reading level: sentence ids, in the passage's order. */
  | { format: 'evidence'; candidates: ProofByLevel }
  | { format: 'answer-evidence'; options: Choice[]; candidates: ProofByLevel; ordered?: true }

export type Item = {
  /** A hash of what the item asks, not of its wording. */
  id: string
  /** The facts asked about and the slot asked for. Two items with one target never meet in a quiz. */
  target: string
  family: string
  format: Format
  level: ThinkingLevel
  language: string
  /** Reading levels whose passage states everything the item needs. */
  readingLevels: ReadingLevel[]
  stem: string
  body: Body
  key: Key
  /** The right answer in words, for the reveal and for authors. */
  answer: { canonical: string; accepts: string[] }
  /** Facts the item asks about. */
  facts: string[]
  /** Facts that a reader has seen once the item is answered: its own and those its words give away. */
  shows: string[]
  /** Facts that the passage's own sentences state, where the item quotes them: as proof and as candidates. */
  quotes: Partial<Record<ReadingLevel, string[]>>
  evidence: { level: ReadingLevel; sentence: string }[]
  /** 1 (easy) … 5 (hard). */
  difficulty: number
  /** Why the key is right, in a sentence or two. */
  explanation: string
  /** The side of the story that the item is about, if one. */
  side?: string
}
