import type { Value } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import { naturalOrder } from '../distractors'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import { overlap, rangeOf } from './numbers'
import { becausesOf, choiceOf, distractorsOf, optionsOf, shown, targetOf } from './reading'

/** Rules 4, 5, 6, 13, 14 and 23: options that can be told from each other only by reading. */

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:the|a|an) /, '')
    .trim()

/** The values that an option may stand for: by name, by alias, or by the words that its slot has for it. */
function valuesOf(context: Context, item: Item, text: string): Value[] {
  const { of, asked } = targetOf(item)
  const rivals = context.index.facts.get(of)?.slots[asked]?.rivals ?? []
  const worded = rivals.filter(
    (one) => one.text && plain(inLanguage(one.text, context.language)) === plain(text),
  )
  return context.set.values.filter((value) => {
    const { name, ...more } = value.text[context.language] ?? { name: '' }
    const aliases = 'aliases' in more ? more.aliases : []
    return (
      [name, ...aliases].some((one) => plain(one) === plain(text)) ||
      worded.some((one) => one.value === value.id)
    )
  })
}

export const sameOptionTwice: ItemCheck = (item, context) => {
  const options = optionsOf(item).map(({ text }) => ({ text, values: valuesOf(context, item, text) }))
  return options.flatMap((one, at) =>
    options
      .slice(at + 1)
      .filter(
        (other) =>
          plain(one.text) === plain(other.text) || one.values.some((value) => other.values.includes(value)),
      )
      .map((other) => `${shown(one.text)} and ${shown(other.text)} mean the same.`),
  )
}

const phrases = new Set<Value['type']>([
  'event',
  'document',
  'policy',
  'reason',
  'request',
  'description',
  'role',
  'claim',
  'condition',
  'group',
])

/** What an option is: exactly for a slot; for sets and speakers, as far as a reader would see. */
function kindOf(value: Value, asked: string): string {
  if (asked === 'speaker') return ['person', 'organisation'].includes(value.type) ? 'somebody' : value.type
  if (value.type === 'time') return `a time (${value.grain})`
  return ['members', 'non-members'].includes(asked) && phrases.has(value.type) ? 'something' : value.type
}

export const mixedOptions: ItemCheck = (item, context) => {
  const options = optionsOf(item)
  if (options.length === 0) return []
  const numeric = options.filter(({ text }) => rangeOf(text))
  const bare = new Set(
    options.map(({ text }) =>
      text
        .replaceAll(/\d[\d,.]*/g, '')
        .trim()
        .toLowerCase(),
    ),
  )
  if (numeric.length === options.length && bare.size === 1) return []
  const { asked } = targetOf(item)
  const kinds = options.map(
    ({ text }) => new Set(valuesOf(context, item, text).map((value) => kindOf(value, asked))),
  )
  const known = kinds.filter(({ size }) => size > 0)
  const shared = [...(known[0] ?? [])].filter((kind) => known.every((others) => others.has(kind)))
  if (known.length > 1 && shared.length === 0)
    return [`Its options are of different types: ${options.map(({ text }) => shown(text)).join(', ')}.`]
  const figures = options.filter(({ text }) => /^\D{0,12}\d[\d,.]*$/.test(text))
  const mixed = figures.length > 0 && (figures.length < options.length || bare.size > 1)
  return mixed && known.length < options.length
    ? [`Its options mix numbers, units or words: ${options.map(({ text }) => shown(text)).join(', ')}.`]
    : []
}

const lazy =
  /\b(?:all|any|none|both|neither|some) of (?:the|these) (?:above|answers|options|choices)\b|\ball (?:the )?above\b|^(?:all|none|both|neither)(?: of (?:these|them))?\.?$|^\(?(?:[a-e]|[1-4])\)? (?:and|or|&) \(?(?:[a-e]|[1-4])\)?\.?$/i

export const allOrNone: ItemCheck = (item) =>
  optionsOf(item)
    .filter(({ text }) => lazy.test(text))
    .map(({ text }) => `${shown(text)} speaks of other options.`)

/** Where each option stands among its like; nothing unless all of them have a place. */
function places(context: Context, item: Item): number[] | undefined {
  const found = optionsOf(item).map(({ text }) => {
    const range = rangeOf(text)
    const orders = valuesOf(context, item, text).map(naturalOrder)
    return (
      orders.find((order) => order !== undefined) ??
      (range && (Number.isFinite(range.from) ? range.from : range.to))
    )
  })
  const known = found.filter((place) => place !== undefined)
  return known.length === found.length && new Set(known).size === known.length ? known : undefined
}

export const notAscending: ItemCheck = (item, context) => {
  const { body } = item
  if (body.format !== 'choice' && body.format !== 'answer-evidence') return []
  const order = places(context, item)
  if (!order) return []
  const ascends = order.every((place, at) => at === 0 || place > (order[at - 1] ?? place))
  return [
    ...(ascends ? [] : [`${body.options.map(({ text }) => text).join(', ')}: these do not ascend.`]),
    ...(body.ordered ? [] : ['Its numbers or dates are shuffled for each reader.']),
  ]
}

export const overlappingNumbers: ItemCheck = (item) => {
  const ranges = optionsOf(item).flatMap(({ text }) => {
    const range = /^\D{0,24}\d/.test(text) ? rangeOf(text) : undefined
    return range ? [{ text, range }] : []
  })
  return ranges.flatMap((one, at) =>
    ranges
      .slice(at + 1)
      .filter((other) => overlap(one.range, other.range))
      .map((other) => `${shown(one.text)} and ${shown(other.text)} can be true together.`),
  )
}

export const weakDistractors: ItemCheck = (item, { index }) => {
  if (!choiceOf(item)) return []
  const because = becausesOf(item)
  const good = distractorsOf(item).filter(
    ({ id }) =>
      index.confusables.get(because[id]?.confusion ?? '')?.strength !== 'weak' && because[id]?.confusion,
  )
  return good.length >= 2 ? [] : [`Only ${good.length} of its distractors is more than weakly plausible.`]
}
