import { type Decision, wrong } from './decide'
import type { KeyOf, ResponseOf } from './format'
import { gradeName } from './kinds/name'
import { gradeNumber } from './kinds/number'
import { gradePhrase } from './kinds/phrase'
import { gradeSet } from './kinds/set'
import { gradeTime } from './kinds/time'
import { gradeYesNo } from './kinds/yes-no'
import { isNoAnswer } from './text/function-words'
import { type Tokenised, tokenise } from './text/tokens'
import type { TypedKey } from './typed-key'
import type { Verdict } from './verdict'

/** Grades typed words against a key of any kind. An unknown wording goes to review, never to "incorrect". */
export function gradeTyped(key: TypedKey, text: string): Decision {
  const answer = tokenise(text)
  if (isNoAnswer(answer.plain)) return wrong('no-answer')
  return gradeKind(key, answer)
}

function gradeKind(key: TypedKey, answer: Tokenised): Decision {
  switch (key.kind) {
    case 'number':
      return gradeNumber(key, answer)
    case 'name':
      return gradeName(key, answer)
    case 'time':
      return gradeTime(key, answer)
    case 'phrase':
      return gradePhrase(key, answer)
    case 'set':
      return gradeSet(key, answer)
    case 'yes-no':
      return gradeYesNo(key, answer)
  }
}

export const gradeTypedResponse = (key: KeyOf<'typed'>, response: ResponseOf<'typed'>): Verdict =>
  gradeTyped(key.answer, response.text)
