import type { Context } from '../context'
import { dealOrder } from '../deal'
import { type Dice, seededDice } from '../dice'
import type { Item } from '../item'
import { type Finding, finding } from './finding'
import { type Guesser, guess, guesserNames } from './guesser'
import { lintItem } from './item'
import { choiceOf, optionsOf } from './reading'
import { chiSquared, chiSquaredLimit, successLimit } from './statistics'

/** What a guesser earned of a format, or of the whole bank, as shares of full credit. */
export type GuesserScore = { format: string; guesser: Guesser; items: number; score: number; chance: number }

export type BankFigures = {
  guesser: GuesserScore[]
  keyPosition: { chiSquared: number; degrees: number; limit: number }
  keyLongest: { times: number; of: number; limit: number }
}

/** Points above chance that a guesser may get. */
const mostAbove = 0.05
/** Fewer items say nothing of a guesser. */
const fewestItems = 20
const deals = 20

/** The dice are fixed, so that one bank always gets one verdict. */
const diceFor = (rule: string) => seededDice(`lint ${rule}`)

/**
 * Everything that the rules have against a bank: each item by itself, then the bank as a whole.
 * @param dice for the orders in which options are dealt, by rule; an author leaves them alone
 */
export function lintBank(
  items: readonly Item[],
  context: Context,
  dice: (rule: string) => Dice = diceFor,
): { findings: Finding[]; figures: BankFigures } {
  const figures = {
    guesser: guesserScores(items, dice('guesser')),
    keyPosition: keyPositions(items, dice('positions')),
    keyLongest: longestKeys(items),
  }
  return {
    findings: [...items.flatMap((item) => lintItem(item, context)), ...bankFindings(figures)],
    figures,
  }
}

function bankFindings({ guesser, keyPosition, keyLongest }: BankFigures): Finding[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const guessed = guesser.filter(
    ({ format, score, chance, items }) =>
      format === 'all' && items >= fewestItems && score > chance + mostAbove,
  )
  return [
    ...(keyLongest.times > keyLongest.limit
      ? [
          finding(
            'keys-longest',
            [],
            `The key is the longest option in ${keyLongest.times} of ${keyLongest.of} questions; chance explains ${keyLongest.limit}.`,
          ),
        ]
      : []),
    ...(keyPosition.chiSquared > keyPosition.limit
      ? [
          finding(
            'key-position',
            [],
            `The places of keys have a chi-squared of ${keyPosition.chiSquared.toFixed(1)}, above the limit of ${keyPosition.limit.toFixed(1)} for ${keyPosition.degrees} degrees of freedom.`,
          ),
        ]
      : []),
    ...guessed.map((one) =>
      finding(
        'guessable',
        [],
        `The guesser "${one.guesser}" gets ${percent(one.score)} without the passage, where chance gets ${percent(one.chance)}.`,
      ),
    ),
  ]
}

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
      return {
        format,
        guesser,
        items: of.length,
        score: mean(({ credit }) => credit),
        chance: mean(({ chance }) => chance),
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
