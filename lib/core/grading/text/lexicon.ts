import type { NameForms } from '../typed-key'
import { isArticle, isTitle } from './function-words'
import { tokenise, wordsOf } from './tokens'

/** One way to write an entity, as words. */
export type Form = {
  who: number
  words: string[]
  way: 'full' | 'surname' | 'companion'
  exact?: true
  joined?: string
}

/** The words by which the entities of one key are recognised; the key's own come first. */
export type Lexicon = {
  forms: Form[]
  /** Forms by their first word, longest first. */
  byFirst: Map<string, Form[]>
  /** Forms of two words and more, written together: "whitehouse". */
  byJoined: Map<string, Form>
  people: { given: Set<string>; surname: string[]; bareSurnameOk: boolean }[]
  acronyms: Set<string>
  companions: Set<string>
}

const withoutArticle = (words: string[]): string[] =>
  words.length > 1 && isArticle(words[0] ?? '') ? words.slice(1) : words

function formsOf(who: number, entity: NameForms): Form[] {
  const surname = entity.surname === undefined ? [] : wordsOf(entity.surname)
  const full = [entity.name, ...entity.aliases]
  const spelt: Form[] = [...full, ...entity.demonyms].map((text) => {
    const words = wordsOf(text)
    return { who, words: withoutArticle(words), way: 'full', joined: words.join('') }
  })
  const acronyms: Form[] = entity.acronyms.map((text) => ({
    who,
    words: wordsOf(text),
    way: 'full',
    exact: true,
  }))
  const isFamily = (form: Form) => form.words.join(' ') === surname.join(' ')
  return [
    ...spelt.filter((form) => !isFamily(form)),
    ...acronyms,
    ...(surname.length > 0 ? [{ who, words: surname, way: 'surname' as const }] : []),
  ].filter((form) => form.words.length > 0)
}

function build(own: readonly NameForms[], others: readonly NameForms[]): Lexicon {
  const entities = [...own, ...others]
  const companionPhrases = own
    .flatMap((entity) => entity.companions)
    .map((text) => withoutArticle(wordsOf(text)))
  const forms = entities.flatMap((entity, who) => formsOf(who, entity))
  // Names of people are read by their surname, with what stands around it; see `mentions.ts`.
  const people = entities.map((entity) => ({
    given: new Set(entity.given.flatMap(wordsOf)),
    surname: entity.surname === undefined ? [] : wordsOf(entity.surname),
    bareSurnameOk: entity.bareSurnameOk,
  }))
  const readable = forms.filter(({ who, words, way }) => {
    const person = people[who]
    if (way !== 'full' || !person || person.surname.length === 0) return true
    const last = words.slice(-person.surname.length).join(' ')
    const rest = words.slice(0, -person.surname.length)
    const isPlainName =
      last === person.surname.join(' ') &&
      rest.every((word) => person.given.has(word) || isTitle(word) || word.length === 1)
    return !isPlainName
  })
  const all: Form[] = [
    ...readable,
    ...companionPhrases
      .filter((words) => words.length > 0)
      .map((words) => ({ who: -1, words, way: 'companion' as const })),
  ]
  const byFirst = new Map<string, Form[]>()
  const byJoined = new Map<string, Form>()
  for (const form of all) {
    const first = form.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
    if (form.words.length > 1) byJoined.set(form.words.join(''), form)
    if (form.joined !== undefined && form.joined !== form.words.join('')) byJoined.set(form.joined, form)
  }
  for (const list of byFirst.values()) list.sort((one, two) => two.words.length - one.words.length)
  return {
    forms: readable,
    byFirst,
    byJoined,
    people,
    acronyms: new Set(own.flatMap((entity) => entity.acronyms).map((text) => tokenise(text).plain)),
    companions: new Set(
      [...companionPhrases, ...own.flatMap((entity) => entity.honorifics).map(wordsOf)].flat(),
    ),
  }
}

const built = new WeakMap<object, Lexicon>()

/** The lexicon of a key, built once for each key object: a key is data and never changes. */
export function lexiconOf(key: object, own: NameForms[], others: NameForms[]): Lexicon {
  let lexicon = built.get(key)
  if (!lexicon) {
    lexicon = build(own, others)
    built.set(key, lexicon)
  }
  return lexicon
}
