import { UnknownPart } from './errors'
import type { KeyOf, ResponseOf } from './format'
import { gradeRows } from './parts'
import type { Verdict } from './verdict'

/**
 * The share of right cards above chance: with k bins max(0, (right/n − 1/k) / (1 − 1/k)). The bins are
 * those that the key uses. @throws UnknownPart
 */
export function gradeSorting(key: KeyOf<'sorting'>, response: ResponseOf<'sorting'>): Verdict {
  const bins = new Set(Object.values(key.bins))
  for (const bin of Object.values(response.bins)) if (bin !== '' && !bins.has(bin)) throw new UnknownPart(bin)
  const chance = bins.size > 1 ? 1 / bins.size : 0
  return gradeRows(
    key.bins,
    response.bins,
    (right, cards) => (right === cards ? 1 : (right / cards - chance) / (1 - chance)),
    { all: 'bins-all-right', some: 'bins-above-chance', none: 'bins-at-chance' },
  )
}
