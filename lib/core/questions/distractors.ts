import { numberSlips } from '../facts/number-slips'
import { must } from '../facts/queries'
import { rivalsOf } from '../facts/rivals'
import type { Fact, Quantity, Slot, Value } from '../facts/schema'
import { inLanguage, parseStatement } from '../facts/statement'
import type { Because } from '../grading/key'
import type { Context } from './context'
import type { Choice } from './item'

/** A wrong option: known false, of the key's type, with the confusion that it stands for. */
export type Distractor = { value: string; text: string; because: Because; sort?: number | undefined }

const strengths = { weak: 0, medium: 1, strong: 2 }

/** How plausible the confusion behind a rival is: named misconceptions are strong. */
function strengthOf({ index }: Context, confusion: string) {
  return strengths[index.confusables.get(confusion)?.strength ?? 'strong']
}

/**
 * The wrong options for a slot, most plausible first: rivals that the facts refute, then, for
 * numbers, what a hurried reader makes of them.
 */
export function distractorsFor(context: Context, fact: Fact, slotName: string): Distractor[] {
  const { index, language, nameOf, becauseOf } = context
  const slot = slotOf(fact, slotName)
  const key = context.value(slot.value)
  const rivals = rivalsOf(index, fact, slotName)
    .map(({ value, why, text }) => ({
      value: value.id,
      text: text ? inLanguage(text, language) : inFormOf(key, nameOf(key), value, nameOf(value)),
      because: becauseOf(value, why, { fact, slot: slotName }),
      strength: strengthOf(context, why),
      sort: naturalOrder(value),
    }))
    .toSorted((a, b) => b.strength - a.strength)
  const slips = key.type === 'quantity' ? slipsOf(context, fact, key) : []
  const seen = new Set([keyText(context, fact, slotName).toLowerCase()])
  return [...rivals, ...slips].filter(
    ({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()),
  )
}

/** The words of the key among options: its name, or its words in the statement where rivals have words of their own for this slot. */
export function keyText(context: Context, fact: Fact, slotName: string): string {
  const slot = slotOf(fact, slotName)
  const ownWords = slot.rivals.some((rival) => rival.text !== undefined)
  return ownWords ? slotWords(context, fact, slotName) : context.nameOf(context.value(slot.value))
}

/** The words that stand for a slot in its fact's statement. */
export function slotWords(context: Context, fact: Fact, slotName: string): string {
  const run = parseStatement(context.textOf(fact).statement).find(({ slot }) => slot === slotName)
  if (!run) throw new RangeError(`fact "${fact.id}" does not mark the slot "${slotName}"`)
  return run.text
}

export function slotOf(fact: Fact, slotName: string): Slot {
  return must(new Map(Object.entries(fact.slots)), slotName)
}

/** Where a value stands among its like, if they have an order that every reader expects. */
export function naturalOrder(value: Value): number | undefined {
  if (value.type === 'quantity') return value.value
  if (value.type !== 'time') return undefined
  if (value.parts.weekday) return weekdays.indexOf(value.parts.weekday)
  const { year, month, day } = value.parts
  if (month === undefined) return year
  return ((year ?? 0) * 12 + month) * 31 + (day ?? 0)
}

/** Numbers among options share the key's form, so that "at least" does not tell them apart. */
function inFormOf(key: Value, keyName: string, rival: Value, rivalName: string): string {
  if (key.type !== 'quantity' || rival.type !== 'quantity' || !keyName.includes(String(key.value)))
    return rivalName
  return keyName.replace(String(key.value), String(rival.value))
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function slipsOf(context: Context, fact: Fact, key: Quantity): Distractor[] {
  const name = context.nameOf(key)
  if (!name.includes(String(key.value))) return []
  return numberSlips(key.value).map((slip) => ({
    value: `slip-${slip}`,
    text: name.replace(String(key.value), String(slip)),
    because: context.becauseFact(
      context.wording.numberSlip(context.statement(fact.id)),
      'number-slip',
      fact.id,
    ),
    sort: slip,
  }))
}

export type OptionSet = {
  options: Choice[]
  correct: string
  because: Record<string, Because>
  ordered?: true
}

/**
 * Key and distractors as options. Options with a natural order ascend; the others stand by id and are
 * shuffled for each attempt.
 */
export function optionSet(
  context: Context,
  key: { text: string; sort?: number | undefined },
  distractors: Distractor[],
): OptionSet {
  const made = [key, ...distractors].map((one) => ({ ...context.option(one.text), sort: one.sort }))
  const correct = made[0]?.id ?? ''
  const because = Object.fromEntries(distractors.map((one) => [context.option(one.text).id, one.because]))
  const ordered =
    made.every(({ sort }) => sort !== undefined) && new Set(made.map(({ sort }) => sort)).size === made.length
  const options = made
    .toSorted((a, b) => (ordered ? (a.sort ?? 0) - (b.sort ?? 0) : a.id < b.id ? -1 : 1))
    .map(({ id, text }) => ({ id, text }))
  return { options, correct, because, ...(ordered ? { ordered: true } : {}) }
}
