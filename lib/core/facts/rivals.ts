import { type FactIndex, must } from './queries'
import type { Fact, Value } from './schema'

/** A value that could be mistaken for the true one, the confusion behind it, and its words if it needs its own. */
export type Rival = { value: Value; why: string; text?: Record<string, string> }

/**
 * The values known to be false in a slot: those the curator names, then, where only one value can be
 * true, all that a confusable mixes up with it and that are of its type.
 */
export function rivalsOf(index: FactIndex, fact: Fact, slotName: string): Rival[] {
  const slot = must(new Map(Object.entries(fact.slots)), slotName)
  const key = must(index.values, slot.value)
  const named = slot.rivals.map(({ value, why, text }) => ({
    value: must(index.values, value),
    why,
    ...(text ? { text } : {}),
  }))
  const confused = !slot.functional
    ? []
    : index.set.confusables
        .filter(({ members }) => members.includes(slot.value))
        .flatMap(({ id, members }) =>
          members.map((member) => ({ value: must(index.values, member), why: id })),
        )
        .filter(({ value }) => value.type === key.type && !slot.notRivals.includes(value.id))
  const seen = new Set([slot.value])
  return [...named, ...confused].filter(({ value }) => !seen.has(value.id) && seen.add(value.id))
}
