import type { Context } from '../context'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import { choiceOf, shown, statementOf, targetOf, withoutQuotes } from './reading'

/** Rule 12: grammar that answers the question. English. */

type Form = 'a' | 'an' | 'plural' | 'singular' | 'past' | 'present' | 'future'

export const grammarCue: ItemCheck = (item, context) => {
  if (item.language !== 'en') return []
  const gap = /\b(an?)\s*…/i.exec(statementOf(item))
  if (gap && tellsLetter(item, context))
    return [`${shown(gap[1] ?? '')} before the blank tells the first letter.`]
  const choice = choiceOf(item)
  if (!choice) return []
  const stem = withoutQuotes(item.stem)
  return [articleOf, numberOf, tenseOf].flatMap((formOf) => {
    const wanted = formOf.inStem(stem)
    if (!wanted) return []
    const fits = (text: string) => (formOf.inOption(text) ?? wanted) === wanted
    return fits(choice.key.text) && !choice.wrong.some(({ text }) => fits(text))
      ? [
          `Only the key ${shown(choice.key.text)} fits the stem, which asks for the ${formOf.name} ${shown(wanted)}.`,
        ]
      : []
  })
}

/** Would another value of the same kind take the other article? "a Friday" tells nothing, as no day takes "an". */
function tellsLetter(item: Item, context: Context): boolean {
  const { of, asked } = targetOf(item)
  const fact = context.index.facts.get(of)
  const held = asked.split('+').flatMap((name) => fact?.slots[name]?.value ?? [])
  const types = context.set.values.filter(({ id }) => held.includes(id)).map(({ type }) => type)
  const grains = context.set.values.flatMap((value) =>
    held.includes(value.id) && value.type === 'time' ? value.grain : [],
  )
  const like = context.set.values
    .filter((value) => types.includes(value.type) && (value.type !== 'time' || grains.includes(value.grain)))
    .map(context.nameOf)
  return new Set(like.map(articleOf.inOption)).size !== 1
}

type Agreement = {
  name: string
  inStem: (stem: string) => Form | undefined
  /** Nothing where an option has no such form: it then fits any stem. */
  inOption: (text: string) => Form | undefined
}

const articleOf: Agreement = {
  name: 'article',
  inStem: (stem) => /\b(an?)\s*[:…]?\s*$/i.exec(stem)?.[1]?.toLowerCase() as Form | undefined,
  inOption: (text) => (/^[aeiou]/i.test(text) ? 'an' : 'a'),
}

const numberOf: Agreement = {
  name: 'number',
  inStem: (stem) =>
    /^(?:who|what|which(?: \p{L}+)?) (?:are|were)\b/iu.test(stem)
      ? 'plural'
      : /^(?:who|what) (?:is|was)\b/i.test(stem)
        ? 'singular'
        : undefined,
  inOption: (text) => {
    const head =
      /^(?:the |an? )?(?:\p{L}+ )*?(\p{L}+)(?= (?:of|in|on|for|to|with|from|by|at|who|that)\b|[.?!]?$)/iu.exec(
        text,
      )?.[1]
    if (/^an? /i.test(text)) return 'singular'
    if (!head || /^\p{Lu}/u.test(head)) return undefined
    return /(?<![su])s$|\b(?:people|children|men|women)$/.test(head) || / and /.test(text)
      ? 'plural'
      : 'singular'
  },
}

const tenseOf: Agreement = {
  name: 'tense',
  inStem: (stem) => tenseIn(stem),
  /** A full sentence has its own tense, whatever the stem's. */
  inOption: (text) => (/[.?!]$/.test(text) ? undefined : tenseIn(text)),
}

function tenseIn(text: string): Form | undefined {
  const verb = /\b(?:will|would|was|were|had|did|is|are|has|have|does|do)\b/i.exec(text)?.[0].toLowerCase()
  if (!verb) return undefined
  if (verb === 'will' || verb === 'would') return 'future'
  return ['was', 'were', 'had', 'did'].includes(verb) ? 'past' : 'present'
}
