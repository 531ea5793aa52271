import type { Fact, ReadingLevel } from '../../facts/schema'
import { readingLevels } from '../../facts/schema'
import type { ProofByLevel } from '../../grading/key'
import type { Context } from '../context'
import type { Item } from '../item'

const candidatesShown = 4

/** "Which sentence proves it?": the sentence that states a fact among true sentences that do not. */
export const evidenceFamily = {
  name: 'evidence',
  make: (context: Context): Item[] => context.set.facts.flatMap((fact) => evidenceItem(context, fact)),
}

function evidenceItem(context: Context, fact: Fact): Item[] {
  const { candidates, proof, levels } = proofOf(context, fact)
  if (levels.length === 0) return []
  const statement = context.statement(fact.id)
  return [
    context.finish({
      family: 'evidence',
      level: 'evaluate',
      target: `${fact.id}:proof`,
      stem: context.wording.whichSentenceShows(statement),
      body: { format: 'evidence', candidates },
      key: { format: 'evidence', proof },
      answer: { canonical: statement, accepts: [] },
      facts: [fact.id],
      readingLevels: levels,
      explanation: statement,
    }),
  ]
}

/**
 * For each reading level that states a fact: the first sentence that states it, and candidates
 * around it. Wrong candidates are true sentences about the same people and things, nearest first; a
 * sentence that also states the fact is never one of them.
 */
export function proofOf(
  context: Context,
  fact: Fact,
): { candidates: ProofByLevel; proof: ProofByLevel; levels: ReadingLevel[] } {
  const candidates: ProofByLevel = {}
  const proof: ProofByLevel = {}
  for (const level of readingLevels) {
    const right = fact.statedIn[level]?.[0]
    const order = [...(context.index.sentences.get(level)?.keys() ?? [])]
    if (right === undefined || !order.includes(right)) continue
    const wrong = nearbySentences(context, fact, level, order).slice(0, candidatesShown - 1)
    if (wrong.length < 2) continue
    const shown = new Set([right, ...wrong])
    candidates[level] = order.filter((sentence) => shown.has(sentence))
    proof[level] = [right]
  }
  return { candidates, proof, levels: readingLevels.filter((level) => proof[level]) }
}

/**
 * Sentences that state other facts and not this one: those that share most values with it first, then
 * those that stand closest to where it is stated.
 */
function nearbySentences(context: Context, fact: Fact, level: ReadingLevel, order: string[]): string[] {
  const own = new Set(fact.statedIn[level])
  const values = new Set(Object.values(fact.slots).map(({ value }) => value))
  const home = order.indexOf(fact.statedIn[level]?.[0] ?? '')
  const distance = (sentence: string) => Math.abs(order.indexOf(sentence) - home)
  const nearness = new Map<string, number>()
  for (const other of context.set.facts) {
    if (other.id === fact.id) continue
    const shared = Object.values(other.slots).filter(({ value }) => values.has(value)).length
    const sameSide = other.side !== undefined && other.side === fact.side ? 0.5 : 0
    const sameParagraph =
      other.locator.source === fact.locator.source && other.locator.paragraph === fact.locator.paragraph
        ? 0.25
        : 0
    for (const sentence of other.statedIn[level] ?? []) {
      if (own.has(sentence)) continue
      nearness.set(sentence, Math.max(nearness.get(sentence) ?? 0, shared + sameSide + sameParagraph))
    }
  }
  return [...nearness]
    .toSorted(([a, near], [b, nearer]) => nearer - near || distance(a) - distance(b) || (a < b ? -1 : 1))
    .map(([sentence]) => sentence)
}
