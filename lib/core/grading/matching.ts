import type { KeyOf, ResponseOf } from './format'
import { gradeRows } from './parts'
import type { Verdict } from './verdict'

/** Right rows over all rows. The key does not list spare options, so an unknown right side is just wrong. @throws UnknownPart */
export const gradeMatching = (key: KeyOf<'matching'>, response: ResponseOf<'matching'>): Verdict =>
  gradeRows(key.pairs, response.pairs, (right, rows) => right / rows, {
    all: 'parts-all-right',
    some: 'parts-some-right',
    none: 'parts-none-right',
  })
