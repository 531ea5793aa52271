import { contentStems } from '../../facts/invariants/words'
import type { Fact } from '../../facts/schema'
import { parseStatement, plainStatement } from '../../facts/statement'
import type { Context } from '../context'
import type { Item } from '../item'
import { becausesOf, optionsOf, statementOf } from './reading'

/**
 * Does a sentence of one item, of its corrections or of its explanation put a fact of another into
 * words: its key, and half of the rest of its statement? It goes by words alone, so it finds what the
 * facts' own bookkeeping of who shows what has missed.
 */
export function tells(a: Item, b: Item, context: Context): boolean {
  const claims = b.facts
    .flatMap((id) => context.index.facts.get(id) ?? [])
    .flatMap((fact) => claimsOf(fact, context))
  if (claims.length === 0) return false
  return stemsOf(a).some((words) => claims.some((claim) => covers(words, claim)))
}

/** `beside`: the words of each other slot, such as the person whose state is asked for. */
type Claim = { key: string[]; beside: string[][]; rest: string[] }

function claimsOf(fact: Fact, context: Context): Claim[] {
  const common = commonStems(context)
  const runs = parseStatement(context.textOf(fact).statement)
  const stems = (text: string) => contentStems(text).filter((stem) => !common.has(stem))
  const wordsOf = (name: string) => stems(runs.find(({ slot }) => slot === name)?.text ?? '')
  return Object.entries(fact.slots)
    .filter(([, slot]) => slot.ask)
    .map(([name]) => {
      const key = wordsOf(name)
      const others = Object.keys(fact.slots).filter((other) => other !== name)
      const rest = stems(runs.map(({ text }) => text).join('')).filter((word) => !key.includes(word))
      return { key, beside: others.map(wordsOf), rest }
    })
    .filter(({ key }) => key.length > 0)
}

const keyShare = 0.8
const restShare = 0.5

function covers(words: Set<string>, { key, beside, rest }: Claim): boolean {
  const share = (wanted: string[]) =>
    wanted.length === 0 ? 1 : wanted.filter((word) => words.has(word)).length / wanted.length
  return share(key) >= keyShare && share(rest) >= restShare && beside.every((names) => share(names) > 0)
}

const commonIn = new WeakMap<Context, Set<string>>()
const stemsIn = new WeakMap<Item, Set<string>[]>()

/** Stems in more than this share of all statements tell no fact from another. */
const commonFrom = 0.12

function commonStems(context: Context): Set<string> {
  const known = commonIn.get(context)
  if (known) return known
  const { set, textOf } = context
  const counts = new Map<string, number>()
  for (const fact of set.facts)
    for (const stem of contentStems(plainStatement(textOf(fact).statement)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const common = new Set(
    [...counts].filter(([, count]) => count > commonFrom * set.facts.length).map(([stem]) => stem),
  )
  commonIn.set(context, common)
  return common
}

/** The words of each sentence. Kept, since an item meets many others. */
function stemsOf(item: Item): Set<string>[] {
  const known = stemsIn.get(item)
  if (known) return known
  const stems = sentencesOf(item).map((sentence) => new Set(contentStems(sentence)))
  stemsIn.set(item, stems)
  return stems
}

function sentencesOf(item: Item): string[] {
  const { body } = item
  const texts = [
    item.stem,
    item.explanation,
    item.answer.canonical,
    statementOf(item),
    ...optionsOf(item).map(({ text }) => text),
    ...('cards' in body ? body.cards.map(({ text }) => text) : []),
    ...('events' in body ? body.events.map(({ text }) => text) : []),
    ...('left' in body ? [...body.left, ...body.right].map(({ text }) => text) : []),
    ...Object.values(becausesOf(item)).map(({ text }) => text),
  ]
  return texts.flatMap((text) => text.split(/(?<=[.?!;]) /))
}
