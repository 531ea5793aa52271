import type { ReadingLevel } from '../facts/schema'
import type { Format } from '../grading/response'
import { conflictWith } from './conflicts'
import { type Dice, shuffled } from './dice'
import { frameOf } from './frame'
import type { Item, ThinkingLevel } from './item'

export type Blueprint = {
  count: number
  readingLevel: ReadingLevel
  /** Only these formats; all if absent. */
  formats?: Format[]
  /** Only these facts; all if absent. */
  facts?: string[]
}

export type Assembled =
  | { complete: true; items: Item[] }
  /** The most that could be found; `items.length` is the nearest count that can be met. */
  | { complete: false; items: Item[]; wanted: number }

const attempts = 40
/** NAEP grade 8 mixes about 20 : 50 : 30; locating stays at most 35 % of a quiz. */
const shares: Record<ThinkingLevel, number> = { locate: 0.35, infer: 0.25, integrate: 0.15, evaluate: 0.25 }

/**
 * Draws a quiz from a bank: no two items of one target or fact, none giving another away, formats
 * and levels of thinking mixed, true and false statements in balance, both sides of the story within
 * one item of each other where the bank allows.
 *
 * Greedy with restarts: the bank is a few hundred items and a quiz at most a few dozen, so the first
 * of a handful of random orders nearly always fits.
 */
export function assembleQuiz(bank: readonly Item[], blueprint: Blueprint, dice: Dice): Assembled {
  const usable = bank.filter(
    (item) =>
      item.readingLevels.includes(blueprint.readingLevel) &&
      (!blueprint.formats || blueprint.formats.includes(item.format)) &&
      (!blueprint.facts || item.facts.every((fact) => blueprint.facts?.includes(fact))),
  )
  let best: Item[] = []
  for (let round = 0; round < attempts; round++) {
    const items = draw(usable, planFormats(usable, blueprint.count, dice), blueprint, dice)
    if (items.length === blueprint.count && isBalanced(items))
      return { complete: true, items: shuffled(items, dice) }
    if (items.length > best.length) best = items
  }
  if (best.length < blueprint.count) best = pack(usable, blueprint.readingLevel)
  const items = shuffled(best, dice).slice(0, blueprint.count)
  return items.length === blueprint.count
    ? { complete: true, items }
    : { complete: false, items, wanted: blueprint.count }
}

/**
 * As many items as go together, whatever the mix: always the one that shuts out fewest others (minimum
 * degree greedy). It casts no dice, so the count that it finds can be met again.
 */
function pack(usable: Item[], level: ReadingLevel): Item[] {
  let pool = usable.map((item) => ({ item, against: conflictWith(item, level) }))
  const packed: Item[] = []
  while (pool.length > 0) {
    const shutOut = ({ against }: (typeof pool)[number]) => pool.filter(({ item }) => against(item)).length
    const ranked = pool.map((one) => ({ one, cost: shutOut(one) }))
    const { one } = ranked.reduce((least, next) => (next.cost < least.cost ? next : least))
    packed.push(one.item)
    pool = pool.filter((other) => other !== one && !one.against(other.item))
  }
  return packed
}

/**
 * How many items of each format a quiz should have. A format's share grows with the root of what the
 * bank holds of it, so that the common do not crowd out the rare, and the rare do not come every time.
 * Systematic sampling (Madow 1949): each format gets its share rounded up or down, right on average.
 */
function planFormats(usable: Item[], count: number, dice: Dice): Map<Format, number> {
  const held = new Map<Format, number>()
  for (const { format } of usable) held.set(format, (held.get(format) ?? 0) + 1)
  const total = [...held.values()].reduce((sum, items) => sum + Math.sqrt(items), 0)
  const plan = new Map<Format, number>()
  let reached = dice()
  for (const [format, items] of held) {
    const before = Math.floor(reached)
    reached += (Math.sqrt(items) / total) * count
    plan.set(format, Math.floor(reached) - before)
  }
  return plan
}

