import type { Dossier } from '../facts/schema'
import { contextOf, type Family } from './context'
import { bothSidesFamily } from './families/both-sides'
import { closedSetFamily } from './families/closed-set'
import { evidenceFamily } from './families/evidence'
import { matchingFamily } from './families/matching'
import { orderingFamily } from './families/ordering'
import { slotFamily } from './families/slot'
import { statementFamily } from './families/statements'
import { termFamily } from './families/terms'
import { unstatedFamily } from './families/unstated'
import type { Item } from './item'
import { english } from './wording/en'
import type { Wording } from './wording/wording'

const families: Family[] = [
  slotFamily,
  evidenceFamily,
  closedSetFamily,
  matchingFamily,
  orderingFamily,
  termFamily,
  statementFamily,
  bothSidesFamily,
  unstatedFamily,
]

const wordings = new Map<string, Wording>([english].map((wording) => [wording.language, wording]))

/** Languages that questions can be asked in. */
export const questionLanguages = [...wordings.keys()]

export type Bank = {
  items: Item[]
  /** Facts that no item asks about. */
  barren: string[]
}

/**
 * Makes the whole item bank of a fact set. Deterministic: the same dossier gives the same bank.
 * Items that no reading level can carry are left out.
 *
 * @throws RangeError for a language without wording.
 */
export function generateBank(dossier: Dossier, language: string): Bank {
  const wording = wordings.get(language)
  if (!wording) throw new RangeError(`there is no wording for language "${language}"`)
  const context = contextOf(dossier, wording)
  const items = families
    .flatMap((family) => family.make(context))
    .filter(({ readingLevels }) => readingLevels.length > 0)
  const unique = [...new Map(items.map((item) => [item.id, item])).values()]
  const asked = new Set(unique.flatMap(({ facts }) => facts))
  return { items: unique, barren: dossier.set.facts.map(({ id }) => id).filter((id) => !asked.has(id)) }
}
