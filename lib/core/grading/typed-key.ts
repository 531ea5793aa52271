/**
 * What a typed answer is graded against: self-contained, so that grading needs no fact set.
 *
 * `others` always lists what must not be taken for the answer: the other values of the same kind.
 */
export type NameForms = {
  /** "Peter Boogaard" */
  name: string
  aliases: string[]
  given: string[]
  surname?: string
  bareSurnameOk: boolean
  honorifics: string[]
  acronyms: string[]
  demonyms: string[]
  /** Words that may stand beside the name without changing it: "the White House spokesman", "Illinois". */
  companions: string[]
}

export type NumberKey = {
  kind: 'number'
  value: number
  bound: 'exactly' | 'at-least' | 'at-most' | 'about'
  /** Plural nouns that may follow the number; any other noun of `otherUnits` is wrong. */
  units: string[]
  otherUnits: string[]
  /** Words or stems (`sign*`) of the fact's own statement, which may stand beside a right number: "22 people signed". */
  ownWords?: string[]
  /** Words or stems of the statements about other numbers: "22 people were arrested" answers something else. */
  otherWords?: string[]
}

/** A person, an organisation, a place, an event, a document or a policy. */
export type NameKey = { kind: 'name'; entity: NameForms; others: NameForms[] }

export type TimeKey = {
  kind: 'time'
  parts: { partOfDay?: string; weekday?: string; season?: string; year?: number }
  name: string
  aliases: string[]
}

/** A reason, a request, a role …: any wording that mentions every concept. */
export type PhraseKey = {
  kind: 'phrase'
  name: string
  aliases: string[]
  /** Every group must be mentioned, by one of its words; `deport*` is a stem. */
  concepts: string[][]
  /** Names of values that would be wrong here. */
  others: string[]
}

/** Several names; the order does not matter. */
export type SetKey = {
  kind: 'set'
  members: NameForms[]
  others: NameForms[] /** Every member that is named earns its share. */
  polarity:
    | 'belongs'
    | 'does-not-belong' /** The verb of belonging, for "Reid signed but Schumer did not": "sign". */
  verb?: string
}

export type YesNoKey = {
  kind: 'yes-no'
  truth: boolean /** "sign": so that "he did not sign" is understood. */
  verb?: string
}

export type TypedKey = NumberKey | NameKey | TimeKey | PhraseKey | SetKey | YesNoKey
