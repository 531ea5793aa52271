import type { Dossier } from '../facts/schema'
import { type Context, contextOf, type Family } from './context'
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
import { englishAbout } from './wording/en'
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

/** By language: the wording for a set whose source has this name, or the usual one. */
const wordings = new Map<string, (sourceNoun?: string) => Wording>([['en', englishAbout]])

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
  const context = contextFor(dossier, language)
  const items = families
    .flatMap((family) => family.make(context))
    .filter(({ readingLevels }) => readingLevels.length > 0)
  const unique = [...new Map(items.map((item) => [item.id, item])).values()]
  const asked = new Set(unique.flatMap(({ facts }) => facts))
  return { items: unique, barren: dossier.set.facts.map(({ id }) => id).filter((id) => !asked.has(id)) }
}

/** A fact set in one language, as families and the lint see it. @throws RangeError for a language without wording. */
export function contextFor(dossier: Dossier, language: string): Context {
  const wordingAbout = wordings.get(language)
  if (!wordingAbout) throw new RangeError(`there is no wording for language "${language}"`)
  return contextOf(dossier, wordingAbout(dossier.set.text[language]?.sourceNoun))
}
