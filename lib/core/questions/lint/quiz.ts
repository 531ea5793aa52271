import type { ReadingLevel } from '../../facts/schema'
import { leaks } from '../conflicts'
import type { Context } from '../context'
import { similarity } from '../frame'
import type { Item } from '../item'
import { type Finding, finding } from './finding'
import { shown } from './reading'
import type { QuizRule } from './rules'
import { tells } from './tells'
import { isNegative } from './wording'

type Wrong = { items: Item[]; wrong: string }
type QuizCheck = (items: readonly Item[], context: Context, level: ReadingLevel) => Wrong[]

const pairsOf = (items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]))

const negativeShare = 0.1

const negativeQuiz: QuizCheck = (items) => {
  const negative = items.filter(isNegative)
  return negative.length > Math.max(1, Math.floor(items.length * negativeShare))
    ? [{ items: negative, wrong: `${negative.length} of its ${items.length} stems are negative.` }]
    : []
}

const unevenTruth: QuizCheck = (items) => {
  const statements = items.filter(({ format }) => format === 'true-false')
  const right = statements.filter(({ key }) => key.format === 'true-false' && key.truth).length
  const share = right / Math.max(1, statements.length)
  const even = Math.abs(2 * right - statements.length) <= 1 || (share >= 0.4 && share <= 0.6)
  return even
    ? []
    : [{ items: statements, wrong: `${right} of its ${statements.length} statements are true.` }]
}

const targetTwice: QuizCheck = (items) =>
  pairsOf(items)
    .filter(([a, b]) => a.target === b.target)
    .map((pair) => ({ items: pair, wrong: `Two of its items ask for ${shown(pair[0].target)}.` }))

const alike = 0.8

const tooAlike: QuizCheck = (items) =>
  pairsOf(items)
    .filter(([a, b]) => a.target !== b.target && similarity(a, b) >= alike)
    .map((pair) => ({
      items: pair,
      wrong: `The items on ${shown(pair[0].target)} and ${shown(pair[1].target)} read the same.`,
    }))

const giveaway: QuizCheck = (items, context, level) =>
  pairsOf(items)
    .flatMap(([a, b]): [Item, Item][] => [
      [a, b],
      [b, a],
    ])
    .filter(([a, b]) => leaks(a, b, level) || tells(a, b, context))
    .map((pair) => ({
      items: pair,
      wrong: `The item on ${shown(pair[0].target)} gives away that on ${shown(pair[1].target)}.`,
    }))

const mostOfOneFact = 2

const factTooOften: QuizCheck = (items) =>
  [...new Set(items.flatMap(({ facts }) => facts))].flatMap((fact) => {
    const asking = items.filter(({ facts }) => facts.includes(fact))
    return asking.length > mostOfOneFact
      ? [{ items: asking, wrong: `${asking.length} of its items ask about the fact ${shown(fact)}.` }]
      : []
  })

const oneSided: QuizCheck = (items, { set }) => {
  const counts = set.sides.map(({ id }) => ({ id, items: items.filter(({ side }) => side === id).length }))
  const [least, most] = [
    counts.toSorted((a, b) => a.items - b.items)[0],
    counts.toSorted((a, b) => b.items - a.items)[0],
  ]
  return least && most && most.items - least.items > 1
    ? [
        {
          items: items.filter(({ side }) => side === most.id),
          wrong: `${most.items} of its items are about ${shown(most.id)} and ${least.items} about ${shown(least.id)}.`,
        },
      ]
    : []
}

const checks: Record<QuizRule, QuizCheck> = {
  'negative-quiz': negativeQuiz,
  'uneven-truth': unevenTruth,
  'target-twice': targetTwice,
  'too-alike': tooAlike,
  giveaway,
  'fact-too-often': factTooOften,
  'one-sided': oneSided,
}

/** What the rules have against items meeting in one quiz on the passage of a level. Each item by itself is for `lintItem`. */
export function lintQuiz(items: readonly Item[], context: Context, level: ReadingLevel): Finding[] {
  return (Object.keys(checks) as QuizRule[]).flatMap((rule) =>
    checks[rule](items, context, level).map(({ items: found, wrong }) =>
      finding(
        rule,
        found.map(({ id }) => id),
        wrong,
      ),
    ),
  )
}
