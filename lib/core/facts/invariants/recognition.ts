import type { Entity, Phrase, Time, Value } from '../schema'
import { numbersIn } from './numbers'
import { containsPhrase, contentStems, stem, wordsOf } from './words'

const entityTypes: readonly Value['type'][] = [
  'person',
  'organisation',
  'place',
  'event',
  'document',
  'policy',
]

const isEntity = (value: Value): value is Entity => entityTypes.includes(value.type)
const isPhrase = (value: Value): value is Phrase =>
  !isEntity(value) && value.type !== 'quantity' && value.type !== 'time'

/** The words that name a value in a language; none if it has no text in it. A description names nobody. */
function namesOf(value: Value, language: string): string[] {
  if (isEntity(value)) return entityNames(value, language)
  if (isPhrase(value) || value.type === 'time') {
    const text = value.text[language]
    return text ? [text.name, ...text.aliases] : []
  }
  const text = value.text[language]
  return text ? [text.name] : []
}

function entityNames(value: Entity, language: string): string[] {
  const text = value.text[language]
  if (!text) return []
  const { name, aliases, surname, bareSurnameOk, honorifics, given, acronyms, demonyms } = text
  const surnames =
    surname === undefined ? [] : surnameForms(surname, bareSurnameOk, [...honorifics, ...given])
  return [name, ...aliases, ...surnames, ...acronyms, ...demonyms]
}

/** A surname that two people share names one of them only with something in front of it. */
function surnameForms(surname: string, alone: boolean, before: string[]): string[] {
  return alone ? [surname] : before.map((word) => `${word} ${surname}`)
}

/** Does a text name a value outright: by a name, or by its number? */
export function isNamedIn(text: string, value: Value, language: string): boolean {
  const words = wordsOf(text)
  if (value.type === 'quantity' && numbersIn(words, language).includes(value.value)) return true
  return namesOf(value, language).some((name) => containsPhrase(words, name))
}

/** Does a text name a speaker, or describe them so that nobody else can be meant? */
export function isIntroducedIn(text: string, speaker: Value, language: string): boolean {
  const description = isEntity(speaker) ? speaker.text[language]?.description : undefined
  const described = description !== undefined && containsPhrase(wordsOf(text), description)
  return described || isNamedIn(text, speaker, language)
}

/**
 * Can a reader tell from a text that a slot holds this value? By its name, its number, the parts of
 * its time, the words that the slot has in the statement, or, for phrases, by what they are about.
 */
export function isRecognisableIn(
  text: string,
  value: Value,
  language: string,
  ownWords: string | undefined,
): boolean {
  const words = wordsOf(text)
  if (isNamedIn(text, value, language)) return true
  if (ownWords !== undefined && containsPhrase(words, ownWords)) return true
  if (value.type === 'time') return hasTimeParts(words, value)
  return isPhrase(value) && isParaphrased(words, value, language, ownWords)
}

function hasTimeParts(words: string[], { parts }: Time): boolean {
  const wanted = Object.values(parts).filter((part) => part !== undefined)
  return wanted.length > 0 && wanted.every((part) => containsPhrase(words, String(part)))
}

function isParaphrased(
  words: string[],
  value: Phrase,
  language: string,
  ownWords: string | undefined,
): boolean {
  const text = value.text[language]
  if (!text) return false
  const { name, aliases, concepts } = text
  if (concepts.length > 0 && concepts.every((group) => group.some((one) => isConceptIn(words, one))))
    return true
  const present = new Set(words.map(stem))
  return [name, ...aliases, ...(ownWords === undefined ? [] : [ownWords])].some((wording) => {
    const stems = contentStems(wording)
    return stems.length > 0 && stems.filter((one) => present.has(one)).length * 2 >= stems.length
  })
}

/** A concept is a word or several; a star at the end stands for any ending. */
function isConceptIn(words: string[], concept: string): boolean {
  if (!concept.endsWith('*')) return containsPhrase(words, concept)
  const sought = wordsOf(concept)
  const last = sought.length - 1
  return words.some((_, at) =>
    sought.every((word, offset) => {
      const found = words[at + offset]?.toLowerCase() ?? ''
      return offset === last ? found.startsWith(word.toLowerCase()) : found === word
    }),
  )
}
