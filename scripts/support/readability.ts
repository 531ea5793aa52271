import { daleChall } from 'dale-chall'
import { syllable } from 'syllable'
import type { Problem } from '@/lib/core/facts/invariants'
import {
  type Dossier,
  type FactSet,
  type Passage,
  type ReadingLevel,
  readingLevels,
} from '@/lib/core/facts/schema'

/** How hard a passage is to read, by three measures, none of which would settle it alone. */
interface Readability {
  /**
   * Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
   * Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of New Readability Formulas for Navy
   * Enlisted Personnel, Research Branch Report 8-75. Syllables are those of the word as it is read aloud.
   */
  grade: number
  /** Mean number of words in a sentence. A word joined by hyphens is one. */
  sentenceLength: number
  /**
   * Share, 0 to 1, of words that are not on the list of some 3,000 that fourth graders know: Chall and
   * Dale (1995), Readability Revisited: The New Dale-Chall Readability Formula. As there, names,
   * numbers and simple inflections of listed words count as known.
   */
  offList: number
}

/** Flesch-Kincaid grades that a passage of each reading level may have, both ends included. */
const grades: Record<ReadingLevel, { from: number; to: number }> = {
  '5': { from: Number.NEGATIVE_INFINITY, to: 6.5 },
  '8': { from: 6.5, to: 9.5 },
  '11': { from: 9.5, to: 13 },
}

/**
 * Measures the passages of a dossier: an "estimated grade band" line for each, and as problems those
 * out of the band of their level, and measures that do not rise with it. The formulas were made for
 * English, so passages in other languages get a line that says so.
 */
export function reportReadability({ set, passages }: Dossier): { lines: string[]; problems: Problem[] } {
  const measured = passages
    .filter(({ language }) => language === 'en')
    .map((passage) => ({ passage, measures: readabilityOf(passage, set) }))
  return {
    lines: [
      ...measured.map(({ passage, measures }) => lineFor(passage, measures)),
      ...passages
        .filter(({ language }) => language !== 'en')
        .map(
          (passage) => `${nameOf(passage)}: no estimated grade band, for want of a formula for its language`,
        ),
    ],
    problems: measured.flatMap(({ passage, measures }, at) => {
      const lower = measured[at - 1]
      const messages = [
        ...outOfBand(passage.level, measures),
        ...(lower ? notRising(lower.measures, measures, lower.passage.level) : []),
      ]
      return messages.map((message) => ({ where: nameOf(passage), message }))
    }),
  }
}

const nameOf = ({ language, level }: Passage) => `passage ${level} (${language})`
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function lineFor(passage: Passage, { grade, sentenceLength, offList }: Readability): string {
  const figures = [
    `Flesch-Kincaid ${grade.toFixed(1)}`,
    `${sentenceLength.toFixed(1)} words a sentence`,
    `${percent(offList)} off-list words`,
  ]
  return `${nameOf(passage)}: estimated grade band ${bandOf(grade)} (${figures.join(', ')})`
}

/** Measures an English passage. The names of the set's entities count as known words. */
function readabilityOf(passage: Passage, set: FactSet): Readability {
  const sentences = passage.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const words = sentences.flatMap(({ text }) => wordsOf(text))
  const names = nameWords(set, passage.language)
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0)
  const sentenceLength = words.length / sentences.length
  return {
    grade: 0.39 * sentenceLength + 11.8 * (syllables / words.length) - 15.59,
    sentenceLength,
    offList: words.filter((word) => !names.has(bare(word)) && !isListed(word)).length / words.length,
  }
}

function bandOf(grade: number): string {
  return readingLevels.find((level) => grade <= grades[level].to) ?? 'above 11'
}

function outOfBand(level: ReadingLevel, { grade }: Readability): string[] {
  const { from, to } = grades[level]
  const measured = `The Flesch-Kincaid grade ${grade.toFixed(2)}`
  if (grade > to) return [`${measured} is above ${to}: shorten sentences or use shorter words.`]
  if (grade < from) return [`${measured} is below ${from}: join sentences or use more exact words.`]
  return []
}

