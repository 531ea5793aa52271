/** The value that `share` of all values do not exceed (nearest rank): `percentile(times, 0.95)`. NaN of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** The middle value; of an even number, the mean of the two in the middle. NaN of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/**
 * The exponent `e` of the curve `cost = c · size ^ e` that fits best: 1 when cost grows as the size does,
 * 2 when twice the size costs four times as much. Sizes and costs are above 0; NaN for fewer than two sizes.
 */
export function growthExponent(points: { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (of: 'x' | 'y') => logs.reduce((sum, log) => sum + log[of], 0) / logs.length
  const [x, y] = [mean('x'), mean('y')]
  const together = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0)
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0)
  return spread === 0 ? Number.NaN : together / spread
}
