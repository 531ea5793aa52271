/**
 * The fact set: everything Dossier knows about one subject, as data.
 *
 * Meaning and text are apart: ids, roles and references carry the meaning; every `text` is a record
 * from a language to the words of that language. Nothing in here is a question. Questions are derived
 * from marked statements by `lib/core/questions`.
 */
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
const words = z.string().trim().min(1).max(400)

/** The same words in each language that the set speaks, keyed by language tag. */
const inLanguages = <T extends z.ZodType>(text: T) => z.record(z.string().regex(/^[a-z]{2}$/), text)

/** Where a fact stands in its source: the paragraph, counted from 1. */
const locator = z.strictObject({ source: id, paragraph: z.int().min(1) })

const source = z.strictObject({
  id,
  title: words,
  publisher: words.optional(),
  retrieved: words.optional(),
  note: words.optional(),
  paragraphs: z.int().min(1),
})

/**
 * One sentence that says what a value truly is, and the fact it rests on. Shown as the correction
 * when a reader picks the value where it does not belong.
 */
const identity = z.strictObject({ fact: id, text: inLanguages(words) })

const entity = z.strictObject({
  id,
  type: z.enum(['person', 'organisation', 'place', 'event', 'document', 'policy']),
  identity,
  text: inLanguages(
    z.strictObject({
      /** The name as an option shows it and as it fits in the middle of a sentence. */
      name: words,
      /** A definite description that is right wherever the name is, such as "the White House spokesman". */
      description: words.optional(),
      aliases: z.array(words).default([]),
      given: z.array(words).default([]),
      surname: words.optional(),
      /** May the surname stand alone? Only if nobody else in the set has it. */
      bareSurnameOk: z.boolean().default(true),
      honorifics: z.array(words).default([]),
      acronyms: z.array(words).default([]),
      demonyms: z.array(words).default([]),
    }),
  ),
})

const quantity = z.strictObject({
  id,
  type: z.literal('quantity'),
  identity,
  value: z.number(),
  bound: z.enum(['exactly', 'at-least', 'at-most', 'about']),
  text: inLanguages(
    z.strictObject({
      /** As an option shows it, with its bound if it has one: "at least 121". */
      name: words,
      /** Nouns that may follow the number when it is typed, in the plural: "people", "detainees". */
      units: z.array(words).default([]),
    }),
  ),
})

const time = z.strictObject({
  id,
  type: z.literal('time'),
  identity,
  grain: z.enum(['hour', 'day', 'season', 'year']),
  /** What has to be recognised in a typed answer. Several fields together: all of them. */
  parts: z.strictObject({
    partOfDay: words.optional(),
    weekday: z
      .enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
      .optional(),
    season: z.enum(['spring', 'summer', 'autumn', 'winter', 'holidays']).optional(),
    /** With `day`: a date. Dates are asked about by choosing; they cannot be graded when typed. */
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    year: z.int().optional(),
  }),
  text: inLanguages(z.strictObject({ name: words, aliases: z.array(words).default([]) })),
})

const phrase = z.strictObject({
  id,
  /** Values of one type and form may stand in for each other: same part of speech, same grammar. */
  type: z.enum(['reason', 'request', 'description', 'role', 'claim', 'condition', 'group']),
  identity,
  text: inLanguages(
    z.strictObject({
      name: words,
      /** Other wordings that mean the same. */
      aliases: z.array(words).default([]),
      /**
       * What a typed answer must mention: every group, by any one of its words. Lower-case words or
       * stems ended by `*`. Empty: the phrase is never asked for by typing.
       */
      concepts: z.array(z.array(words).min(1)).default([]),
    }),
  ),
})

/** Anything that can fill a slot. All values share one space of ids. */
const value = z.discriminatedUnion('type', [entity, quantity, time, phrase])

/** A value that could be mistaken for the true one in a slot, and the confusion that leads there. */
const rival = z.strictObject({
  value: id,
  /** A confusable or a misconception of the set. */
  why: id,
  /** The rival's words where its name would not read well in this slot. */
  text: inLanguages(words).optional(),
})

/**
 * A place in a statement that holds a value: `{count:22}` in "The letter was signed by {count:22}
 * Democratic senators". The key of the record is the name that marks it in the statement.
 */
const slot = z.strictObject({
  value: id,
  /**
   * Only one value is true here, so every other value of its type is false. Where more than one
   * could be true this is `false`, and only the rivals that are named are known to be false.
   */
  functional: z.boolean(),
  /** The curator's question for this slot; answerable with the options covered. */
  ask: inLanguages(words).optional(),
  rivals: z.array(rival).default([]),
  /** Confusables usually become rivals by themselves; these must not. */
  notRivals: z.array(id).default([]),
  /** Only the inflections that statement text needs: the words that stand in the statement, if a typed answer may repeat them. */
  typed: z.boolean().default(true),
})

const readingLevel = z.enum(['5', '8', '11'])

const fact = z.strictObject({
  id,
  /** Facts of one relation have the same slots and can be matched against each other. */
  relation: id,
  polarity: z.enum(['+', '-']).default('+'),
  modality: z.enum(['event', 'claim', 'opinion', 'request']),
  /** Whose claim, opinion or request it is. Required for all but events. */
  attributedTo: id.optional(),
  locator,
  difficulty: z.int().min(1).max(5),
  importance: z.int().min(1).max(3),
  /** Which side of the story the fact belongs to, if to one. */
  side: id.optional(),
  slots: z.record(z.string().regex(/^[a-z][a-z-]*$/), slot),
  /** Facts that a reader sees stated when this fact's own questions are asked. */
  presupposes: z.array(id).default([]),
  text: inLanguages(
    z.strictObject({
      /** One sentence with its slots marked; true as it stands; attributed if it is not an event. */
      statement: words,
      /** A noun phrase for what the fact tells: "how many senators signed the letter". */
      topic: words,
      /**
       * For claims, opinions and requests: the content alone, as a clause that follows "that" or as
       * what was asked for, without naming who said it.
       */
      clause: words.optional(),
    }),
  ),
  /** The sentences that state it, for each reading level that does. */
  statedIn: z.partialRecord(readingLevel, z.array(z.string()).min(1)),
})

