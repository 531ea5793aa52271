import type { Fact, Value } from '../../facts/schema'
import { inLanguage, parseStatement } from '../../facts/statement'
import type { TypedKey } from '../../grading/typed-key'
import type { Context, Draft } from '../context'
import { distractorsFor, keyText, naturalOrder, optionSet, slotOf, slotWords } from '../distractors'
import { shortHash } from '../identity'
import type { Item, ThinkingLevel } from '../item'
import { expects, typedKeyFor } from '../typed-keys'
import { proofOf } from './evidence'

/** What asking for a value of a type is called, and the level of thinking that it takes. */
const kinds: Record<Value['type'], { family: string; level: ThinkingLevel }> = {
  quantity: { family: 'how-many', level: 'locate' },
  person: { family: 'who', level: 'locate' },
  organisation: { family: 'who', level: 'locate' },
  place: { family: 'where', level: 'locate' },
  time: { family: 'when', level: 'locate' },
  event: { family: 'what', level: 'locate' },
  document: { family: 'what', level: 'locate' },
  policy: { family: 'what', level: 'locate' },
  role: { family: 'role', level: 'locate' },
  group: { family: 'who', level: 'locate' },
  request: { family: 'request', level: 'infer' },
  description: { family: 'what', level: 'infer' },
  claim: { family: 'claim', level: 'infer' },
  condition: { family: 'condition', level: 'infer' },
  reason: { family: 'why', level: 'infer' },
}

/** Three good options beat four with filler; a fourth only if it is as plausible. */
const mostDistractors = 3
/** Proof takes a second step, so it is asked for where the fact is worth it. */
const worthProving = 2

/** Every question about one slot of one fact, in each format that suits its value. */
export const slotFamily = {
  name: 'slot',
  make: (context: Context): Item[] =>
    context.set.facts.flatMap((fact) => [
      ...Object.keys(fact.slots).flatMap((slotName) => slotItems(context, fact, slotName)),
      ...clozeItems(context, fact),
    ]),
}

function slotItems(context: Context, fact: Fact, slotName: string): Item[] {
  const slot = slotOf(fact, slotName)
  if (!slot.ask) return []
  const value = context.value(slot.value)
  const stem = inLanguage(slot.ask, context.language)
  const typedKey = slot.typed && slot.functional ? typedKeyFor(context, value) : undefined
  const { family, level } = kinds[value.type]
  const about = {
    family,
    level,
    stem,
    target: `${fact.id}:${slotName}`,
    facts: [fact.id],
    answer: answerFor(context, fact, slotName, typedKey),
    explanation: context.statement(fact.id),
  } satisfies Partial<Draft>
  return [
    ...choiceItems(context, fact, slotName, about),
    ...(typedKey
      ? [
          context.finish({
            ...about,
            body: { format: 'typed', expects: expects(typedKey) },
            key: { format: 'typed', answer: typedKey },
          }),
          ...trueFalseItems(context, fact, slotName, about, typedKey),
        ]
      : []),
  ]
}

type About = Omit<Draft, 'body' | 'key'>

/**
 * "121" for "at least 121", "200 pounds" for "at most 200 pounds": of two such bounds one makes the other
 * true, so a choice is between the numbers as they are given.
 */
const withoutBound = (key: Value, text: string) =>
  key.type === 'quantity' && key.bound !== 'exactly' ? (/\d.*/.exec(text)?.[0] ?? text) : text

function choiceItems(context: Context, fact: Fact, slotName: string, about: About): Item[] {
  const value = context.value(slotOf(fact, slotName).value)
  const distractors = distractorsFor(context, fact, slotName)
    .slice(0, mostDistractors)
    .map((one) => ({ ...one, text: withoutBound(value, one.text) }))
  if (distractors.length < 2) return []
  const key = { text: withoutBound(value, keyText(context, fact, slotName)), sort: naturalOrder(value) }
  const { correct, because, ...options } = optionSet(context, key, distractors)
  const alsoShows = context.factsOf(because)
  const choice = context.finish({
    ...about,
    alsoShows,
    body: { format: 'choice', ...options },
    key: { format: 'choice', correct, because },
  })
  if (fact.importance < worthProving) return [choice]
  const proof = proofOf(context, fact)
  const proven = context.finish({
    ...about,
    family: 'answer-and-evidence',
    level: 'evaluate',
    alsoShows,
    readingLevels: proof.levels,
    stem: context.wording.answerThenProve(about.stem),
    body: { format: 'answer-evidence', ...options, candidates: proof.candidates },
    key: { format: 'answer-evidence', correct, because, proof: proof.proof },
  })
  return proof.levels.length ? [choice, proven] : [choice]
}

