import { describe, expect, it } from 'vitest'
import { growthExponent, median, percentile } from './percentiles'

describe('percentile', () => {
  const upTo100 = Array.from({ length: 100 }, (_, at) => 100 - at)

  it('is the value at the nearest rank, whatever the order', () => {
    expect(percentile(upTo100, 0.5)).toBe(50)
    expect(percentile(upTo100, 0.95)).toBe(95)
    expect(percentile(upTo100, 0.99)).toBe(99)
    expect(percentile(upTo100, 1)).toBe(100)
  })

  it('is always one of the values', () => {
    expect(percentile([7], 0.99)).toBe(7)
    expect(percentile([1, 2], 0.5)).toBe(1)
    expect(percentile([9, 10], 0.95)).toBe(10)
    expect(percentile([3, 1], 0)).toBe(1)
  })

  it('leaves the values as they are', () => {
    const values = [3, 1, 2]
    percentile(values, 0.5)
    expect(values).toEqual([3, 1, 2])
  })

  it('is no number when there are no values', () => {
    expect(percentile([], 0.5)).toBeNaN()
  })
})

describe('median', () => {
  it('is the value in the middle, or the mean of two', () => {
    expect(median([10, 1, 2])).toBe(2)
    expect(median([10, 1, 2, 4])).toBe(3)
    expect(median([])).toBeNaN()
  })
})

describe('growth exponent', () => {
  const sizes = [1, 10, 50]
  const curve = (cost: (size: number) => number) =>
    growthExponent(sizes.map((size) => ({ size, cost: cost(size) })))

  it('tells how cost grows with size', () => {
    expect(curve(() => 5)).toBeCloseTo(0)
    expect(curve((size) => 3 * size)).toBeCloseTo(1)
    expect(curve((size) => 0.2 * size ** 2)).toBeCloseTo(2)
    expect(curve((size) => 100 / size)).toBeCloseTo(-1)
  })

  it('lies between the two when a fixed cost is part of it', () => {
    expect(curve((size) => 20 + size)).toBeGreaterThan(0)
    expect(curve((size) => 20 + size)).toBeLessThan(1)
  })

  it('is no number for a single size', () => {
    expect(growthExponent([{ size: 10, cost: 2 }])).toBeNaN()
  })
})
