import type { FactIndex } from '../queries'
import type { Fact, ReadingLevel } from '../schema'
import { parseStatement } from '../statement'
import { type Check, type Problem, quoted } from './problem'
import { isRecognisableIn } from './recognition'

/** Every level that a fact claims to be stated at really states it, in each language. */
export const checkStated: Check = ({ set, indexes }) =>
  set.facts.flatMap((fact) =>
    [...indexes].flatMap(([language, index]) =>
      Object.entries(fact.statedIn).flatMap(([level, ids]) => {
        const sentences = index.sentences.get(level as ReadingLevel)
        // A passage that is missing is one problem, not one for each fact.
        return sentences ? atLevel(fact, language, index, { level, ids: ids ?? [], sentences }) : []
      }),
    ),
  )

type Named = { level: string; ids: string[]; sentences: Map<string, string> }

function atLevel(
  fact: Fact,
  language: string,
  index: FactIndex,
  { level, ids, sentences }: Named,
): Problem[] {
  const where = `fact ${fact.id}, level ${level} (${language})`
  const dangling = ids.filter((id) => !sentences.has(id))
  const found = ids.filter((id) => sentences.has(id))
  return [
    ...dangling.map((id) => ({ where, message: `The passage has no sentence "${id}".` })),
    ...(ids.length === 0
      ? [{ where, message: 'It names no sentence; name those that state the fact, or leave the level out.' }]
      : []),
    ...(found.length === 0
      ? []
      : unseenSlots(fact, language, index, found.map((id) => sentences.get(id)).join(' ')).map((slot) => ({
          where: `${where}, slot ${slot}`,
          message: `${quoted(found)} ${found.length === 1 ? 'does' : 'do'} not state "${fact.slots[slot]?.value}": name the sentence that does, reword it, or add the wording to the value's aliases.`,
        }))),
  ]
}

function unseenSlots(fact: Fact, language: string, index: FactIndex, text: string): string[] {
  const runs = parseStatement(fact.text[language]?.statement ?? '')
  return Object.entries(fact.slots).flatMap(([name, slot]) => {
    const value = index.values.get(slot.value)
    if (!value || !Object.hasOwn(value.text, language)) return []
    const ownWords = runs.find((run) => run.slot === name)?.text
    return isRecognisableIn(text, value, language, ownWords) ? [] : [name]
  })
}
