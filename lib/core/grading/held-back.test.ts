import { expect, test } from 'vitest'
import { foreignSlots } from './foreign-slots.fixture'
import { type Case, first, foreign, last, second, third } from './held-back.fixture'
import { slots } from './slots.fixture'
import { gradeTyped } from './typed'

const keys = { ...slots, ...foreignSlots }

/** How many of a list are accepted beyond their worth, rejected below it, or left to a person. */
function measure(list: readonly Case[]) {
  const found = { accepted: [] as string[], rejected: [] as string[], review: [] as string[] }
  for (const [slot, response, credit] of list) {
    const key = keys[slot]
    if (!key) throw new Error(`no key for the slot ${slot}`)
    const verdict = gradeTyped(key, response)
    const label = `${slot}: ${response}`
    if (verdict.outcome === 'review') found.review.push(label)
    else if (verdict.credit > credit + 0.01) found.accepted.push(label)
    else if (verdict.credit < credit - 0.01) found.rejected.push(label)
  }
  return found
}

test.each([
  ['first', first],
  ['second', second],
  ['third', third],
  ['foreign', foreign],
  ['last', last],
])('the %s list: nothing wrong is accepted, nothing right is rejected, little waits', (_, list) => {
  const { accepted, rejected, review } = measure(list)
  expect(accepted).toEqual([])
  expect(rejected).toEqual([])
  expect(review.length / list.length).toBeLessThanOrEqual(0.1)
})
