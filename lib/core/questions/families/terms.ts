import type { ReadingLevel } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import { optionSet } from '../distractors'
import type { Item } from '../item'

/** What a word means in this text, and which word means this. */
export const termFamily = {
  name: 'terms',
  make: (context: Context): Item[] =>
    context.set.terms.flatMap((term) => {
      const { wording, language } = context
      const { term: word, meaning, aliases, nearMeanings } = inLanguage(term.text, language)
      const fact = term.facts[0] ?? ''
      const wrong = nearMeanings.map((near, at) => ({
        value: `${term.id}-${at}`,
        text: near.text,
        because: context.becauseFact(wording.notMeant(near.why), `near-meaning-of-${term.id}`, fact),
      }))
      const { correct, because, ...options } = optionSet(context, { text: meaning }, wrong)
      const about = {
        family: 'term',
        level: 'infer' as const,
        facts: term.facts,
        explanation: wording.termMeans(word, meaning),
        readingLevels: levelsUsing(context, [word, ...aliases]),
      }
      return [
        context.finish({
          ...about,
          target: `${term.id}:meaning`,
          stem: wording.meaningOf(word),
          body: { format: 'choice', ...options },
          key: { format: 'choice', correct, because },
          answer: { canonical: meaning, accepts: [] },
          alsoShows: context.factsOf(because),
        }),
        context.finish({
          ...about,
          target: `${term.id}:meaning`,
          variant: ['reverse'],
          stem: wording.termFor(meaning),
          body: { format: 'typed', expects: 'phrase' },
          key: {
            format: 'typed',
            answer: {
              kind: 'phrase',
              name: word,
              aliases,
              concepts: [],
              others: context.set.terms
                .filter(({ id }) => id !== term.id)
                .map((other) => inLanguage(other.text, language).term),
            },
          },
          answer: { canonical: word, accepts: aliases },
        }),
      ]
    }),
}

/** A word can only be asked about where the passage uses it. */
function levelsUsing({ index }: Context, forms: string[]): ReadingLevel[] {
  const uses = (text: string) => forms.some((form) => text.toLowerCase().includes(form.toLowerCase()))
  return [...index.sentences].flatMap(([level, sentences]) =>
    [...sentences.values()].some(uses) ? [level] : [],
  )
}
