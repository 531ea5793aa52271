import { type FactIndex, indexFacts, must } from '../facts/queries'
import { type Dossier, type Fact, type ReadingLevel, readingLevels, type Value } from '../facts/schema'
import { inLanguage, plainStatement } from '../facts/statement'
import type { Because } from '../grading/key'
import { itemId, shortHash } from './identity'
import type { Choice, Item } from './item'
import type { Wording } from './wording/wording'

/** What every family works from: the facts, one language, and ready answers to what families ask of them. */
export type Context = ReturnType<typeof contextOf>

/** A family of questions: what it makes of the facts it finds. */
export type Family = { name: string; make: (context: Context) => Item[] }

/** What a family says of an item; the rest follows from the facts. */
export type Draft = Pick<
  Item,
  'family' | 'level' | 'stem' | 'body' | 'key' | 'answer' | 'facts' | 'explanation'
> & {
  target: string
  variant?: string[]
  /** Further facts that the words of the item give away. */
  alsoShows?: string[]
  /** The facts whose sentences prove the answer, if not all of `facts`. */
  provenBy?: string[]
  /** Reading levels at which the item can be asked, if fewer than those that state its facts. */
  readingLevels?: ReadingLevel[]
}

export function contextOf(dossier: Dossier, wording: Wording) {
  const { language } = wording
  const index: FactIndex = indexFacts(dossier, language)
  const fact = (id: string) => must(index.facts, id)
  const value = (id: string) => must(index.values, id)
  const nameOf = (one: Value): string =>
    inLanguage(one.text as Record<string, { name: string }>, language).name
  const textOf = (one: Fact) => inLanguage(one.text, language)
  const statement = (id: string) => plainStatement(textOf(fact(id)).statement)

  /** Reading levels whose passage states every one of these facts. */
  const levelsStating = (facts: string[]) =>
    readingLevels.filter(
      (level) => index.sentences.has(level) && facts.every((id) => fact(id).statedIn[level] !== undefined),
    )

  const evidenceFor = (facts: string[]) =>
    levelsStating(facts).flatMap((level) => {
      const sentences = new Set(facts.flatMap((id) => fact(id).statedIn[level] ?? []))
      return [...sentences].map((sentence) => ({ level, sentence }))
    })

  /** Who made a claim, as a name; the text of events is nobody's. */
  const speakerOf = (one: Fact) => (one.attributedTo ? nameOf(value(one.attributedTo)) : '')

  /**
   * Why a value is wrong where it was picked: the misconception's correction; else where it does belong
   * in facts of the same relation ("Chuck Schumer represents New York"); else what the value truly is.
   */
  const becauseOf = (wrong: Value, confusion: string, place?: { fact: Fact; slot: string }): Because => {
    const misconception = index.misconceptions.get(confusion)
    if (misconception) {
      const { correction } = inLanguage(misconception.text, language)
      return becauseFact(correction, confusion, misconception.refutedBy[0] ?? wrong.identity.fact)
    }
    const home = place && homesOf(wrong, place)
    if (home?.[0]) return becauseFact(statement(home[0].id), confusion, home[0].id)
    return becauseFact(inLanguage(wrong.identity.text, language), confusion, wrong.identity.fact)
  }

  /** The facts of one relation in which a value holds the place where it was picked. */
  const homesOf = (wrong: Value, place: { fact: Fact; slot: string }) =>
    index.set.facts.filter(
      ({ relation, polarity, slots }) =>
        relation === place.fact.relation && polarity === '+' && slots[place.slot]?.value === wrong.id,
    )

  /** The facts that the corrections of wrong options give away. */
  const factsOf = (because: Record<string, Because>) =>
    Object.values(because).flatMap(({ source, confusion }) => [
      source.fact,
      ...(index.misconceptions.get(confusion)?.refutedBy ?? []),
    ])

  const becauseFact = (text: string, confusion: string, factId: string): Because => ({
    text,
    confusion,
    source: { fact: factId, paragraph: fact(factId).locator.paragraph },
  })

  const option = (text: string): Choice => ({ id: shortHash('option', language, text), text })

  /** Facts by reading level and the sentence that states them. */
  const statedBy = new Map<string, string[]>()
  for (const one of index.set.facts) {
    for (const level of readingLevels) {
      for (const sentence of one.statedIn[level] ?? []) {
        statedBy.set(`${level} ${sentence}`, [...(statedBy.get(`${level} ${sentence}`) ?? []), one.id])
      }
    }
  }

  /** What an item quotes from the passage at each level: its proof in the feedback, its candidates before. */
  const quotesOf = (evidence: Item['evidence'], body: Item['body']): Item['quotes'] => {
    const candidates = 'candidates' in body ? body.candidates : {}
    return Object.fromEntries(
      readingLevels.map((level) => {
        const proof = evidence.filter((one) => one.level === level).map(({ sentence }) => sentence)
        const sentences = new Set([...proof, ...(candidates[level] ?? [])])
        const facts = [...sentences].flatMap((sentence) => statedBy.get(`${level} ${sentence}`) ?? [])
        return [level, [...new Set(facts)]]
      }),
    )
  }

  const finish = (draft: Draft): Item => {
    const { variant = [], alsoShows = [], provenBy = draft.facts, readingLevels: possible, ...said } = draft
    const levels = levelsStating(draft.facts)
    const sides = new Set(draft.facts.map((id) => fact(id).side))
    const [side] = sides
    const difficulty = Math.max(...draft.facts.map((id) => fact(id).difficulty))
    const told = [...draft.facts, ...alsoShows]
    const evidence = evidenceFor(provenBy)
    const held = draft.facts.flatMap((id) => Object.values(fact(id).slots).map(({ value }) => value))
    return {
      ...said,
      id: itemId(index.set.slug, draft.family, draft.body.format, draft.target, [...variant, ...held]),
      format: draft.body.format,
      language,
      readingLevels: possible ? levels.filter((level) => possible.includes(level)) : levels,
      shows: [...new Set([...told, ...told.flatMap((id) => fact(id).presupposes)])],
      quotes: quotesOf(evidence, draft.body),
      evidence,
      difficulty,
      ...(sides.size === 1 && side ? { side } : {}),
    }
  }

  return {
    index,
    set: index.set,
    language,
    wording,
    fact,
    value,
    nameOf,
    textOf,
    statement,
    levelsStating,
    speakerOf,
    becauseOf,
    becauseFact,
    factsOf,
    option,
    finish,
  }
}

/** Options in the order of their ids, so that the order says nothing about the key. */
export const byId = (options: Choice[]) => options.toSorted((a, b) => (a.id < b.id ? -1 : 1))
