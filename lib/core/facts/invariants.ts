import { checkAsking } from './invariants/asking'
import { checkIds } from './invariants/ids'
import { checkLanguages } from './invariants/languages'
import { checkPassages } from './invariants/passages'
import type { Check, Problem } from './invariants/problem'
import { checkReferences } from './invariants/references'
import { checkSets } from './invariants/sets'
import { checkStated } from './invariants/stated'
import { checkStatements } from './invariants/statements'
import { indexFacts } from './queries'
import type { Dossier } from './schema'

export type { Problem } from './invariants/problem'

const checks: Check[] = [
  checkIds,
  checkReferences,
  checkLanguages,
  checkPassages,
  checkStatements,
  checkStated,
  checkSets,
  checkAsking,
]

/**
 * Everything that has to hold in a dossier beyond its shape, so that the code that makes questions may
 * trust it: references lead somewhere, statements mark their slots, passages state what facts claim
 * they state, and nothing that is asked about lacks wrong answers known to be wrong.
 *
 * @returns every problem found, in a stable order; none if the dossier can be published.
 */
export function checkDossier(dossier: Dossier): Problem[] {
  const { set, passages } = dossier
  const indexes = new Map(set.languages.map((language) => [language, indexFacts(dossier, language)]))
  const index = indexFacts(dossier, set.languages[0] ?? 'en')
  return checks.flatMap((check) => check({ set, passages, indexes, index }))
}
