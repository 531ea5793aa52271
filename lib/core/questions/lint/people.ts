import { contentStems } from '../../facts/invariants/words'
import type { Entity } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import { askedBy, keysOf, optionsOf, quotesIn, shown, targetOf } from './reading'

/** Rules 18, 25 and 26: who is meant, whose claim it is, and what a word means. */

const isPerson = (value: Context['set']['values'][number]): value is Entity => value.type === 'person'

export const sharedSurname: ItemCheck = (item, context) => {
  const people = context.set.values
    .filter(isPerson)
    .map((person) => inLanguage(person.text, context.language))
  const texts = [askedBy(item), ...optionsOf(item).map(({ text }) => text)]
  const surnames = [...new Set(people.flatMap(({ surname }) => surname ?? []))].filter((surname) => {
    const holders = people.filter((one) => one.surname === surname)
    return holders.length > 1 || holders.some(({ bareSurnameOk }) => !bareSurnameOk)
  })
  return surnames.flatMap((surname) => {
    const given = people.filter((one) => one.surname === surname).flatMap((one) => one.given)
    const alone = new RegExp(`(\\p{L}+\\.?)?\\s*(?<!\\p{L})${surname}(?!\\p{L})`, 'gu')
    const bare = texts.some((text) =>
      [...text.matchAll(alone)].some(([, before]) => !given.includes(before ?? '')),
    )
    return bare ? [`${shown(surname)} could be two people.`] : []
  })
}

/** What is asked where it does not matter who said it, or where just that is asked. */
const neutral = new Set([
  'speaker',
  'presentation',
  'meaning',
  'sorting',
  'replies',
  'reply',
  'agreement',
  'untold',
  'members',
  'non-members',
  'order',
])

export const bareClaim: ItemCheck = (item, context) => {
  const { asked } = targetOf(item)
  if (neutral.has(asked)) return []
  const text = askedBy(item).toLowerCase()
  return item.facts.flatMap((id) => {
    const fact = context.index.facts.get(id)
    if (!fact || fact.modality === 'event' || fact.attributedTo === undefined) return []
    if (fact.slots[asked]?.value === fact.attributedTo) return []
    const names = namesOf(context, fact.attributedTo)
    return names.some((name) => text.includes(name.toLowerCase()))
      ? []
      : [`It tells a ${fact.modality} and does not name ${names[0] ?? fact.attributedTo}, who made it.`]
  })
}

function namesOf({ index, language }: Context, id: string): string[] {
  const text = index.values.get(id)?.text[language]
  if (!text) return []
  return [
    text.name,
    ...('aliases' in text ? text.aliases : []),
    ...('surname' in text && text.surname ? [text.surname] : []),
  ]
}

export const circular: ItemCheck = (item: Item, { index, language }) => {
  const { of, asked } = targetOf(item)
  if (asked !== 'meaning') return []
  const term =
    index.set.terms.find(({ id }) => id === of)?.text[language]?.term ?? quotesIn(item.stem)[0] ?? ''
  const definition =
    item.format === 'typed'
      ? quotesIn(item.stem).join(' ')
      : keysOf(item)
          .map(({ text }) => text)
          .join(' ')
  const own = contentStems(definition)
  return contentStems(term)
    .filter((stem) => own.includes(stem))
    .map((stem) => `The definition of ${shown(term)} uses ${shown(`${stem}…`)}.`)
}
