import { contentStems, wordsOf } from '../../facts/invariants/words'
import type { Because } from '../../grading/key'
import type { Choice, Item } from '../item'

/** The parts of an item that rules look at, whatever its format. */

export const optionsOf = ({ body }: Item): Choice[] => ('options' in body ? body.options : [])

const correctIds = ({ key }: Item): string[] => ('correct' in key ? [key.correct].flat() : [])

export const keysOf = (item: Item): Choice[] =>
  optionsOf(item).filter(({ id }) => correctIds(item).includes(id))

export const distractorsOf = (item: Item): Choice[] =>
  optionsOf(item).filter(({ id }) => !correctIds(item).includes(id))

/** The one key of a choice, and its distractors; nothing for formats with several keys or none. */
export function choiceOf(item: Item): { key: Choice; wrong: Choice[] } | undefined {
  const [key, ...more] = keysOf(item)
  const wrong = distractorsOf(item)
  return key && more.length === 0 && wrong.length > 0 && item.format !== 'multi-select'
    ? { key, wrong }
    : undefined
}

export function becausesOf({ key }: Item): Record<string, Because> {
  if (!('because' in key) || !key.because) return {}
  return key.format === 'true-false' ? { statement: key.because } : (key.because as Record<string, Because>)
}

/** The statement to be judged or filled in; a gap is an ellipsis. */
export function statementOf({ body }: Item): string {
  if (body.format === 'true-false') return body.statement.map(({ text }) => text).join('')
  if (body.format === 'cloze') return body.parts.map((part) => ('text' in part ? part.text : '…')).join('')
  return ''
}

/** All that a reader is asked: the stem and the statement under it. */
export const askedBy = (item: Item): string => [item.stem, statementOf(item)].filter(Boolean).join(' ')

/** Words in quotation marks are what is asked about, not how it is asked. */
export const withoutQuotes = (text: string): string => text.replaceAll(/“[^”]*”|"[^"]*"/g, '“…”')

export const quotesIn = (text: string): string[] =>
  (text.match(/“[^”]*”|"[^"]*"/g) ?? []).map((quote) => quote.slice(1, -1))

/** Words that carry meaning, of four letters or more, as stems. */
export const longStems = (text: string): string[] => {
  const long = wordsOf(text).filter((word) => /^\p{L}{4,}$/u.test(word))
  return contentStems(long.join(' '))
}

export const countWords = (text: string): number =>
  (text.match(/[\p{L}\d]+(?:[’'.,-][\p{L}\d]+)*/gu) ?? []).length

export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!][”"’]?)\s+(?=["“]?\p{Lu})/u).filter((part) => /\p{L}/u.test(part))

/** What an item's target says of it: the facts or sets asked about, and what is asked of them. */
export function targetOf({ target }: Item): { of: string; asked: string } {
  const at = target.lastIndexOf(':')
  return { of: target.slice(0, at), asked: target.slice(at + 1) }
}

export const shown = (text: string) => `“${text}”`