/**
 * Facts of one relation, paired by two of their slots: a senator and a state, a claim and who made it.
 * Without an entry here a relation is not asked about by matching.
 */
const relation = z.strictObject({
  id,
  left: z.string(),
  right: z.string(),
  text: inLanguages(z.strictObject({ ask: words, left: words, right: words })),
})

/** A group whose members are known. `complete` says that nobody else belongs to it, as far as the source names anyone. */
const closedSet = z.strictObject({
  id,
  members: z.array(z.strictObject({ value: id, fact: id })).min(2),
  /** Known not to belong, each by a fact. */
  nonMembers: z.array(z.strictObject({ value: id, fact: id, why: id })),
  complete: z.boolean(),
  text: inLanguages(
    z.strictObject({
      /** "senators whom the report names as signing the letter" */
      label: words,
      /** Bin labels for sorting: "signed" and "did not sign". */
      inside: words,
      outside: words,
      askMembers: words,
      askNonMembers: words.optional(),
      /** "Name the …" for a typed list; only for complete sets. */
      askList: words.optional(),
    }),
  ),
})

/** Events in the order that the source gives. */
const sequence = z.strictObject({
  id,
  events: z.array(z.strictObject({ id, fact: id, text: inLanguages(words) })).min(3),
  text: inLanguages(z.strictObject({ ask: words, explanation: words })),
})

/** A stance that somebody holds, why, and which stance it answers. */
const position = z.strictObject({
  id,
  holder: id,
  side: id,
  facts: z.array(id).min(1),
  answers: id.optional(),
  text: inLanguages(z.strictObject({ stance: words })),
})

/** Something that both sides accept. */
const agreement = z.strictObject({
  id,
  facts: z.array(id).min(1),
  text: inLanguages(words),
  /** Claims of one side only, as wrong options. */
  oneSided: z.array(z.strictObject({ fact: id, why: id })).min(2),
})

/** Values that people mix up, and why. */
const confusable = z.strictObject({
  id,
  members: z.array(id).min(2),
  kind: z.enum([
    'same-role',
    'same-surname',
    'same-place',
    'near-number',
    'part-of',
    'swapped-attribution',
    'sibling-period',
    'other-request',
    'other-reason',
  ]),
  strength: z.enum(['weak', 'medium', 'strong']),
  text: inLanguages(words),
})

/** A wrong belief, the facts that refute it, and one sentence that puts it right. */
const misconception = z.strictObject({
  id,
  refutedBy: z.array(id).min(1),
  text: inLanguages(z.strictObject({ belief: words, correction: words })),
})

const term = z.strictObject({
  id,
  facts: z.array(id).min(1),
  text: inLanguages(
    z.strictObject({
      term: words,
      meaning: words,
      /** Typed answers that name the term from its meaning. */
      aliases: z.array(words).default([]),
      nearMeanings: z.array(z.strictObject({ text: words, why: words })).min(2),
    }),
  ),
})

/** Something a reader may expect and the source does not say: itself worth asking about. */
const unstated = z.strictObject({
  id,
  /** Facts that come near it. */
  near: z.array(id).min(1),
  text: inLanguages(z.strictObject({ topic: words, note: words })),
})

const side = z.strictObject({ id, text: inLanguages(words) })

export const factSetSchema = z.strictObject({
  slug: id,
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  text: inLanguages(
    z.strictObject({
      title: words,
      summary: words,
      about: words,
      /** What questions call the source, without an article: "report", "account", "lecture". */
      sourceNoun: words.optional(),
    }),
  ),
  sources: z.array(source).min(1),
  sides: z.array(side).default([]),
  values: z.array(value).min(1),
  facts: z.array(fact).min(1),
  relations: z.array(relation).default([]),
  closedSets: z.array(closedSet).default([]),
  sequences: z.array(sequence).default([]),
  positions: z.array(position).default([]),
  agreements: z.array(agreement).default([]),
  confusables: z.array(confusable).default([]),
  misconceptions: z.array(misconception).default([]),
  terms: z.array(term).default([]),
  unstated: z.array(unstated).default([]),
})

/** A text of our own that states the facts, for one reading level in one language. */
export const passageSchema = z.strictObject({
  level: readingLevel,
  language: z.string().regex(/^[a-z]{2}$/),
  title: words,
  paragraphs: z
    .array(
      z.strictObject({
        sentences: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), text: words })).min(1),
      }),
    )
    .min(1),
})

export type FactSet = z.infer<typeof factSetSchema>
export type Passage = z.infer<typeof passageSchema>
export type ReadingLevel = z.infer<typeof readingLevel>
export type Value = z.infer<typeof value>
export type Entity = z.infer<typeof entity>
export type Quantity = z.infer<typeof quantity>
export type Time = z.infer<typeof time>
export type Phrase = z.infer<typeof phrase>
export type Fact = z.infer<typeof fact>
export type Slot = z.infer<typeof slot>
export type ClosedSet = z.infer<typeof closedSet>

export const readingLevels: readonly ReadingLevel[] = ['5', '8', '11']

/** A fact set with the passages that state it, as published. */
export type Dossier = { set: FactSet; passages: Passage[] }
