import { parseStatement } from '../../facts/statement'
import type { Context } from '../context'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import { judgeOf } from './judges'
import { becausesOf, distractorsOf, keysOf, optionsOf, shown, statementOf, targetOf } from './reading'

/** Rules 1, 2, 3, 19 and 26: what an item holds true is true, traceable, and stated where it is read. */

export const untraced: ItemCheck = (item, { index }) => {
  const because = becausesOf(item)
  const unexplained = distractorsOf(item).filter(({ id }) => !because[id]?.text)
  const misplaced = Object.values(because).filter(
    ({ source }) => index.facts.get(source.fact)?.locator.paragraph !== source.paragraph,
  )
  const lost = item.facts.filter((id) => !index.facts.has(id))
  return [
    ...(item.facts.length === 0 ? ['It names no fact that makes its key right.'] : []),
    ...lost.map((id) => `It names the fact ${shown(id)}, which is not in the set.`),
    ...unexplained.map(({ text }) => `Nothing says why ${shown(text)} is wrong.`),
    ...misplaced.map(
      ({ source }) => `Paragraph ${source.paragraph} does not state the fact ${shown(source.fact)}.`,
    ),
  ]
}

export const notOneTruth: ItemCheck = (item, context) => [...countOfKeys(item), ...judged(item, context)]

function countOfKeys(item: Item): string[] {
  const { body, key } = item
  if (optionsOf(item).length > 0) {
    const [right, wrong] = [keysOf(item).length, distractorsOf(item).length]
    if (item.format === 'multi-select' ? right < 1 : right !== 1) return [`${right} of its options are keys.`]
    if (wrong === 0) return ['All of its options are right.']
  }
  if (body.format === 'matching' && key.format === 'matching')
    return missing(body.left, Object.keys(key.pairs), 'has no partner')
  if (body.format === 'sorting' && key.format === 'sorting')
    return missing(body.cards, Object.keys(key.bins), 'belongs in no group')
  if (body.format === 'ordering' && key.format === 'ordering')
    return missing(body.events, key.order, 'has no place')
  return []
}

const missing = (parts: { id: string; text: string }[], known: string[], what: string) =>
  parts.filter(({ id }) => !known.includes(id)).map(({ text }) => `${shown(text)} ${what}.`)

function judged(item: Item, context: Context): string[] {
  const judge = judgeOf(context, item)
  if (!judge) return []
  if (item.body.format === 'true-false' && item.key.format === 'true-false') {
    const words = item.body.statement.find(({ marked }) => marked)?.text ?? ''
    const verdict = judge(words)
    return verdict === String(item.key.truth)
      ? []
      : [`With ${shown(words)} the statement is keyed ${item.key.truth}, but for the facts it is ${verdict}.`]
  }
  return [
    ...keysOf(item).flatMap(({ text }) =>
      judge(text) === 'true' ? [] : [`The facts do not bear out the key ${shown(text)}.`],
    ),
    ...distractorsOf(item).flatMap(({ text }) => {
      const verdict = judge(text)
      if (verdict === 'true') return [`The distractor ${shown(text)} is true under the facts.`]
      return verdict === 'false' ? [] : [`No fact says that the distractor ${shown(text)} is false.`]
    }),
  ]
}

export const unstated: ItemCheck = ({ readingLevels, facts, body, key }, { index }) => [
  ...(readingLevels.length === 0 ? ['No reading level can carry it.'] : []),
  ...readingLevels.flatMap((level) => [
    ...facts
      .filter((id) => index.facts.has(id) && !index.facts.get(id)?.statedIn[level]?.length)
      .map((id) => `The passage of level ${level} does not state the fact ${shown(id)}.`),
    ...('proof' in key && 'candidates' in body
      ? key.proof[level]?.some((sentence) => body.candidates[level]?.includes(sentence))
        ? []
        : [`At level ${level} none of the sentences to choose from proves the answer.`]
      : []),
  ]),
]

export const notOneSlot: ItemCheck = (item, context) => {
  const { body } = item
  if (body.format !== 'true-false') return []
  const marked = body.statement.filter((run) => run.marked)
  const { of, asked } = targetOf(item)
  const fact = context.index.facts.get(of)
  const own = fact && parseStatement(context.textOf(fact).statement)
  const rest = (runs: { text: string; out: boolean }[]) =>
    runs
      .filter(({ out }) => !out)
      .map(({ text }) => text)
      .join('|')
  const said = rest(body.statement.map(({ text, marked: out = false }) => ({ text, out })))
  const stated = own && rest(own.map(({ text, slot }) => ({ text, out: slot === asked })))
  return [
    ...(marked.length === 1
      ? []
      : [`${marked.length} runs of its statement are marked, where one is to be judged.`]),
    ...(stated !== undefined && said.replaceAll('|', '') !== stated.replaceAll('|', '')
      ? ['Its statement differs from that of the fact in more than the marked words.']
      : []),
    ...(/;|[.?!]\s+\p{Lu}/u.test(statementOf(item)) ? ['Its statement says more than one thing.'] : []),
  ]
}
