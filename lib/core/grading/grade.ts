import type { ReadingLevel } from '../facts/schema'
import { gradeAnswerEvidence } from './answer-evidence'
import { gradeChoiceResponse } from './choice'
import { gradeCloze } from './cloze'
import { wrong } from './decide'
import { FormatMismatch } from './errors'
import { gradeEvidence } from './evidence'
import type { KeyOf, ResponseOf } from './format'
import type { Key } from './key'
import { gradeList } from './list'
import { gradeMatching } from './matching'
import { gradeMultiSelect } from './multi-select'
import { gradeOrdering } from './ordering'
import type { Format, Response } from './response'
import { gradeSorting } from './sorting'
import { gradeTrueFalse } from './true-false'
import { gradeTypedResponse } from './typed'
import type { Verdict } from './verdict'

/** What else a verdict depends on: the passage that was read decides which sentences prove an answer. */
export type GradingContext = { readingLevel: ReadingLevel }

type Grader<F extends Format> = (key: KeyOf<F>, response: ResponseOf<F>, level: ReadingLevel) => Verdict

const graders: { [F in Format]: Grader<F> } = {
  choice: gradeChoiceResponse,
  'multi-select': gradeMultiSelect,
  'true-false': gradeTrueFalse,
  typed: gradeTypedResponse,
  list: gradeList,
  cloze: gradeCloze,
  matching: gradeMatching,
  ordering: gradeOrdering,
  sorting: gradeSorting,
  evidence: gradeEvidence,
  'answer-evidence': gradeAnswerEvidence,
}

/**
 * Grades one response; total and deterministic for every parsed response of the key's format. Left
 * empty (`null`) it is incorrect by the rule "no-answer".
 * @throws FormatMismatch if the response has another format than the key
 * @throws UnknownPart if it speaks of an option, row or card that the item does not have
 * @throws MalformedResponse if known parts do not make a response (an event twice)
 */
export function grade(key: Key, response: Response | null, context: GradingContext): Verdict {
  if (response === null) return gradeNothing()
  if (response.format !== key.format) throw new FormatMismatch(key.format, response.format)
  return apply(key.format, key, response, context)
}

/** The verdict on an item that was left empty. */
export const gradeNothing = (): Verdict => wrong('no-answer')

/** The formats agree, which the type checker cannot see from two unions. */
function apply<F extends Format>(format: F, key: Key, response: Response, context: GradingContext): Verdict {
  const grader: Grader<F> = graders[format]
  return grader(key as KeyOf<F>, response as ResponseOf<F>, context.readingLevel)
}
