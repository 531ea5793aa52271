import { rivalsOf } from '../../facts/rivals'
import type { Fact, Quantity } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import { slotWords } from '../distractors'
import type { Item } from '../item'
import { fromLists, type Judge, namesOf } from './judge'
import { rangeOf } from './numbers'
import { targetOf } from './reading'
import { setJudges } from './set-judges'

/** The judge of what an item asks, or none if its target is not one that facts can decide. */
export function judgeOf(context: Context, item: Item): Judge | undefined {
  const { of, asked } = targetOf(item)
  const fact = context.index.facts.get(of)
  if (fact) {
    if (asked === 'speaker') return speakerJudge(context, fact)
    if (asked === 'presentation') return presentationJudge(context, fact)
    return fact.slots[asked] ? slotJudge(context, fact, asked) : undefined
  }
  return setJudges.get(asked)?.(context, of)
}

function slotJudge(context: Context, fact: Fact, slotName: string): Judge {
  const slot = fact.slots[slotName]
  const key = context.value(slot?.value ?? '')
  const own = key.type === 'quantity' ? [String(key.value)] : aliasesOf(context, key.id)
  const alike = context.set.facts.filter(
    (other) =>
      other.relation === fact.relation &&
      other.polarity === '+' &&
      Object.entries(fact.slots).every(
        ([name, { value }]) => name === slotName || other.slots[name]?.value === value,
      ),
  )
  const right = [
    context.nameOf(key),
    slotWords(context, fact, slotName),
    ...own,
    ...alike.flatMap((other) => namesOf(context, other.slots[slotName]?.value)),
  ]
  const rivals = rivalsOf(context.index, fact, slotName)
  const others = slot?.functional
    ? context.set.values.filter(({ type, id }) => type === key.type && id !== key.id)
    : []
  const wrong = [
    ...rivals.flatMap(({ value, text }) => [
      context.nameOf(value),
      ...(text ? [inLanguage(text, context.language)] : []),
    ]),
    ...others.flatMap(({ id }) => aliasesOf(context, id)),
  ]
  const judge = fromLists(right, wrong)
  return (text) => (key.type === 'quantity' ? quantityJudge(key, judge, text) : judge(text))
}

/** A range that holds all that the reported bound allows is true as well; any other number is false. */
function quantityJudge(key: Quantity, judge: Judge, text: string) {
  if (judge(text) === 'true') return 'true'
  const range = rangeOf(text)
  if (!range) return judge(text)
  const from = key.bound === 'at-most' ? Number.NEGATIVE_INFINITY : key.value
  const to = key.bound === 'at-least' ? Number.POSITIVE_INFINITY : key.value
  return range.from <= from && range.to >= to ? 'true' : 'false'
}

function aliasesOf(context: Context, id: string): string[] {
  const text = context.value(id).text[context.language]
  return text ? [text.name, ...('aliases' in text ? text.aliases : [])] : []
}

function speakerJudge(context: Context, fact: Fact): Judge {
  const speakers = context.set.facts.flatMap(({ attributedTo }) => attributedTo ?? [])
  const wrong = speakers.filter((id) => id !== fact.attributedTo)
  return fromLists(
    namesOf(context, fact.attributedTo),
    wrong.flatMap((id) => namesOf(context, id)),
  )
}

function presentationJudge({ wording }: Context, { modality }: Fact): Judge {
  const right = modality === 'claim' || modality === 'opinion' ? 'view' : modality
  const { [right]: truth, ...wrong } = wording.presentedAs
  return fromLists([truth], Object.values(wrong))
}