function draw(
  usable: Item[],
  plan: Map<Format, number>,
  { count, readingLevel }: Blueprint,
  dice: Dice,
): Item[] {
  let pool = shuffled(usable, dice)
  const chosen: Item[] = []
  const tally = newTally()
  while (chosen.length < count && pool.length > 0) {
    const pick = leastCostly(pool, tally, plan, count)
    chosen.push(pick)
    add(tally, pick)
    const shutOut = conflictWith(pick, readingLevel)
    pool = pool.filter((item) => item !== pick && !shutOut(item))
  }
  return chosen
}

type Tally = {
  format: Map<string, number>
  level: Map<string, number>
  side: Map<string, number>
  truth: Map<string, number>
  frame: Map<string, number>
}

const newTally = (): Tally => ({
  format: new Map(),
  level: new Map(),
  side: new Map(),
  truth: new Map(),
  frame: new Map(),
})
const count = (map: Map<string, number>, key: string) => map.get(key) ?? 0
const raise = (map: Map<string, number>, key: string) => map.set(key, count(map, key) + 1)

function add(tally: Tally, item: Item) {
  raise(tally.format, item.format)
  raise(tally.level, item.level)
  if (item.side) raise(tally.side, item.side)
  if (item.key.format === 'true-false') raise(tally.truth, String(item.key.truth))
  raise(tally.frame, frame(item))
}

const frames = new WeakMap<Item, string>()

/** "Which state does * represent?" should not come twice. */
function frame(item: Item): string {
  const known = frames.get(item)
  if (known !== undefined) return known
  const made = frameOf(item).join(' ')
  frames.set(item, made)
  return made
}

/** The first of those that fit what is still missing best; the pool is in random order. */
function leastCostly(pool: Item[], tally: Tally, plan: Map<Format, number>, total: number): Item {
  let best = pool[0] as Item
  let least = Number.POSITIVE_INFINITY
  for (const item of pool) {
    const cost = costOf(item, tally, plan, total)
    if (cost < least) [best, least] = [item, cost]
  }
  return best
}

/** Items that show many facts shut out many others, so breadth costs too. */
function costOf(item: Item, tally: Tally, plan: Map<Format, number>, total: number): number {
  const room = Math.max(1, Math.floor(shares[item.level] * total))
  const level = count(tally.level, item.level) / room
  const format = Math.max(0, count(tally.format, item.format) + 1 - (plan.get(item.format) ?? 0))
  const side = item.side ? count(tally.side, item.side) - leastOfOtherSides(tally, item.side) : 0
  const truth =
    item.key.format === 'true-false'
      ? count(tally.truth, String(item.key.truth)) - count(tally.truth, String(!item.key.truth))
      : 0
  const breadth = item.shows.length / Math.max(6, 60 / total)
  const again = count(tally.frame, frame(item))
  const mix = level * 2 + format * 2 + again * 4 + (level >= 1 ? 2 : 0)
  return mix + Math.max(0, side) + Math.max(0, truth) * 2 + breadth
}

function leastOfOtherSides(tally: Tally, side: string): number {
  let least = Number.POSITIVE_INFINITY
  for (const [name, seen] of tally.side) if (name !== side && seen < least) least = seen
  return Number.isFinite(least) ? least : 0
}

function isBalanced(items: Item[]) {
  const tally = newTally()
  for (const item of items) add(tally, item)
  const sides = [...tally.side.values()]
  const evenSides = sides.length < 2 ? (sides[0] ?? 0) <= 1 : Math.max(...sides) - Math.min(...sides) <= 1
  const [right, wrong] = [count(tally.truth, 'true'), count(tally.truth, 'false')]
  const evenTruth = Math.abs(right - wrong) <= 1 || Math.min(right, wrong) >= fewestOfATruth * (right + wrong)
  const located = count(tally.level, 'locate') <= Math.ceil(items.length * shares.locate)
  return evenSides && evenTruth && located
}

/** Between 40 and 60 % of statements are true. */
const fewestOfATruth = 0.4
