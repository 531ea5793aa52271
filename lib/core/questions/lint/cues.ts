import type { Choice } from '../item'
import type { ItemCheck } from './checks'
import { choiceOf, countWords, longStems, optionsOf, shown } from './reading'

/** Rules 7, 8, 9 and 24: nothing but its meaning sets the key apart. */

const longest = 1.25

export const longKey: ItemCheck = (item) => {
  const choice = choiceOf(item)
  if (!choice || countWords(choice.key.text) < 4) return []
  const next = Math.max(...choice.wrong.map(({ text }) => text.length))
  const { length } = choice.key.text
  return length > longest * next ? [`The key has ${length} characters, the next longest option ${next}.`] : []
}

export const stemEcho: ItemCheck = (item) => {
  const choice = choiceOf(item)
  if (!choice) return []
  const asked = new Set(longStems(item.stem))
  const elsewhere = new Set(choice.wrong.flatMap(({ text }) => longStems(text)))
  return longStems(choice.key.text)
    .filter((stem) => asked.has(stem) && !elsewhere.has(stem))
    .map((stem) => `The stem and the key share ${shown(`${stem}…`)}, and no distractor does.`)
}

/** How many content words each option has in common with each of the others, summed. */
export function sharedWords(options: readonly Choice[]): number[] {
  const words = options.map(({ text }) => longStems(text))
  return words.map((own, at) =>
    words.reduce(
      (sum, other, by) => sum + (by === at ? 0 : own.filter((word) => other.includes(word)).length),
      0,
    ),
  )
}

export const convergence: ItemCheck = (item) => {
  const choice = choiceOf(item)
  if (!choice) return []
  const options = optionsOf(item)
  const shared = sharedWords(options)
  const most = Math.max(...shared)
  const leaders = options.filter((_, at) => shared[at] === most)
  return most > 0 && leaders.length === 1 && leaders[0] === choice.key
    ? [`The key ${shown(choice.key.text)} alone shares most words with the other options.`]
    : []
}

/** An option may be this many times as long as another, and shorter ones always. */
const spread = 3
const always = 12
/** Grades of reading that the key may be away from the middle of its distractors. */
const grades = 8
const gradedFrom = 8

export const unevenOptions: ItemCheck = (item) => {
  const texts = optionsOf(item).map(({ text }) => text)
  if (texts.length === 0) return []
  const lengths = texts.map(({ length }) => length)
  const [short, long] = [Math.min(...lengths), Math.max(...lengths)]
  const choice = choiceOf(item)
  const graded = choice && texts.every((text) => countWords(text) >= gradedFrom)
  const distance = graded
    ? Math.abs(gradeOf(choice.key.text) - mean(choice.wrong.map(({ text }) => gradeOf(text))))
    : 0
  return [
    ...(long > spread * short && long - short > always
      ? [`Its longest option has ${long} characters, its shortest ${short}.`]
      : []),
    ...(distance > grades ? [`The key reads ${distance.toFixed(0)} grades away from its distractors.`] : []),
  ]
}

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/**
 * Flesch-Kincaid grade of one sentence (Kincaid et al. 1975), with groups of vowels for syllables: good
 * enough to compare options of one item with each other.
 */
function gradeOf(text: string): number {
  const words = Math.max(1, countWords(text))
  const syllables = text.toLowerCase().match(/[aeiouy]+(?!\b)|[aiouy]+\b/g)?.length ?? 1
  return 0.39 * words + 11.8 * (syllables / words) - 15.59
}
