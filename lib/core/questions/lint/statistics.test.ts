import { expect, test } from 'vitest'
import { overlap, rangeOf } from './numbers'
import { chiSquared, chiSquaredLimit, successLimit } from './statistics'

// Critical values for p = .01 from the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
test.each([
  [1, 6.635],
  [2, 9.21],
  [3, 11.345],
  [5, 15.086],
  [10, 23.209],
])('chi-squared with %i degrees of freedom has the limit of the tables', (degrees, table) => {
  expect(Math.abs(chiSquaredLimit(degrees) - table) / table).toBeLessThan(0.02)
})

test('even counts have no chi-squared, uneven ones have', () => {
  expect(chiSquared([10, 10, 10])).toBe(0)
  expect(chiSquared([20, 5, 5])).toBeCloseTo(15)
})

test('ten fair coins show eight heads at most, at the 5 % limit', () => {
  // P(X ≥ 8) = .0547, P(X ≥ 9) = .0107
  expect(successLimit(Array<number>(10).fill(0.5))).toBe(8)
})

test.each([
  ['22', { from: 22, to: 22 }],
  ['at least 1,210 people', { from: 1210, to: Number.POSITIVE_INFINITY }],
  ['up to 9', { from: Number.NEGATIVE_INFINITY, to: 9 }],
  ['between 10 and 20', { from: 10, to: 20 }],
  ['10–20', { from: 10, to: 20 }],
  ['22 of 46', undefined],
  ['many', undefined],
])('%s is read as a range', (text, range) => {
  expect(rangeOf(text)).toEqual(range)
})

test('ranges that touch overlap', () => {
  expect(overlap({ from: 1, to: 5 }, { from: 5, to: 9 })).toBe(true)
  expect(overlap({ from: 1, to: 4 }, { from: 5, to: 9 })).toBe(false)
})
