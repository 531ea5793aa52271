import { byShare, review, wrong } from './decide'
import type { KeyOf, ResponseOf } from './format'
import { insistOnKnown, own, partsFrom } from './parts'
import { gradeTyped } from './typed'
import type { Verdict } from './verdict'

/**
 * The mean credit of the blanks. While a blank awaits review so does the whole, with what the other
 * blanks have earned. Parts: every blank. @throws UnknownPart
 */
export function gradeCloze(key: KeyOf<'cloze'>, response: ResponseOf<'cloze'>): Verdict {
  insistOnKnown(response.blanks, key.blanks)
  const verdicts = Object.entries(key.blanks).map(([blank, answer]): [string, Verdict] => [
    blank,
    gradeTyped(answer, own(response.blanks, blank) ?? ''),
  ])
  if (verdicts.every(([, verdict]) => verdict.rule === 'no-answer')) return wrong('no-answer')
  const credit = verdicts.reduce((sum, [, verdict]) => sum + verdict.credit, 0) / verdicts.length
  const decision = verdicts.some(([, verdict]) => verdict.outcome === 'review')
    ? review('parts-to-review', credit)
    : byShare(credit, { all: 'parts-all-right', some: 'parts-some-right', none: 'parts-none-right' })
  return { ...decision, parts: partsFrom(verdicts.map(([blank, { outcome }]) => [blank, outcome])) }
}
