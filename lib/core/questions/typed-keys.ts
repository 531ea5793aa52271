import type { Entity, Quantity, Value } from '../facts/schema'
import { inLanguage, plainStatement } from '../facts/statement'
import { isFunctionWord } from '../grading/text/function-words'
import type { NameForms, TypedKey } from '../grading/typed-key'
import type { Context } from './context'

const isEntity = (value: Value): value is Entity =>
  'text' in value &&
  !['quantity', 'time', 'reason', 'request', 'description', 'role', 'claim', 'condition', 'group'].includes(
    value.type,
  )

/** What a typed answer for a value is graded against, or nothing if it cannot be judged fairly. */
export function typedKeyFor(context: Context, value: Value): TypedKey | undefined {
  const { language, set } = context
  if (value.type === 'quantity') {
    const units = inLanguage(value.text, language).units
    const otherUnits = set.values
      .filter((other): other is Quantity => other.type === 'quantity')
      .flatMap((other) => inLanguage(other.text, language).units)
      .filter((unit) => !units.includes(unit))
    return {
      kind: 'number',
      value: value.value,
      bound: value.bound,
      units,
      otherUnits: [...new Set(otherUnits)],
      ...numberWords(context, value),
    }
  }
  if (value.type === 'time') {
    if (value.parts.month !== undefined) return undefined
    const { name, aliases } = inLanguage(value.text, language)
    return { kind: 'time', parts: definedParts(value.parts), name, aliases }
  }
  const rest = set.values.filter((other) => other.type === value.type && other.id !== value.id)
  if (isEntity(value)) {
    return {
      kind: 'name',
      entity: nameForms(context, value),
      others: rest.filter(isEntity).map((other) => nameForms(context, other)),
    }
  }
  const { name, aliases, concepts } = inLanguage(value.text, language)
  if (concepts.length === 0) return undefined
  return {
    kind: 'phrase',
    name,
    aliases,
    concepts,
    others: rest.flatMap((other) => formsOf(other, language)),
  }
}

/** Every wording of a value that is a phrase. */
function formsOf(value: Value, language: string): string[] {
  if (value.type === 'quantity') return []
  const { name, aliases } = inLanguage(
    value.text as Record<string, { name: string; aliases: string[] }>,
    language,
  )
  return [name, ...aliases]
}

/**
 * Stems of what the facts say about a number and about no other: "22 signed" answers how many signed,
 * "22 were detained" does not.
 */
function numberWords({ set, textOf, language }: Context, key: Quantity) {
  const quantities = set.values.filter((other): other is Quantity => other.type === 'quantity')
  const counted = quantities.flatMap((one) => {
    const { name, units } = inLanguage(one.text, language)
    return wordsIn([name, ...units].join(' '))
  })
  const said = (value: Quantity) =>
    set.facts
      .filter(({ slots }) => Object.values(slots).some((slot) => slot.value === value.id))
      .flatMap((fact) => wordsIn(textOf(fact).clause ?? plainStatement(textOf(fact).statement)))
      .filter((word) => !isFunctionWord(word) && !counted.includes(word))
      .map(stemOf)
  const own = said(key)
  const others = quantities.filter(({ id }) => id !== key.id).flatMap(said)
  return {
    ownWords: [...new Set(own.filter((stem) => !others.includes(stem)))],
    otherWords: [...new Set(others.filter((stem) => !own.includes(stem)))],
  }
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** `signed` becomes `sign*`; short words stay whole. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s)$/, '')
  return stem.length >= 4 ? `${stem}*` : word
}

/** The kind of answer that an input should expect, for its hint and its keyboard. */
export function expects(key: TypedKey): 'number' | 'name' | 'time' | 'phrase' | 'yes-no' {
  return key.kind === 'set' ? 'name' : key.kind
}

/** The forms of a name, with what the facts say of its bearer as words that may stand beside it. */
export function nameForms({ index, language, nameOf, value }: Context, entity: Entity): NameForms {
  const { description, surname, ...text } = inLanguage(entity.text, language)
  const beside = [...index.facts.values()]
    .filter((fact) => Object.values(fact.slots).some((slot) => slot.value === entity.id))
    .flatMap((fact) => Object.values(fact.slots).map((slot) => value(slot.value)))
    .filter((other) => other.id !== entity.id && (other.type === 'role' || other.type === 'place'))
    .map(nameOf)
  return {
    name: text.name,
    aliases: text.aliases,
    given: text.given,
    ...(surname ? { surname } : {}),
    bareSurnameOk: text.bareSurnameOk,
    honorifics: text.honorifics,
    acronyms: text.acronyms,
    demonyms: text.demonyms,
    companions: [...new Set([...(description ? [description] : []), ...beside])],
  }
}

function definedParts(
  parts: { [part in 'partOfDay' | 'weekday' | 'season']?: string | undefined } & {
    year?: number | undefined
  },
) {
  return {
    ...(parts.partOfDay ? { partOfDay: parts.partOfDay } : {}),
    ...(parts.weekday ? { weekday: parts.weekday } : {}),
    ...(parts.season ? { season: parts.season } : {}),
    ...(parts.year ? { year: parts.year } : {}),
  }
}
