import type { KeyOf, ResponseOf } from './format'
import { gradeTyped } from './typed'
import type { Verdict } from './verdict'

/** A typed list: max(0, (members named − others named) / members) for a set key. */
export const gradeList = (key: KeyOf<'list'>, response: ResponseOf<'list'>): Verdict =>
  gradeTyped(key.answer, response.text)
