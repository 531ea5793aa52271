import type { Fact } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import { byId, type Context } from '../context'
import { keyText } from '../distractors'
import type { Item } from '../item'

const mostRows = 4

/** `alsoShows`: facts that the left side gives away. */
type Pair = { fact: Fact; left: string; right: string; alsoShows?: string[] }

/** Facts of one relation, pulled apart and to be put together again, with at least one option to spare. */
export const matchingFamily = {
  name: 'matching',
  make: (context: Context): Item[] => [
    ...context.set.relations.flatMap((relation) => relationItem(context, relation)),
    ...repliesItem(context),
  ],
}

function relationItem(context: Context, relation: Context['set']['relations'][number]): Item[] {
  const { ask, left, right } = inLanguage(relation.text, context.language)
  const pairs = context.set.facts
    .filter((fact) => fact.relation === relation.id && fact.polarity === '+')
    .map((fact) => ({
      fact,
      left: keyText(context, fact, relation.left),
      right: keyText(context, fact, relation.right),
    }))
  return matchingItem(context, {
    family: 'match-relation',
    target: `${relation.id}:${relation.left}-${relation.right}`,
    ask,
    left,
    right,
    pairs,
  })
}

/** Rows whose left and right both occur once; what is left over supplies the spare options. */
function matchingItem(
  context: Context,
  asked: { family: string; target: string; ask: string; left: string; right: string; pairs: Pair[] },
): Item[] {
  const distinct = asked.pairs.filter(
    (pair, at) =>
      asked.pairs.findIndex(({ left, right }) => left === pair.left || right === pair.right) === at,
  )
  const rows = distinct.slice(0, Math.min(mostRows, distinct.length - 1))
  const spare = distinct.slice(rows.length, rows.length + 1)
  if (rows.length < 3) return []
  const option = context.option
  return [
    context.finish({
      family: asked.family,
      level: 'integrate',
      target: asked.target,
      stem: asked.ask,
      body: {
        format: 'matching',
        left: byId(rows.map((row) => option(row.left))),
        right: byId([...rows, ...spare].map((row) => option(row.right))),
        leftLabel: asked.left,
        rightLabel: asked.right,
      },
      key: {
        format: 'matching',
        pairs: Object.fromEntries(rows.map((row) => [option(row.left).id, option(row.right).id])),
      },
      answer: { canonical: rows.map((row) => `${row.left}: ${row.right}`).join('; '), accepts: [] },
      facts: rows.map(({ fact }) => fact.id),
      alsoShows: [...spare.map(({ fact }) => fact.id), ...rows.flatMap((row) => row.alsoShows ?? [])],
      explanation: rows.map(({ fact }) => context.statement(fact.id)).join(' '),
    }),
  ]
}

/** Each argument with the answer that the other side gave. */
function repliesItem(context: Context): Item[] {
  const positions = new Map(context.set.positions.map((position) => [position.id, position]))
  const stance = (position: { text: Record<string, { stance: string }> }) =>
    context.wording.sentence(inLanguage(position.text, context.language).stance)
  const pairs = context.set.positions.flatMap((reply) => {
    const claim = reply.answers === undefined ? undefined : positions.get(reply.answers)
    const fact = reply.facts[0]
    if (!claim || !fact) return []
    return [{ fact: context.fact(fact), left: stance(claim), right: stance(reply), alsoShows: claim.facts }]
  })
  return matchingItem(context, {
    family: 'claim-and-reply',
    target: 'positions:replies',
    ask: context.wording.matchReplies,
    left: context.wording.claimLabel,
    right: context.wording.replyLabel,
    pairs,
  })
}
