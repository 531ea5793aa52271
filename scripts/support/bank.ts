import { checkDossier } from '@/lib/core/facts/invariants'
import type { Dossier } from '@/lib/core/facts/schema'
import type { Context } from '@/lib/core/questions/context'
import { contextFor, generateBank, questionLanguages } from '@/lib/core/questions/generate'
import type { Item } from '@/lib/core/questions/item'
import { Failure } from './failure'
import { contentSlugs, loadContent } from './load-content'
import { notUnderstood, oneOf } from './options'

/** The questions of one fact set in one language, with what they were made from. */
export type LoadedBank = { slug: string; language: string; dossier: Dossier; items: Item[]; context: Context }

/** The set that was asked for, or all there are. An unknown one ends the command. */
export function chosenSets(usage: string, slug: string | undefined): string[] {
  const known = contentSlugs()
  if (known.length === 0) return notUnderstood(usage, 'There is no fact set in content/')
  return slug === undefined ? known : [oneOf(usage, 'set', known, slug)]
}

/** A set as it would be published. @throws Failure if it is not in order: questions would only repeat its faults. */
export function readSet(slug: string): Dossier {
  const loaded = loadContent(slug)
  const problems = 'problems' in loaded ? loaded.problems : checkDossier(loaded.dossier)
  const [first] = problems
  if ('problems' in loaded || first) {
    const where = first ? ` The first of ${problems.length}: ${first.where}: ${first.message}` : ''
    throw new Failure(`The set "${slug}" has problems; "npm run -s content:check" lists them.${where}`)
  }
  return loaded.dossier
}

/** Languages that a set is in and questions can be asked in. */
export const languagesOf = ({ set }: Dossier) =>
  set.languages.filter((language) => questionLanguages.includes(language))

export function bankOf(dossier: Dossier, language: string): LoadedBank {
  return {
    slug: dossier.set.slug,
    language,
    dossier,
    items: generateBank(dossier, language).items,
    context: contextFor(dossier, language),
  }
}
