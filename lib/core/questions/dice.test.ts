import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededDice, shuffled } from './dice'

const throws = (seed: string, count: number) => {
  const dice = seededDice(seed)
  return Array.from({ length: count }, () => dice())
}

test('the same seed falls the same, another seed differently', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(throws(one, 5)).toEqual(throws(one, 5))
      if (one !== other) expect(throws(one, 5)).not.toEqual(throws(other, 5))
    }),
  )
})

test('numbers lie in [0, 1) and spread evenly over ten bins', () => {
  const bins = Array.from({ length: 10 }, () => 0)
  for (const number of throws('even', 10_000)) {
    expect(number).toBeGreaterThanOrEqual(0)
    expect(number).toBeLessThan(1)
    bins[Math.floor(number * 10)] = (bins[Math.floor(number * 10)] ?? 0) + 1
  }
  const chiSquared = bins.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0)
  // 9 degrees of freedom, p = .001
  expect(chiSquared).toBeLessThan(27.9)
})

test('shuffling keeps every element and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list]
      const dealt = shuffled(list, seededDice(seed))
      expect(dealt.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b))
      expect(list).toEqual(before)
    }),
  )
})

test('every element comes first equally often', () => {
  const dice = seededDice('first')
  const firsts = new Map<string, number>()
  for (let round = 0; round < 4000; round++) {
    const [first = ''] = shuffled(['a', 'b', 'c', 'd'], dice)
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
  }
  for (const seen of firsts.values()) expect(Math.abs(seen - 1000)).toBeLessThan(120)
})
