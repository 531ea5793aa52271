import { right, wrong } from './decide'
import { UnknownPart } from './errors'
import type { KeyOf, ResponseOf } from './format'
import type { Verdict } from './verdict'

/** One option: 1 or 0, with the confusion that a wrong pick stands for. @throws UnknownPart */
export function gradeChoice(key: Pick<KeyOf<'choice'>, 'correct' | 'because'>, option: string): Verdict {
  if (option === '') return wrong('no-answer')
  if (option === key.correct) return right('option-right')
  if (!Object.hasOwn(key.because, option)) throw new UnknownPart(option)
  return { ...wrong('option-wrong'), ...confusionOf(key.because, [option]) }
}

/** The confusion behind the first of the picks that has one. */
export function confusionOf(because: KeyOf<'choice'>['because'], picks: string[]): { confusion?: string } {
  for (const pick of picks) {
    const confusion = Object.hasOwn(because, pick) ? because[pick]?.confusion : undefined
    if (confusion !== undefined) return { confusion }
  }
  return {}
}

export const gradeChoiceResponse = (key: KeyOf<'choice'>, response: ResponseOf<'choice'>): Verdict =>
  gradeChoice(key, response.option)
