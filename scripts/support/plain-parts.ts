import type { Choice } from '@/lib/core/questions/item'

/** A response that cannot be read as one to its item. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood'
}

export function textFrom(given: unknown): string {
  if (typeof given === 'string') return given
  if (typeof given === 'number') return String(given)
  throw new NotUnderstood('the response is not text where the item expects text')
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]$/, '')
    .toLowerCase()

/** The id of a part, by its id or by its text; empty for an empty response. */
export function picked(parts: Choice[], given: string): string {
  if (given.trim() === '') return ''
  const found = parts.find(({ id, text }) => id === given.trim() || bare(text) === bare(given))
  if (found) return found.id
  throw new NotUnderstood(`"${given.slice(0, 60)}" is none of its parts: ${namesOf(parts)}`)
}

/** Each part by its first name. */
const namesOf = (parts: Choice[]) =>
  parts
    .filter(({ id }, at) => parts.findIndex((one) => one.id === id) === at)
    .map(({ text }) => `"${text}"`)
    .join(', ')

/** Several parts: a list of ids or texts, or one text that names them. */
export function picks(parts: Choice[], given: unknown): string[] {
  return Array.isArray(given) ? given.map((one) => picked(parts, textFrom(one))) : partsIn(parts, given)
}

/** Parts in the order in which they are given: as a list, or as they occur in a text. */
export function partsIn(parts: Choice[], given: unknown): string[] {
  if (Array.isArray(given)) return given.map((one) => picked(parts, textFrom(one)))
  const text = textFrom(given)
  const found = occurrences(parts, text).map(({ id }) => id)
  if (found.length === 0 && text.trim() !== '') return [picked(parts, text)]
  return found
}

/** Where parts are named in a text, by id or words; a shorter one within a longer one does not count. */
function occurrences(parts: Choice[], given: string): { id: string; at: number }[] {
  let text = ` ${bare(given)} `
  const found: { id: string; at: number }[] = []
  for (const part of parts.toSorted((a, b) => b.text.length - a.text.length)) {
    for (const form of [bare(part.text), part.id]) {
      const at = positionOf(form, text)
      if (at < 0) continue
      found.push({ id: part.id, at })
      text = text.slice(0, at) + '\0'.repeat(form.length) + text.slice(at + form.length)
      break
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

function positionOf(form: string, text: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + form.length] ?? ' '))) return at
  return -1
}

export function recordFrom(given: object): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textFrom(value)]))
}

/**
 * What goes with what: a record of left to right (or of bins to lists of cards), or text such as
 * "Ann: baker; Ben: miller" and "Signed: Ann and Ben. Did not sign: Cleo".
 */
export function pairsFrom(from: Choice[], to: Choice[], given: unknown): Record<string, string> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => entriesFrom(from, to, name, value)),
    )
  const text = Array.isArray(given) ? given.map(textFrom).join('; ') : textFrom(given)
  const named = occurrences([...from, ...to], text)
  const isFrom = ({ id }: { id: string }) => from.some((one) => one.id === id)
  const headed = named[0] && !isFrom(named[0])
  const pairs = named.flatMap((one, at) => {
    if (!isFrom(one)) return []
    const beside = headed ? named.slice(0, at).findLast((other) => !isFrom(other)) : named[at + 1]
    return beside && !isFrom(beside) ? [[one.id, beside.id]] : []
  })
  if (pairs.length === 0 && text.trim() !== '')
    throw new NotUnderstood('nothing in the response goes together')
  return Object.fromEntries(pairs)
}

function entriesFrom(from: Choice[], to: Choice[], name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    const bin = picked(to, name)
    return value.map((one): [string, string] => [picked(from, textFrom(one)), bin])
  }
  return [[picked(from, name), picked(to, textFrom(value))]]
}
