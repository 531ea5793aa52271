import type { ReadingLevel } from '../facts/schema'
import type { Item } from './item'

/**
 * May two items not stand in one quiz? They may not if they ask about one target or one fact, or if
 * either shows, in its words, options or feedback, a fact that the other asks about. What an item
 * quotes from the passage depends on the reading level.
 */
export function conflict(a: Item, b: Item, level: ReadingLevel): boolean {
  return conflictWith(a, level)(b)
}

/** The same for one item and many others: a test for each of them. */
export function conflictWith(a: Item, level: ReadingLevel): (b: Item) => boolean {
  const asked = new Set(a.facts)
  const shown = new Set(shownBy(a, level))
  return (b) =>
    a.target === b.target ||
    b.facts.some((fact) => shown.has(fact)) ||
    b.shows.some((fact) => asked.has(fact)) ||
    (b.quotes[level]?.some((fact) => asked.has(fact)) ?? false)
}

/** Does a reader of `a` and of its feedback learn a fact that `b` asks about? */
export function leaks(a: Item, b: Item, level: ReadingLevel): boolean {
  const shown = shownBy(a, level)
  return b.facts.some((fact) => shown.includes(fact))
}

const shownBy = (item: Item, level: ReadingLevel) => [...item.shows, ...(item.quotes[level] ?? [])]
