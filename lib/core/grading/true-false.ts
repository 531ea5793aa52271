import { right, wrong } from './decide'
import type { KeyOf, ResponseOf } from './format'
import { gradeTyped } from './typed'
import type { Verdict } from './verdict'

/**
 * A true statement: the verdict is all. A false one: half for the verdict, half for what should stand
 * in place of the marked words; calling it true earns nothing. A correction that only a person can
 * judge leaves the verdict's half and asks for review.
 */
export function gradeTrueFalse(key: KeyOf<'true-false'>, response: ResponseOf<'true-false'>): Verdict {
  const confusion = key.because ? { confusion: key.because.confusion } : {}
  if (key.truth) return response.verdict ? right('truth-recognised') : wrong('truth-denied')
  if (response.verdict) return { ...wrong('falsehood-believed'), ...confusion }
  if (!key.correction) return right('falsehood-recognised')

  const correction = gradeTyped(key.correction, response.correction ?? '')
  const credit = 0.5 + 0.5 * correction.credit
  if (correction.outcome === 'review') return { outcome: 'review', credit: 0.5, rule: 'correction-to-review' }
  if (credit === 1) return right('falsehood-corrected')
  const rule =
    correction.rule === 'no-answer'
      ? 'correction-missing'
      : correction.credit > 0
        ? 'correction-partly-right'
        : 'correction-wrong'
  return { outcome: 'partial', credit, rule }
}
