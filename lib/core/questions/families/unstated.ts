import { inLanguage } from '../../facts/statement'
import type { Because } from '../../grading/key'
import { byId, type Context } from '../context'
import { optionSet } from '../distractors'
import type { Item } from '../item'

const told = 3
const confusion = 'told-taken-for-untold'

/** What the source does not say. Every wrong option is something that it does say. */
export const unstatedFamily = {
  name: 'unstated',
  make: (context: Context): Item[] => [...single(context), ...pairs(context)],
}

type Unstated = Context['set']['unstated'][number]

/** Topics that the source tells, those near the untold one first. */
function toldTopics(context: Context, untold: Unstated[], count: number) {
  const near = untold.flatMap(({ near: facts }) => facts)
  const rest = context.set.facts.filter(({ id }) => !near.includes(id)).map(({ id }) => id)
  const offset = context.set.unstated.findIndex(({ id }) => id === untold[0]?.id) * 5
  const further = rest.map((_, at) => rest[(at + offset) % rest.length] ?? '')
  return [...new Set([...near, ...further])].slice(0, count).map((id) => ({
    value: id,
    text: context.wording.capitalise(context.textOf(context.fact(id)).topic),
    because: context.becauseFact(context.wording.isStated(context.statement(id)), confusion, id),
  }))
}

const topicOf = (context: Context, untold: Unstated) =>
  context.wording.capitalise(inLanguage(untold.text, context.language).topic)
const noteOf = (context: Context, untold: Unstated) => inLanguage(untold.text, context.language).note

function single(context: Context): Item[] {
  return context.set.unstated.map((untold) => {
    const { correct, because, ...options } = optionSet(
      context,
      { text: topicOf(context, untold) },
      toldTopics(context, [untold], told),
    )
    return context.finish({
      family: 'not-told',
      level: 'evaluate',
      target: `${untold.id}:untold`,
      stem: context.wording.notTold,
      body: { format: 'choice', ...options },
      key: { format: 'choice', correct, because },
      answer: { canonical: topicOf(context, untold), accepts: [] },
      facts: context.factsOf(because),
      alsoShows: untold.near,
      provenBy: untold.near,
      explanation: noteOf(context, untold),
    })
  })
}

function pairs(context: Context): Item[] {
  const { unstated } = context.set
  return unstated.flatMap((first, at) => {
    const second = unstated[at + 1]
    if (at % 2 || !second) return []
    const both = [first, second]
    const wrong = toldTopics(context, both, told)
    const because: Record<string, Because> = Object.fromEntries(
      wrong.map((one) => [context.option(one.text).id, one.because]),
    )
    const right = both.map((one) => context.option(topicOf(context, one)))
    return [
      context.finish({
        family: 'not-told',
        level: 'evaluate',
        target: `${first.id}+${second.id}:untold`,
        stem: context.wording.severalNotTold(both.length),
        body: {
          format: 'multi-select',
          options: byId([...right, ...wrong.map((one) => context.option(one.text))]),
        },
        key: { format: 'multi-select', correct: right.map(({ id }) => id), because },
        answer: { canonical: context.wording.list(right.map(({ text }) => text)), accepts: [] },
        facts: context.factsOf(because),
        alsoShows: both.flatMap(({ near }) => near),
        explanation: both.map((one) => noteOf(context, one)).join(' '),
      }),
    ]
  })
}
