import type { Dossier, Fact, FactSet, Passage, ReadingLevel, Value } from './schema'

/** A fact set with its parts by id, for code that asks many questions of it. */
export type FactIndex = {
  set: FactSet
  passages: Passage[]
  values: Map<string, Value>
  facts: Map<string, Fact>
  confusables: Map<string, FactSet['confusables'][number]>
  misconceptions: Map<string, FactSet['misconceptions'][number]>
  sentences: Map<ReadingLevel, Map<string, string>>
}

/** Indexes a fact set whose references are known to hold (see `invariants.ts`). Sentences are those of `language`. */
export function indexFacts({ set, passages }: Dossier, language: string): FactIndex {
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]))
  return {
    set,
    passages,
    values: byId(set.values),
    facts: byId(set.facts),
    confusables: byId(set.confusables),
    misconceptions: byId(set.misconceptions),
    sentences: new Map(
      passages
        .filter((passage) => passage.language === language)
        .map((passage) => [
          passage.level,
          new Map(
            passage.paragraphs.flatMap((paragraph) => paragraph.sentences).map(({ id, text }) => [id, text]),
          ),
        ]),
    ),
  }
}

/** Looks up what an earlier check has proven to be there. @throws RangeError if it is not. */
export function must<K, V>(map: Map<K, V>, key: K): V {
  const found = map.get(key)
  if (found === undefined) throw new RangeError(`nothing has the id "${String(key)}"`)
  return found
}
