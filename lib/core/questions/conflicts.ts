import type { Item } from './item'

/**
 * May two items not stand in one quiz? They may not if they ask about one target or one fact, or if
 * either shows, in its words, options or feedback, a fact that the other asks about.
 */
export function conflict(a: Item, b: Item): boolean {
  return a.target === b.target || leaks(a, b) || leaks(b, a)
}

/** Does a reader of `a` and of its feedback learn a fact that `b` asks about? */
export function leaks(a: Item, b: Item): boolean {
  return b.facts.some((fact) => a.shows.includes(fact))
}
