import type { ReadingLevel } from '../facts/schema'
import type { TypedKey } from './typed-key'

/** Why a wrong option is wrong, which confusion leads to it, and where the source says so. */
export type Because = {
  /** One sentence that puts the reader right. */
  text: string
  /** The confusable or misconception that the option stands for. */
  confusion: string
  source: { fact: string; paragraph: number }
}

/** Sentences that prove the answer, at each reading level that states it. Any one of them will do. */
export type ProofByLevel = Partial<Record<ReadingLevel, string[]>>

/** The answer key of an item. Kept apart from the item; never sent to a browser before the reveal. */
export type Key =
  | { format: 'choice'; correct: string; because: Record<string, Because> }
  | { format: 'multi-select'; correct: string[]; because: Record<string, Because> }
  | {
      format: 'true-false'
      truth: boolean
      /** What should stand in place of the marked words; only where the statement is false. */
      correction?: TypedKey
      because?: Because
    }
  | { format: 'typed'; answer: TypedKey }
  | { format: 'list'; answer: TypedKey }
  | { format: 'cloze'; blanks: Record<string, TypedKey> }
  | { format: 'matching'; pairs: Record<string, string> }
  | { format: 'ordering'; order: string[] }
  | { format: 'sorting'; bins: Record<string, string> }
  | { format: 'evidence'; proof: ProofByLevel }
  | { format: 'answer-evidence'; correct: string; because: Record<string, Because>; proof: ProofByLevel }
