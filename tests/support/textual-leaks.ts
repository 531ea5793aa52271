import type { Fact, FactSet } from '@/lib/core/facts/schema'
import { parseStatement } from '@/lib/core/facts/statement'
import type { Item } from '@/lib/core/questions/item'

/**
 * Sentences of one item, its corrections and its explanation, that put a fact of another item into
 * words: by its key and at least half of the rest of its statement. Works on words alone, so that it
 * finds what the facts' own bookkeeping of who shows what has missed.
 */
export function tellsOf(a: Item, b: Item, set: FactSet): string[] {
  const told = set.facts
    .filter(({ id }) => b.facts.includes(id))
    .flatMap((fact) => claimsOf(fact).map((claim) => ({ fact, claim })))
  return sentencesOf(a).flatMap((sentence) =>
    told
      .filter(({ claim }) => covers(sentence, claim))
      .map(({ fact }) => `${a.format} ${a.target} tells ${fact.id}: ${sentence}`),
  )
}

/** `beside`: the words of each other slot, such as the person whose state is asked for. */
type Claim = { key: string[]; beside: string[][]; rest: string[] }

/** What a fact says of each of its slots that is asked about. */
function claimsOf(fact: Fact): Claim[] {
  const runs = parseStatement(fact.text.en?.statement ?? '')
  const wordsOf = (name: string) => wordsIn(runs.find(({ slot }) => slot === name)?.text ?? '')
  const names = Object.keys(fact.slots)
  return Object.entries(fact.slots)
    .filter(([, slot]) => slot.ask)
    .map(([name]) => {
      const key = wordsOf(name)
      const beside = names.filter((other) => other !== name).map(wordsOf)
      const rest = wordsIn(runs.map(({ text }) => text).join('')).filter((word) => !key.includes(word))
      return { key, beside, rest }
    })
}

function covers(sentence: string, { key, beside, rest }: Claim): boolean {
  const words = new Set(wordsIn(sentence))
  const share = (wanted: string[]) =>
    wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length)
  return share(key) >= 0.8 && share(rest) >= 0.5 && beside.every((words) => share(words) > 0)
}

function sentencesOf({ stem, body, key, explanation, answer }: Item): string[] {
  const texts = (parts: object[]) => parts.map((part) => ('text' in part ? String(part.text) : ''))
  const becauses = 'because' in key && key.because ? Object.values(key.because) : []
  return [
    stem,
    ...('options' in body ? texts(body.options) : []),
    ...('statement' in body ? [texts(body.statement).join('')] : []),
    ...('parts' in body ? [texts(body.parts).join('')] : []),
    ...('cards' in body ? texts(body.cards) : []),
    ...('events' in body ? texts(body.events) : []),
    ...('left' in body ? texts([...body.left, ...body.right]) : []),
    ...becauses.flatMap((one) => (typeof one === 'string' ? [one] : texts([one]))),
    explanation,
    answer.canonical,
  ].flatMap((text) => text.split(/(?<=[.?!;]) /))
}

/** Words that any sentence about the story may hold. */
const common = new Set(
  `the and that this these those its they them their his her was were been being have has had does did not
  who whom whose which what when where why how from into over under about after before according report
  senators senator letter people raids raid said say for with`.split(/\s+/),
)

const wordsIn = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => !common.has(word) && (word.length > 2 || /\d/.test(word)))
      .map((word) => word.replace(/(?:ing|ed|es|s|d|e)$/, '')),
  ),
]
