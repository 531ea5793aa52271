import { responseSchema } from '@/lib/contracts/response'
import type { ReadingLevel } from '@/lib/core/facts/schema'
import type { Response } from '@/lib/core/grading'
import type { Context } from '@/lib/core/questions/context'
import type { Choice, Item } from '@/lib/core/questions/item'
import { NotUnderstood, pairsFrom, partsIn, picked, picks, recordFrom, textFrom } from './plain-parts'

/** The passage that a response was given to. */
type Read = { level: ReadingLevel; context: Context }

/**
 * A response as the app sends it, or as somebody would write it who knows what the item asks: the text of
 * an option, a list of them, a record of left and right. @throws NotUnderstood
 */
export function responseFrom(given: unknown, item: Item, read: Read): Response | null {
  if (given === null) return null
  if (typeof given === 'object' && 'format' in given) {
    const parsed = responseSchema.safeParse(given)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw new NotUnderstood(
      `the response is not one of the app's: ${issue?.path.join('.')} ${issue?.message}`,
    )
  }
  return plainly(unwrapped(given), item, read)
}

/** {"text": …}, {"option": …} and their like: the app's object without its format, if it has one part. */
function unwrapped(given: unknown): unknown {
  const known = ['text', 'option', 'options', 'order', 'pairs', 'bins', 'blanks']
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const [[name, value] = ['', undefined], ...more] = Object.entries(given)
  return more.length === 0 && known.includes(name) ? value : given
}

function plainly(given: unknown, item: Item, read: Read): Response {
  const { body, key } = item
  switch (body.format) {
    case 'choice':
      return { format: 'choice', option: picked(withAccepted(item, body.options), textFrom(given)) }
    case 'multi-select':
      return { format: 'multi-select', options: picks(body.options, given) }
    case 'true-false':
      return verdictFrom(given)
    case 'typed':
      return { format: 'typed', text: textFrom(given) }
    case 'list':
      return { format: 'list', text: Array.isArray(given) ? given.map(textFrom).join(', ') : textFrom(given) }
    case 'cloze': {
      const blanks = body.parts.flatMap((part) => ('blank' in part ? part.blank : []))
      if (typeof given === 'object' && given !== null && !Array.isArray(given))
        return { format: 'cloze', blanks: recordFrom(given) }
      const texts = Array.isArray(given) ? given.map(textFrom) : split(textFrom(given), blanks.length)
      return {
        format: 'cloze',
        blanks: Object.fromEntries(blanks.map((blank, at) => [blank, texts[at] ?? ''])),
      }
    }
    case 'matching':
      return { format: 'matching', pairs: pairsFrom(body.left, body.right, given) }
    case 'ordering':
      return { format: 'ordering', order: partsIn(body.events, given) }
    case 'sorting':
      return { format: 'sorting', bins: pairsFrom(body.cards, body.bins, given) }
    case 'evidence':
      return { format: 'evidence', sentence: sentenceFrom(given, read) }
    case 'answer-evidence':
      return bothFrom(given, withAccepted(item, body.options), read)
    default:
      throw new NotUnderstood(`there is no plain response to the format "${key.format}"`)
  }
}

/** A choice can also be answered in other words for its key, as its typed sibling can. */
function withAccepted({ key, answer }: Item, options: Choice[]): Choice[] {
  if (!('correct' in key) || Array.isArray(key.correct)) return options
  const id = key.correct
  return [...options, ...[answer.canonical, ...answer.accepts].map((text) => ({ id, text }))]
}

const split = (text: string, blanks: number) => (blanks > 1 ? text.split(/\s*[·;|]\s*/) : [text])

/** true, "false", "False: 22", {"verdict": false, "correction": "22"} */
function verdictFrom(given: unknown): Response {
  if (typeof given === 'boolean') return { format: 'true-false', verdict: given }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    const { verdict, correction } = { verdict: undefined, correction: undefined, ...given }
    const first = verdictFrom(verdict)
    return correction === undefined || first.format !== 'true-false'
      ? first
      : { ...first, correction: textFrom(correction) }
  }
  const parts = Array.isArray(given) ? given.map(textFrom) : [textFrom(given)]
  const [, said = '', rest = ''] =
    /^\s*(true|false|t|f|yes|no|right|wrong|correct|incorrect)\b[\s.,:;–-]*(.*)$/is.exec(parts[0] ?? '') ?? []
  if (!said) throw new NotUnderstood('a response to true or false begins with "true" or "false"')
  const correction = parts[1] ?? rest
  const verdict = /^(?:t|true|yes|right|correct)$/i.test(said)
  return { format: 'true-false', verdict, ...(correction ? { correction } : {}) }
}

/** The id of a sentence, or its text. An id that is none is left to be graded: it proves nothing. */
function sentenceFrom(given: unknown, { level, context }: Read): string {
  const text = textFrom(
    typeof given === 'object' && given !== null && 'sentence' in given ? given.sentence : given,
  )
  const sentences = [...(context.index.sentences.get(level) ?? [])]
  const bare = (one: string) => one.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  const found = sentences.find(([id, words]) => id === text.trim() || bare(words) === bare(text))
  if (!found && text.trim() !== '')
    throw new NotUnderstood(`the passage of level ${level} has no such sentence`)
  return found?.[0] ?? ''
}

/** {"option": …, "sentence": …}, [option, sentence], "option | sentence", or the option alone. */
function bothFrom(given: unknown, options: Choice[], read: Read): Response {
  const record = typeof given === 'object' && given !== null && !Array.isArray(given)
  const { option, sentence } = record ? { option: undefined, sentence: undefined, ...given } : inTwo(given)
  return {
    format: 'answer-evidence',
    ...(option === undefined ? {} : { option: picked(options, textFrom(option)) }),
    ...(sentence === undefined ? {} : { sentence: sentenceFrom(sentence, read) }),
  }
}

function inTwo(given: unknown): { option?: unknown; sentence?: unknown } {
  const parts = Array.isArray(given) ? given : textFrom(given).split(/\s*\|\s*/)
  const [option, sentence] = parts as [unknown, unknown]
  return { option, sentence }
}
