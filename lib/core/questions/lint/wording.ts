import { inLanguage, plainStatement } from '../../facts/statement'
import type { Context } from '../context'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import * as english from './english'
import {
  askedBy,
  becausesOf,
  countWords,
  optionsOf,
  quotesIn,
  sentencesIn,
  shown,
  statementOf,
  targetOf,
  withoutQuotes,
} from './reading'

/** Rules 10, 11, 15, 16 and 17: a question that says what it asks, and no more. */

const isEnglish = ({ language }: Item) => language === 'en'

export const absoluteOrVague: ItemCheck = (item, context) => {
  if (!isEnglish(item)) return []
  const because = becausesOf(item)
  return optionsOf(item).flatMap(({ text, id }) => {
    const facts = [...item.facts, because[id]?.source.fact ?? '']
    const borneOut = facts
      .flatMap((fact) => saidBy(context, fact))
      .join(' ')
      .toLowerCase()
    const found = [english.absolutes, english.vagueFrequency, english.vagueAmounts].flatMap(
      (words) => withoutQuotes(text).match(words) ?? [],
    )
    return found
      .filter((word) => !new RegExp(`\\b${word.toLowerCase()}\\b`).test(borneOut))
      .map((word) => `${shown(text)} has the word ${shown(word)}.`)
  })
}

function saidBy(context: Context, id: string): string[] {
  const fact = context.index.facts.get(id)
  if (!fact) return []
  const { statement, clause = '' } = inLanguage(fact.text, context.language)
  return [plainStatement(statement), clause]
}

/** Is the question itself a negative one? A "not" in quoted words is not the question's. */
export const isNegative = (item: Item) => isEnglish(item) && english.negation.test(withoutQuotes(item.stem))

export const negativeStem: ItemCheck = (item, { index }) => {
  if (!isNegative(item) || item.format === 'sorting') return []
  const didNot = item.facts.some((id) => index.facts.get(id)?.polarity === '-')
  return [
    ...(didNot ? [] : ['Its stem is negative, though it asks about nothing that did not happen.']),
    ...(english.markedNegation.test(item.stem) ? [] : ['The negation in its stem is not marked.']),
  ]
}

/** Formats whose options bound the question, so that it cannot be answered with them covered. */
const boundByOptions = new Set(['multi-select', 'sorting', 'matching', 'ordering', 'evidence'])

export const notAQuestion: ItemCheck = (item) => {
  if (!isEnglish(item)) return []
  const stem = withoutQuotes(item.stem)
  const asks = /\?/.test(stem) && (english.questionWords.test(stem) || english.asksYesNo.test(stem))
  if (!asks && !english.task.test(stem)) return ['Its stem asks no question and sets no task.']
  if (countWords(item.stem) < 4) return ['Its stem is too short to say what is asked.']
  const free = boundByOptions.has(item.format) || targetOf(item).asked === 'untold'
  return !free && english.leansOnOptions.test(stem)
    ? ['Its stem cannot be answered with the options covered.']
    : []
}

const mostWords = 35
const mostSentences = 2

export const longStem: ItemCheck = (item) => {
  const texts = [item.stem, statementOf(item)].filter(Boolean)
  return texts.flatMap((text) => {
    const [words, sentences] = [countWords(text), sentencesIn(withoutQuotes(text)).length]
    return [
      ...(words > mostWords ? [`It has ${words} words to read before the options.`] : []),
      ...(sentences > mostSentences ? [`Its stem has ${sentences} sentences.`] : []),
    ]
  })
}

export const noAntecedent: ItemCheck = (item) => {
  if (!isEnglish(item)) return []
  const texts = [item.stem, statementOf(item)]
    .filter(Boolean)
    .map((text) => text.replaceAll(english.pointsAhead, ': “'))
  const alone = [...texts.map(withoutQuotes), ...texts.flatMap(quotesIn)]
  return [
    ...alone.flatMap((text) =>
      pronounsAlone(text).map((word) => `${shown(word)} stands for nothing in the question.`),
    ),
    ...texts.flatMap((text) =>
      [...(text.match(english.bareDefinite) ?? []), ...(text.match(english.weekday) ?? [])]
        .filter((words) => !isToldElsewhere(askedBy(item), words))
        .map((words) => `${shown(words)} does not say which.`),
    ),
  ]
}

/** "the letter" is told by "the senators’ letter" or "the letter about the raids" in the same question. */
function isToldElsewhere(asked: string, words: string): boolean {
  const noun = words.split(' ').at(-1) ?? ''
  return new RegExp(
    `(?:[’']s?|their|his|her|its) (?:\\p{L}+ )?${noun}\\b|\\b${noun} (?:of|to|from|by|on|about|that)\\b`,
    'iu',
  ).test(asked)
}

function pronounsAlone(text: string): string[] {
  return [...text.matchAll(english.pronoun)]
    .filter(({ index }) => !english.namesSomething(text.slice(0, index)))
    .map(([word]) => word)
}
