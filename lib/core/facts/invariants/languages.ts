import type { FactSet } from '../schema'
import { type Check, type Problem, quoted } from './problem'

/** What the parts of a set are called when a place in one of them is named. */
const nouns: Record<string, string> = {
  sides: 'side',
  values: 'value',
  facts: 'fact',
  slots: 'slot',
  rivals: 'rival',
  relations: 'relation',
  closedSets: 'closed set',
  sequences: 'sequence',
  events: 'event',
  positions: 'position',
  agreements: 'agreement',
  confusables: 'confusable',
  misconceptions: 'misconception',
  terms: 'term',
  unstated: 'unstated',
}

/** Text that is missing in a language of the set, or written in one that the set does not list. */
export const checkLanguages: Check = ({ set }) => inNode(set, [], set)

/** Walks the whole set, so that a text field added to the schema is checked without a word here. */
function inNode(node: unknown, place: string[], set: FactSet): Problem[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if ((key === 'text' || key === 'ask') && isRecord(child))
      return inText(child, [...place, ...(key === 'ask' ? ['ask'] : [])], set)
    const noun = nouns[key]
    if (noun === undefined || typeof child !== 'object' || child === null)
      return inNode(child, key === 'identity' ? [...place, key] : place, set)
    return Object.entries(child).flatMap(([name, one]: [string, unknown]) =>
      inNode(one, [...place, `${noun} ${nameOf(one) ?? name}`], set),
    )
  })
}

function inText(text: Record<string, unknown>, place: string[], { languages }: FactSet): Problem[] {
  const where = place.join(', ') || 'set'
  const missing = languages.filter((language) => !Object.hasOwn(text, language))
  const foreign = Object.keys(text).filter((language) => !languages.includes(language))
  return [
    ...(missing.length > 0
      ? [{ where, message: `Its text is missing in ${quoted(missing)}, a language of this set.` }]
      : []),
    ...(foreign.length > 0
      ? [{ where, message: `It has text in ${quoted(foreign)}, which the set's languages do not list.` }]
      : []),
  ]
}

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

function nameOf(node: unknown): string | undefined {
  if (!isRecord(node)) return undefined
  const name = node.id ?? (typeof node.value === 'string' && 'why' in node ? node.value : undefined)
  return typeof name === 'string' ? name : undefined
}