/**
 * One true statement and one false, the false by exactly one slot. A number below a bound of "at
 * least" would make a statement that is still true, so it is passed over.
 */
function trueFalseItems(
  context: Context,
  fact: Fact,
  slotName: string,
  about: About,
  typedKey: TypedKey,
): Item[] {
  const key = context.value(slotOf(fact, slotName).value)
  const stillTrue = (sort: number | undefined) =>
    key.type === 'quantity' &&
    sort !== undefined &&
    ((key.bound === 'at-least' && sort <= key.value) || (key.bound === 'at-most' && sort >= key.value))
  const wrong = distractorsFor(context, fact, slotName).find(({ sort }) => !stillTrue(sort))
  if (!wrong) return []
  const judged = {
    ...about,
    family: 'true-or-false',
    level: 'infer' as const,
    stem: context.wording.trueOrFalse,
  }
  const statementWith = (words: string) =>
    parseStatement(context.textOf(fact).statement).map(({ text, slot }) =>
      slot === slotName ? { text: words, marked: true as const } : { text },
    )
  return [
    context.finish({
      ...judged,
      variant: ['true'],
      body: { format: 'true-false', statement: statementWith(slotWords(context, fact, slotName)) },
      key: { format: 'true-false', truth: true },
    }),
    context.finish({
      ...judged,
      variant: ['false', wrong.value],
      alsoShows: context.factsOf({ wrong: wrong.because }),
      body: { format: 'true-false', statement: statementWith(wrong.text) },
      key: { format: 'true-false', truth: false, correction: typedKey, because: wrong.because },
    }),
  ]
}

/** Words that have to be left for a reader to go by. */
const fewestWordsLeft = 4

/**
 * The statement with its slots blanked that can be typed fairly: all of them in one item if enough is
 * left to go by, else each in an item of its own.
 */
function clozeItems(context: Context, fact: Fact): Item[] {
  const { statement } = context.textOf(fact)
  const gaps = Object.entries(fact.slots).flatMap(([slotName, slot]) => {
    const key =
      slot.typed && slot.functional && slot.ask ? typedKeyFor(context, context.value(slot.value)) : undefined
    if (!key || key.kind === 'set' || key.kind === 'yes-no') return []
    return [{ slotName, key, blank: shortHash('blank', fact.id, slotName) }]
  })
  const wordsLeft = (blanked: typeof gaps) =>
    parseStatement(statement)
      .filter(({ slot }) => !blanked.some(({ slotName }) => slotName === slot))
      .flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? []).length
  const together =
    gaps.length > 1 && wordsLeft(gaps) >= fewestWordsLeft * 2 ? [gaps] : gaps.map((gap) => [gap])
  return together
    .filter((blanked) => wordsLeft(blanked) >= fewestWordsLeft)
    .map((blanked) => clozeItem(context, fact, blanked))
}

type Gap = { slotName: string; key: Exclude<TypedKey, { kind: 'set' | 'yes-no' }>; blank: string }

function clozeItem(context: Context, fact: Fact, gaps: Gap[]): Item {
  const parts = parseStatement(context.textOf(fact).statement).map(({ text, slot }) => {
    const gap = gaps.find(({ slotName }) => slotName === slot)
    return gap ? { blank: gap.blank, expects: gap.key.kind } : { text }
  })
  const words = gaps.map(({ slotName }) => slotWords(context, fact, slotName))
  return context.finish({
    family: 'cloze',
    level: 'locate',
    target: `${fact.id}:${gaps.map(({ slotName }) => slotName).join('+')}`,
    stem: context.wording.fillIn(gaps.length),
    body: { format: 'cloze', parts },
    key: { format: 'cloze', blanks: Object.fromEntries(gaps.map(({ blank, key }) => [blank, key])) },
    answer: { canonical: words.join(' · '), accepts: words },
    facts: [fact.id],
    explanation: context.statement(fact.id),
  })
}

function answerFor(
  context: Context,
  fact: Fact,
  slotName: string,
  key: TypedKey | undefined,
): Item['answer'] {
  const canonical = keyText(context, fact, slotName)
  const forms =
    key?.kind === 'name'
      ? [key.entity.name, ...key.entity.aliases, ...key.entity.acronyms]
      : key && 'aliases' in key
        ? key.aliases
        : []
  return { canonical, accepts: [...new Set([canonical, slotWords(context, fact, slotName), ...forms])] }
}
