import type { ReadingLevel } from '@/lib/core/facts/schema'
import { inLanguage } from '@/lib/core/facts/statement'
import type { Context } from '@/lib/core/questions/context'
import type { Item } from '@/lib/core/questions/item'
import { inWords } from './answer-words'
import type { LoadedBank } from './bank'

/** An item with its key as a line of JSON, for authors and scripts. Evidence is answered at `level`, or the first that there is. */
export function describeItem(item: Item, { slug, context }: LoadedBank, level?: ReadingLevel): string {
  const { body, key } = item
  const options = optionsOf(item, context)
  const { options: _, format, ...parts } = { options: undefined, ...body }
  return JSON.stringify({
    id: item.id,
    set: slug,
    target: item.target,
    family: item.family,
    format,
    level: item.level,
    language: item.language,
    readingLevels: item.readingLevels,
    stem: item.stem,
    ...parts,
    ...(options.length > 0 ? { options } : {}),
    ...(key.format === 'true-false'
      ? { truth: key.truth, because: key.because?.text ?? item.explanation }
      : {}),
    answer: inWords(item, context, level),
    facts: item.facts,
    evidence: level === undefined ? item.evidence : item.evidence.filter((one) => one.level === level),
    difficulty: item.difficulty,
    explanation: item.explanation,
    ...(item.side ? { side: item.side } : {}),
    key,
  })
}

/** Each option with why it is right or wrong, and where the source says so. */
function optionsOf(item: Item, context: Context) {
  const { body, key } = item
  if (!('options' in body) || !('because' in key) || key.format === 'true-false') return []
  const correct = [key.correct].flat()
  return body.options.map(({ id, text }) => {
    const because = key.because[id]
    const source = because?.source ?? sourceOf(keyFact(item, text, context), context)
    return { id, text, correct: correct.includes(id), because: because?.text ?? item.explanation, source }
  })
}

const sourceOf = (fact: string, { index }: Context) => ({
  fact,
  paragraph: index.facts.get(fact)?.locator.paragraph,
})

/** The fact that makes an option right: of a set, that of the member; of what is not told, the nearest. */
function keyFact({ target, facts }: Item, text: string, { set, language, value, nameOf }: Context): string {
  const of = target.slice(0, target.lastIndexOf(':'))
  const closed = set.closedSets.find(({ id }) => id === of)
  const member =
    closed && [...closed.members, ...closed.nonMembers].find((one) => nameOf(value(one.value)) === text)
  const untold = set.unstated.find(
    (one) => inLanguage(one.text, language).topic.toLowerCase() === text.toLowerCase(),
  )
  return member?.fact ?? untold?.near[0] ?? facts[0] ?? ''
}
