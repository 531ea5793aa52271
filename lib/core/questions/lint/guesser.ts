import type { Dice } from '../dice'
import { shuffled } from '../dice'
import type { Choice, Item } from '../item'
import { sharedWords } from './cues'
import { absolutes, vagueFrequency } from './english'
import { rangeOf } from './numbers'
import { countWords, longStems, optionsOf, statementOf } from './reading'

/** How much an option is liked, by one idea of a reader who has not read. All alike: no opinion. */
type Strategy = (options: readonly Choice[], stem: string) => number[]

const named = /(?<!^)\p{Lu}\p{L}+|\d+/gu

/**
 * What test-wise readers go by, after Millman, Bishop and Ebel (1965), "An Analysis of Test-Wiseness",
 * and the cues that Haladyna et al. warn writers of.
 */
const strategies: Record<string, Strategy> = {
  longest: (options) => options.map(({ text }) => text.length),
  'middle number': (options) => {
    const numbers = options.map(({ text }) => rangeOf(text)?.from)
    if (numbers.some((one) => one === undefined)) return options.map(() => 0)
    const sorted = numbers.map(Number).toSorted((a, b) => a - b)
    const middle = (sorted.length - 1) / 2
    return numbers.map((one) => -Math.floor(Math.abs(sorted.indexOf(Number(one)) - middle)))
  },
  'stem overlap': (options, stem) => {
    const asked = new Set(longStems(stem))
    return options.map(({ text }) => longStems(text).filter((one) => asked.has(one)).length)
  },
  convergence: (options) => sharedWords(options),
  'most specific': (options) =>
    options.map(({ text }) => (text.match(named) ?? []).length * 2 + countWords(text) / 10),
  'absolutes avoided': (options) =>
    options.map(
      ({ text }) => (text.match(vagueFrequency) ?? []).length - (text.match(absolutes) ?? []).length,
    ),
}

/** Each strategy has one vote, shared among the options that it likes best; all alike is no vote. */
function votes(options: readonly Choice[], stem: string): number[] {
  return Object.values(strategies).reduce(
    (sum, strategy) => sum.map((so, at) => so + (shares(strategy(options, stem))[at] ?? 0)),
    options.map(() => 0),
  )
}

/** 1, shared among those that are liked best. */
function shares(liked: readonly number[]): number[] {
  const most = Math.max(...liked)
  const best = liked.filter((one) => one === most).length
  return best === liked.length ? liked.map(() => 0) : liked.map((one) => (one === most ? 1 / best : 0))
}

const guessers: Record<string, Strategy> = { ...strategies, together: votes }
export type Guesser = string
export const guesserNames: Guesser[] = Object.keys(guessers)

export type Guess = { credit: number; chance: number }

/** What a guesser earns by one item on average, ties broken by chance, and what blind picks earn. Nothing for formats without options. */
export function guess(item: Item, guesser: Guesser, dice: Dice): Guess | undefined {
  const strategy = guessers[guesser]
  if (!strategy) return undefined
  const { key, body } = item
  if (key.format === 'choice' || key.format === 'answer-evidence') {
    const options = optionsOf(item)
    return pickOne(options, strategy(options, item.stem), ({ id }) => id === key.correct)
  }
  if (key.format === 'true-false') {
    const verdicts = [true, false]
    return pickOne(verdicts, likesTruth(guesser, statementOf(item)), (verdict) => verdict === key.truth)
  }
  if (body.format === 'multi-select' && key.format === 'multi-select')
    return pickSeveral(body.options, strategy(body.options, item.stem), key.correct, dice)
  return body.format === 'evidence' && key.format === 'evidence' ? pickSentence(item, guesser) : undefined
}

function pickOne<T>(options: readonly T[], liked: readonly number[], isRight: (option: T) => boolean): Guess {
  const most = Math.max(...liked)
  const best = options.filter((_, at) => liked[at] === most)
  return {
    credit: best.filter(isRight).length / best.length,
    chance: options.filter(isRight).length / options.length,
  }
}

/** Of a lone statement: details make it look true, absolutes false. */
function likesTruth(guesser: Guesser, statement: string): [number, number] {
  const doubt = (statement.match(absolutes) ?? []).length - (statement.match(vagueFrequency) ?? []).length
  if (guesser === 'absolutes avoided' || guesser === 'together') return [-doubt, 0]
  if (guesser === 'most specific') return (statement.match(named) ?? []).length > 1 ? [1, 0] : [0, 0]
  return guesser === 'longest' ? [countWords(statement), averageStatement] : [0, 0]
}

const averageStatement = 13
const deals = 400

/** The guesser is told how many to pick. */
function pickSeveral(
  options: readonly Choice[],
  liked: readonly number[],
  correct: string[],
  dice: Dice,
): Guess {
  const earned = (picks: readonly Choice[]) => {
    const hits = picks.filter(({ id }) => correct.includes(id)).length
    return Math.max(0, (hits - (picks.length - hits)) / correct.length)
  }
  let [credit, chance] = [0, 0]
  for (let deal = 0; deal < deals; deal++) {
    const dealt = shuffled(
      options.map((option, at) => ({ option, like: liked[at] ?? 0 })),
      dice,
    )
    const picked = (list: typeof dealt) => earned(list.slice(0, correct.length).map(({ option }) => option))
    chance += picked(dealt) / deals
    credit += picked(dealt.toSorted((a, b) => b.like - a.like)) / deals
  }
  return { credit, chance }
}

/** The sentences are the passage, so a guesser sees only how many there are: it takes one by its place. */
function pickSentence({ body, key, readingLevels }: Item, guesser: Guesser): Guess | undefined {
  if (body.format !== 'evidence' || key.format !== 'evidence') return undefined
  const byLevel = readingLevels.map((level) => {
    const candidates = body.candidates[level] ?? []
    const middle = (candidates.length - 1) / 2
    const liked = candidates.map((_, at) => (placed.has(guesser) ? -Math.floor(Math.abs(at - middle)) : 0))
    return pickOne(candidates, liked, (sentence) => key.proof[level]?.includes(sentence) ?? false)
  })
  const mean = (of: (one: Guess) => number) => byLevel.reduce((sum, one) => sum + of(one), 0) / byLevel.length
  return byLevel.length > 0
    ? { credit: mean(({ credit }) => credit), chance: mean(({ chance }) => chance) }
    : undefined
}

const placed = new Set<Guesser>(['middle number', 'together'])
