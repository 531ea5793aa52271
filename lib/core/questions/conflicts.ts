import type { Item } from './item'

/**
 * May two items not stand in one quiz? They may not if they ask about one target or one fact, or if
 * either shows, in its words, options or feedback, a fact that the other asks about.
 */
export function conflict(a: Item, b: Item): boolean {
  return conflictWith(a)(b)
}

/** The same for one item and many others: a test for each of them. */
export function conflictWith(a: Item): (b: Item) => boolean {
  const asked = new Set(a.facts)
  const shown = new Set(a.shows)
  return (b) =>
    a.target === b.target ||
    b.facts.some((fact) => shown.has(fact)) ||
    b.shows.some((fact) => asked.has(fact))
}

/** Does a reader of `a` and of its feedback learn a fact that `b` asks about? */
export function leaks(a: Item, b: Item): boolean {
  return b.facts.some((fact) => a.shows.includes(fact))
}
