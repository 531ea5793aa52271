import type { ReadingLevel } from '../facts/schema'
import { review, right, wrong } from './decide'
import type { KeyOf, ResponseOf } from './format'
import type { ProofByLevel } from './key'
import type { Verdict } from './verdict'

/** Is this one of the sentences that prove the answer in the passage of that level? */
export const proves = (proof: ProofByLevel, level: ReadingLevel, sentence: string): boolean =>
  proof[level]?.includes(sentence) ?? false

/** Any one of the proving sentences of the passage that was read: 1. */
export function gradeEvidence(
  key: KeyOf<'evidence'>,
  response: ResponseOf<'evidence'>,
  level: ReadingLevel,
): Verdict {
  if (response.sentence === '') return wrong('no-answer')
  if (!key.proof[level]?.length) return review('no-proof-at-level')
  return proves(key.proof, level, response.sentence)
    ? right('sentence-proves-it')
    : wrong('sentence-does-not-prove-it')
}
