import type { Fact } from '../schema'
import { parseStatement } from '../statement'
import { type Check, type Checked, type Problem, quoted, repeated } from './problem'
import { isIntroducedIn } from './recognition'

/** What a statement marks against the slots of its fact, and whose words it says that it is. */
export const checkStatements: Check = (checked) =>
  checked.set.facts.flatMap((fact) => [
    ...attribution(fact, checked),
    ...Object.entries(fact.text).flatMap(([language, { statement }]) => marks(fact, language, statement)),
  ])

function marks(fact: Fact, language: string, statement: string): Problem[] {
  const where = `fact ${fact.id}, statement (${language})`
  const runs = parseStatement(statement)
  const marked = runs.flatMap(({ slot }) => (slot === undefined ? [] : [slot]))
  const stray = runs.some(({ text }) => /[{}]/.test(text))
  const empty = runs.flatMap(({ slot, text }) => (slot !== undefined && text.trim() === '' ? [slot] : []))
  const unknown = [...new Set(marked)].filter((slot) => !Object.hasOwn(fact.slots, slot))
  const unmarked = Object.keys(fact.slots).filter((slot) => !marked.includes(slot))
  const say = (slots: string[], message: string) => (slots.length > 0 ? [{ where, message }] : [])
  return [
    ...(stray ? [{ where, message: 'A brace is out of place; a mark looks like {slot:its words}.' }] : []),
    ...say(unknown, `It marks ${quoted(unknown)}, which the fact has no slot for.`),
    ...say(unmarked, `It does not mark the slot ${quoted(unmarked)}; mark its words or remove the slot.`),
    ...say(
      repeated(marked),
      `It marks ${quoted(repeated(marked))} more than once; mark it where it is said first.`,
    ),
    ...say(empty, `The mark for ${quoted(empty)} holds no words.`),
  ]
}

function attribution(fact: Fact, { index }: Checked): Problem[] {
  const where = `fact ${fact.id}`
  const { modality, attributedTo } = fact
  if (modality === 'event') {
    if (attributedTo === undefined) return []
    const message = `An event is nobody's words: remove attributedTo, or make it a claim, an opinion or a request.`
    return [{ where, message }]
  }
  const texts = Object.entries(fact.text)
  const unclaused = texts.filter(([, { clause }]) => clause === undefined).map(([language]) => language)
  const speaker = attributedTo === undefined ? undefined : index.values.get(attributedTo)
  const unnamed = speaker
    ? texts
        .filter(([language, { statement }]) => isAnonymous(statement, speaker, language))
        .map(([language]) => language)
    : []
  return [
    ...(attributedTo === undefined
      ? [{ where, message: `Say whose ${modality} it is in attributedTo; only events are nobody's words.` }]
      : []),
    ...unclaused.map((language) => ({
      where: `${where}, clause (${language})`,
      message: `A ${modality} needs a clause: its content alone, without who said it.`,
    })),
    ...unnamed.map((language) => ({
      where: `${where}, statement (${language})`,
      message: `The statement does not say that this is the ${modality} of "${attributedTo}": use a name or the description of that speaker.`,
    })),
  ]
}

/** A speaker without text in the language is reported as such, not here. */
function isAnonymous(
  statement: string,
  speaker: Parameters<typeof isIntroducedIn>[1],
  language: string,
): boolean {
  const plain = parseStatement(statement)
    .map(({ text }) => text)
    .join('')
  return Object.hasOwn(speaker.text, language) && !isIntroducedIn(plain, speaker, language)
}
