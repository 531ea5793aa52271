import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberSlips } from './number-slips'

test.each([
  [121, [211, 112]],
  [22, [12, 32]],
  [20, [10, 30]],
  [7, []],
  [2.5, []],
])('%d is remembered as %j', (value, slips) => {
  expect(numberSlips(value)).toEqual(slips)
})

test('a slip is never the number itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1_000_000 }), (value) => {
      const slips = numberSlips(value)
      expect(slips.length).toBeGreaterThan(0)
      expect(slips).not.toContain(value)
      expect(new Set(slips).size).toBe(slips.length)
    }),
  )
})