function notRising(lower: Readability, higher: Readability, lowerLevel: ReadingLevel): string[] {
  const problem = (measure: string, low: string, high: string) =>
    `The ${measure} must be above that of level ${lowerLevel}, which is ${low}, but it is ${high}.`
  const length = [lower.sentenceLength.toFixed(1), higher.sentenceLength.toFixed(1)] as const
  return [
    ...(higher.sentenceLength > lower.sentenceLength ? [] : [problem('mean sentence length', ...length)]),
    ...(higher.offList > lower.offList
      ? []
      : [problem('share of off-list words', percent(lower.offList), percent(higher.offList))]),
  ]
}

const word = /(?:\p{L}\.){2,}|\d[\d,]*(?:\.\d+)?|\p{L}+(?:['’-][\p{L}\d]+)*/gu

const wordsOf = (text: string): string[] => text.match(word) ?? []

const bare = (written: string) => written.replaceAll('’', "'").replace(/'s?$/, '')

function syllablesOf(written: string): number {
  if (/^\d/.test(written)) return Math.max(1, syllable(spokenNumber(written)))
  // Read letter by letter, and "w" takes three.
  if (/^(?:\p{L}\.){2,}$|^\p{Lu}{2,}$/u.test(written)) {
    return [...written.replaceAll('.', '')].reduce((total, letter) => total + (/w/i.test(letter) ? 3 : 1), 0)
  }
  return Math.max(1, syllable(bare(written)))
}

const listed: ReadonlySet<string> = new Set(daleChall)

function isListed(written: string): boolean {
  if (/^\d/.test(written)) return true
  const lower = bare(written).toLowerCase()
  if (listed.has(written.replaceAll('’', "'").toLowerCase()) || isInflected(lower)) return true
  return lower.includes('-') && lower.split('-').every((part) => /^\d/.test(part) || isInflected(part))
}

/** A listed word or one of its regular forms: plural, third person, -ed, -ing, -er, -est. */
function isInflected(lower: string): boolean {
  return [lower, ...basesOf(lower)].some((base) => listed.has(base))
}

function basesOf(lower: string): string[] {
  const plural = lower.replace(/s$/, '')
  const ending = /^(.{2,})(?:e[sd]|er|est|ing)$/.exec(lower)?.[1]
  if (ending === undefined) return [plural]
  return [plural, ending, `${ending}e`, ending.replace(/i$/, 'y'), ending.replace(/([^aeiou])\1$/, '$1')]
}

/** The capitalised words of entities' names. Other words of an alias stay as hard as they are. */
function nameWords({ values }: FactSet, language: string): Set<string> {
  const forms = values.flatMap((value) => {
    const text = value.text[language]
    if (!text || !('given' in text)) return []
    const { name, aliases, given, surname, acronyms, demonyms } = text
    return [name, ...aliases, ...given, ...(surname === undefined ? [] : [surname]), ...acronyms, ...demonyms]
  })
  return new Set(
    forms
      .flatMap(wordsOf)
      .filter((one) => /^\p{Lu}/u.test(one))
      .map(bare),
  )
}

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number as it is read aloud, for its syllables: "2014" as a year, "1,210" as an amount. */
function spokenNumber(digits: string): string {
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.')
  const point = decimals ? ` point ${[...decimals].map((digit) => small[Number(digit)]).join(' ')}` : ''
  const isYear = /^(?:1[1-9]|20)[1-9]\d$/.test(digits)
  return (
    (isYear
      ? `${amount(Number(whole.slice(0, 2)))} ${amount(Number(whole.slice(2)))}`
      : amount(Number(whole))) + point
  )
}

function amount(value: number): string {
  if (value < 20) return small[value] ?? ''
  const parts = (
    [
      [1e6, 'million'],
      [1e3, 'thousand'],
      [100, 'hundred'],
    ] as const
  ).find(([unit]) => value >= unit)
  if (!parts) return `${tens[Math.floor(value / 10) - 2]}${value % 10 ? ` ${small[value % 10]}` : ''}`
  const [unit, name] = parts
  return `${amount(Math.floor(value / unit))} ${name}${value % unit ? ` ${amount(value % unit)}` : ''}`
}
