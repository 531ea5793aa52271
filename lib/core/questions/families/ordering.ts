import { inLanguage } from '../../facts/statement'
import { byId, type Context } from '../context'
import type { Item } from '../item'

/** Events of a sequence, to be put in the order that the source gives. */
export const orderingFamily = {
  name: 'ordering',
  make: (context: Context): Item[] =>
    context.set.sequences.map((sequence) => {
      const { ask, explanation } = inLanguage(sequence.text, context.language)
      const events = sequence.events.map((event) =>
        context.option(context.wording.capitalise(inLanguage(event.text, context.language))),
      )
      return context.finish({
        family: 'order-of-events',
        level: 'integrate',
        target: `${sequence.id}:order`,
        stem: ask,
        body: { format: 'ordering', events: byId(events) },
        key: { format: 'ordering', order: events.map(({ id }) => id) },
        answer: { canonical: events.map(({ text }) => text).join(' → '), accepts: [] },
        facts: [...new Set(sequence.events.map(({ fact }) => fact))],
        explanation,
      })
    }),
}
