import type { Context } from '../context'

/** What the facts say of an option: true, false, or nothing, which is not enough for a distractor. */
export type Judge = (text: string) => 'true' | 'false' | 'unknown'

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.?!]$/, '')

export function fromLists(right: string[], wrong: string[]): Judge {
  const [truths, falsehoods] = [right, wrong].map((texts) => new Set(texts.map(plain)))
  return (text) => (truths?.has(plain(text)) ? 'true' : falsehoods?.has(plain(text)) ? 'false' : 'unknown')
}

export const namesOf = (context: Context, id: string | undefined) =>
  id === undefined ? [] : [context.nameOf(context.value(id))]
