import { confusionOf } from './choice'
import { byShare, wrong } from './decide'
import { UnknownPart } from './errors'
import type { KeyOf, ResponseOf } from './format'
import type { Outcome, Verdict } from './verdict'

/**
 * Several options: max(0, (hits − false picks) / keys). A pick given twice counts once.
 * Parts: every pick, and every key that was missed. @throws UnknownPart
 */
export function gradeMultiSelect(key: KeyOf<'multi-select'>, response: ResponseOf<'multi-select'>): Verdict {
  const keys = new Set(key.correct)
  const picks = new Set(response.options)
  for (const pick of picks)
    if (!keys.has(pick) && !Object.hasOwn(key.because, pick)) throw new UnknownPart(pick)
  if (picks.size === 0) return wrong('no-answer')

  const falsePicks = [...picks].filter((pick) => !keys.has(pick))
  const hits = picks.size - falsePicks.length
  const outcomes: [string, Outcome][] = [
    ...[...picks].map((pick): [string, Outcome] => [pick, keys.has(pick) ? 'correct' : 'incorrect']),
    ...[...keys].filter((one) => !picks.has(one)).map((one): [string, Outcome] => [one, 'incorrect']),
  ]
  return {
    ...byShare(keys.size === 0 ? 0 : (hits - falsePicks.length) / keys.size, {
      all: 'picks-all-right',
      some: 'picks-some-right',
      none: hits > 0 ? 'picks-cancel-out' : 'picks-none-right',
    }),
    ...confusionOf(key.because, falsePicks),
    parts: Object.fromEntries(outcomes),
  }
}
