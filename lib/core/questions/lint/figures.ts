import { dealOrder } from '../deal'
import type { Dice } from '../dice'
import type { Item } from '../item'
import { type Guesser, guess, guesserNames } from './guesser'
import { choiceOf, optionsOf } from './reading'
import { chiSquared, chiSquaredLimit, successLimit, z95 } from './statistics'

/** What a guesser earned of a format, or of `all`, as shares of full credit. `limit`: how far above chance it may be. */
type GuesserScore = {
  format: string
  guesser: Guesser
  items: number
  score: number
  chance: number
  limit: number
}

/** What can be measured of a bank as a whole. */
export type BankFigures = {
  guesser: GuesserScore[]
  keyPosition: { chiSquared: number; degrees: number; limit: number }
  keyLongest: { times: number; of: number; limit: number }
}

export const figuresOf = (items: readonly Item[], diceFor: (purpose: string) => Dice): BankFigures => ({
  guesser: guesserScores(items, diceFor('guesser')),
  keyPosition: keyPositions(items, diceFor('positions')),
  keyLongest: longestKeys(items),
})

/** Points above chance that a guesser may get; in a small bank, as many as luck gives it in 19 of 20. */
const mostAbove = 0.05
const deals = 20

function guesserScores(items: readonly Item[], dice: Dice): GuesserScore[] {
  return guesserNames.flatMap((guesser) => {
    const guesses = items.flatMap((item) => {
      const made = guess(item, guesser, dice)
      return made ? [{ format: item.format, ...made }] : []
    })
    const formats = ['all', ...new Set(guesses.map(({ format }) => format))]
    return formats.map((format) => {
      const of = guesses.filter((one) => format === 'all' || one.format === format)
      const mean = (pick: (one: (typeof of)[number]) => number) =>
        of.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, of.length)
      const chance = mean((one) => one.chance)
      return {
        format,
        guesser,
        items: of.length,
        score: mean(({ credit }) => credit),
        chance,
        limit: Math.max(mostAbove, z95 * Math.sqrt((chance * (1 - chance)) / Math.max(1, of.length))),
      }
    })
  })
}

/**
 * Each item's options, dealt some times as for an attempt. Items whose order is fixed are dealt once: their
 * key stands in one place, and counting it often would make much of little.
 */
function keyPositions(items: readonly Item[], dice: Dice): BankFigures['keyPosition'] {
  const places = new Map<number, number[]>()
  for (const item of items) {
    const choice = choiceOf(item)
    if (!choice) continue
    const { length } = optionsOf(item)
    const seen = places.get(length) ?? Array<number>(length).fill(0)
    places.set(length, seen)
    const fixed = 'ordered' in item.body && item.body.ordered
    for (let deal = 0; deal < (fixed ? 1 : deals); deal++) {
      const at = dealOrder(item.body, dice)[0]?.indexOf(choice.key.id) ?? -1
      if (at >= 0) seen[at] = (seen[at] ?? 0) + 1
    }
  }
  const tables = [...places.values()]
  const degrees = Math.max(
    1,
    tables.reduce((sum, { length }) => sum + length - 1, 0),
  )
  return {
    chiSquared: tables.reduce((sum, seen) => sum + chiSquared(seen), 0),
    degrees,
    limit: chiSquaredLimit(degrees),
  }
}

/** One question to a target: the same options asked in two formats are one piece of evidence. */
function longestKeys(items: readonly Item[]): BankFigures['keyLongest'] {
  const questions = new Map<string, { isKey: boolean; chance: number }>()
  for (const item of items) {
    const choice = choiceOf(item)
    const options = optionsOf(item)
    const most = Math.max(...options.map(({ text }) => text.length))
    const longest = options.filter(({ text }) => text.length === most)
    if (!choice || longest.length !== 1) continue
    questions.set(item.target, { isKey: longest[0] === choice.key, chance: 1 / options.length })
  }
  const all = [...questions.values()]
  return {
    times: all.filter(({ isKey }) => isKey).length,
    of: all.length,
    limit: successLimit(all.map(({ chance }) => chance)),
  }
}
