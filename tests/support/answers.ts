import type { ReadingLevel } from '@/lib/core/facts/schema'
import type { TypedKey } from '@/lib/core/grading'
import type { Response } from '@/lib/core/grading/response'
import type { Item } from '@/lib/core/questions/item'

/** What earns an item full credit. */
export function rightAnswer({ key, body, answer }: Item, level: ReadingLevel): Response {
  switch (key.format) {
    case 'choice':
      return { format: 'choice', option: key.correct }
    case 'multi-select':
      return { format: 'multi-select', options: key.correct }
    case 'true-false':
      return {
        format: 'true-false',
        verdict: key.truth,
        ...(key.correction ? { correction: inWords(key.correction) } : {}),
      }
    case 'typed':
      return { format: 'typed', text: inWords(key.answer) }
    case 'list':
      return { format: 'list', text: answer.canonical }
    case 'cloze':
      return { format: 'cloze', blanks: mapValues(key.blanks, inWords) }
    case 'matching':
      return { format: 'matching', pairs: key.pairs }
    case 'ordering':
      return { format: 'ordering', order: key.order }
    case 'sorting':
      return { format: 'sorting', bins: key.bins }
    case 'evidence':
      return { format: 'evidence', sentence: first(key.proof[level]) }
    case 'answer-evidence':
      return { format: 'answer-evidence', option: key.correct, sentence: first(key.proof[level]) }
    default:
      throw new Error(`no right answer for ${body.format}`)
  }
}

/** What somebody might well say instead, and earn nothing by. */
export function wrongAnswer({ key, body }: Item, level: ReadingLevel): Response {
  const other = (ids: string[], not: string[]) => first(ids.filter((id) => !not.includes(id)))
  const ids = (choices: { id: string }[]) => choices.map(({ id }) => id)
  if (key.format === 'choice' && body.format === 'choice')
    return { format: 'choice', option: other(ids(body.options), [key.correct]) }
  if (key.format === 'multi-select' && body.format === 'multi-select') {
    const options = ids(body.options).filter((id) => !key.correct.includes(id))
    return { format: 'multi-select', options }
  }
  if (key.format === 'true-false') return { format: 'true-false', verdict: !key.truth }
  if (key.format === 'typed') return { format: 'typed', text: mistaken(key.answer) }
  if (key.format === 'list') return { format: 'list', text: mistaken(key.answer) }
  if (key.format === 'cloze') return { format: 'cloze', blanks: mapValues(key.blanks, mistaken) }
  if (key.format === 'matching' && body.format === 'matching') {
    const pairs = mapValues(key.pairs, (right) => other(ids(body.right), [right]))
    return { format: 'matching', pairs }
  }
  if (key.format === 'ordering') return { format: 'ordering', order: key.order.toReversed() }
  if (key.format === 'sorting' && body.format === 'sorting')
    return { format: 'sorting', bins: mapValues(key.bins, (bin) => other(ids(body.bins), [bin])) }
  if (key.format === 'evidence' && body.format === 'evidence')
    return { format: 'evidence', sentence: other(body.candidates[level] ?? [], key.proof[level] ?? []) }
  if (key.format === 'answer-evidence' && body.format === 'answer-evidence')
    return { format: 'answer-evidence', option: other(ids(body.options), [key.correct]) }
  throw new Error(`no wrong answer for ${body.format}`)
}

/** A typed key as a learner would type it. */
function inWords(key: TypedKey): string {
  switch (key.kind) {
    case 'number':
      return key.bound === 'exactly' ? String(key.value) : `${boundWords[key.bound]} ${key.value}`
    case 'name':
      return key.entity.name
    case 'set':
      return key.members.map(({ name }) => name).join(', ')
    case 'yes-no':
      return key.truth ? 'yes' : 'no'
    default:
      return key.name
  }
}

/** Something else of the same kind, as a learner would type it. */
function mistaken(key: TypedKey): string {
  switch (key.kind) {
    case 'number':
      return String(key.value + 6000)
    case 'name':
      return first(key.others).name
    case 'set':
      return key.others.map(({ name }) => name).join(', ')
    case 'yes-no':
      return key.truth ? 'no' : 'yes'
    case 'time':
      return key.parts.partOfDay ? 'at noon' : '1850'
    case 'phrase':
      return first(key.others)
  }
}

const boundWords = { 'at-least': 'at least', 'at-most': 'at most', about: 'about' }

function first<T>(values: readonly T[] | undefined): T {
  const value = values?.[0]
  if (value === undefined) throw new Error('there is no such answer')
  return value
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
