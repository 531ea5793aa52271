import { type Dice, shuffled } from './dice'
import type { Body, Choice } from './item'

/**
 * The order in which an item's parts are put before one learner: lists of ids, in the order of
 * `partsOf`. Stored with the attempt, so that a reload shows the same.
 */
export type Order = string[][]

/** The lists of a body that have an order of their own for each attempt. */
function partsOf(body: Body): { choices: Choice[]; fixed?: boolean }[] {
  switch (body.format) {
    case 'choice':
    case 'answer-evidence':
      return [{ choices: body.options, fixed: body.ordered === true }]
    case 'multi-select':
      return [{ choices: body.options }]
    case 'matching':
      return [{ choices: body.left }, { choices: body.right }]
    case 'ordering':
      return [{ choices: body.events }]
    case 'sorting':
      return [{ choices: body.cards }]
    default:
      return []
  }
}

/** Deals an order for one attempt. Numbers and dates keep theirs. */
export function dealOrder(body: Body, dice: Dice): Order {
  return partsOf(body).map(({ choices, fixed }) => {
    const ids = choices.map(({ id }) => id)
    return fixed ? ids : shuffled(ids, dice)
  })
}

/** The body with its lists in a dealt order. @throws RangeError if the order is not one of this body's. */
export function inOrder<B extends Body>(body: B, order: Order): B {
  const lists = partsOf(body).map(({ choices }, list) => {
    const ids = order[list]
    const byId = new Map(choices.map((choice) => [choice.id, choice]))
    const dealt = ids?.flatMap((id) => byId.get(id) ?? [])
    if (dealt?.length !== choices.length || new Set(ids).size !== choices.length)
      throw new RangeError('the stored order does not fit the item')
    return dealt
  })
  const [first = [], second = []] = lists
  switch (body.format) {
    case 'choice':
    case 'answer-evidence':
    case 'multi-select':
      return { ...body, options: first }
    case 'matching':
      return { ...body, left: first, right: second }
    case 'ordering':
      return { ...body, events: first }
    case 'sorting':
      return { ...body, cards: first }
    default:
      return body
  }
}
