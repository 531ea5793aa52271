/** The statistics of rules on whole banks. */

/** Standard normal quantiles: 95 % and 99 %, one-sided. */
export const z95 = 1.645
const z99 = 2.326

/**
 * The value that chi-squared exceeds with p = .01, by Wilson and Hilferty's cube (1931, "The distribution
 * of chi-square"): within 1 % of the tables from two degrees of freedom on, 6.6 for one (table 6.635).
 */
export function chiSquaredLimit(degrees: number): number {
  const spread = 2 / (9 * degrees)
  return degrees * (1 - spread + z99 * Math.sqrt(spread)) ** 3
}

export function chiSquared(seen: readonly number[]): number {
  const expected = seen.reduce((sum, one) => sum + one, 0) / seen.length
  return expected === 0 ? 0 : seen.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
}

/**
 * The largest number of successes that unequal coins still show with a chance above `level`: the exact
 * Poisson-binomial distribution, one coin after the other. Equal coins make it the binomial.
 */
export function successLimit(chances: readonly number[], level = 0.05): number {
  let distribution = [1]
  for (const chance of chances) {
    distribution = [...distribution, 0].map(
      (stay, wins) => stay * (1 - chance) + (distribution[wins - 1] ?? 0) * chance,
    )
  }
  let tail = 1
  for (let wins = 0; wins < distribution.length; wins++) {
    if (tail < level) return wins - 1
    tail -= distribution[wins] ?? 0
  }
  return chances.length
}
