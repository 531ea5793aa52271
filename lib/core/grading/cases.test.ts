import { expect, test } from 'vitest'
import { cases } from '../../../tests/support/short-answer-cases.json'
import { slots } from './slots.fixture'
import { gradeTyped } from './typed'

const keyOf = (slot: string) => {
  const key = slots[slot]
  if (!key) throw new Error(`no key for the slot ${slot}`)
  return key
}

test.each(cases)('$slot: "$response" earns $credit', ({ slot, response, credit }) => {
  const verdict = gradeTyped(keyOf(slot), response)
  if (verdict.outcome !== 'review') expect(verdict.credit).toBeCloseTo(credit, 2)
})

test('at most a tenth of the cases wait for a person', () => {
  const waiting = cases.filter(({ slot, response }) => gradeTyped(keyOf(slot), response).outcome === 'review')
  expect(waiting.length / cases.length).toBeLessThanOrEqual(0.1)
})

test.each(cases.filter((one) => one.slot === 'tps'))(
  'as a name, "$response" earns $credit',
  ({ response, credit }) => {
    const verdict = gradeTyped(keyOf('tpsName'), response)
    if (verdict.outcome !== 'review') expect(verdict.credit).toBeCloseTo(credit, 2)
  },
)
