import type { FactIndex } from '../queries'
import type { Dossier, FactSet } from '../schema'

/** Something that an author has to put right before a dossier can be published. */
export type Problem = {
  /** The place, as an author would name it: "fact signers-count, slot count". */
  where: string
  /** A sentence or two: what is wrong there, and what to do. */
  message: string
}

/** What every check works from. References may dangle, so look things up in the index and expect nothing. */
export type Checked = {
  set: FactSet
  passages: Dossier['passages']
  /** By language: the same facts, with the sentences of that language. */
  indexes: Map<string, FactIndex>
  /** The index of the set's first language, for checks that look at no sentence. */
  index: FactIndex
}

/** One theme of invariants. */
export type Check = (checked: Checked) => Problem[]

/** What occurs more than once in a list, each named once. */
export function repeated(list: string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))]
}

/** "a", "b" and "c", each in quotes. */
export function quoted(list: string[]): string {
  const marked = list.map((one) => `"${one}"`)
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} and ${marked.at(-1)}`
}
