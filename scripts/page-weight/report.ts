import { BARE } from './pages'
import type { Score } from './score'
import type { Weight } from './weigh'

export interface Weighed {
  weight: Weight
  /** Absent when Lighthouse was not asked. */
  score?: Score
}

export type Pages = Record<string, Weighed>

const BOUNDS = { scriptOverBare: 35_000, pointsBelowBare: 3 }

/** What is promised and not kept, a sentence each. */
export function faults(pages: Pages): string[] {
  const bare = pages[BARE]
  if (!bare) return ['There is no bare page to compare with.']
  return Object.entries(pages).flatMap(([name, { weight, score }]) => {
    if (name === BARE) return []
    const found: string[] = []
    const over = weight.scriptGzip - bare.weight.scriptGzip
    if (over > BOUNDS.scriptOverBare)
      found.push(
        `${name}: ${kB(over)} of script more than the bare page, and at most ${kB(BOUNDS.scriptOverBare)} is promised.`,
      )
    if (!score || !bare.score) return found
    const told = Object.keys(score.missed).join(', ') || 'no audit in particular'
    for (const category of ['accessibility', 'best-practices'] as const) {
      if (score.scores[category] < 100)
        found.push(
          `${name}: ${category} is ${score.scores[category]}, and 100 is promised. Look at: ${told}.`,
        )
    }
    const below = bare.score.scores.performance - score.scores.performance
    if (below > BOUNDS.pointsBelowBare)
      found.push(
        `${name}: performance is ${score.scores.performance}, ${below.toFixed(1)} points below the bare page, and at most ${BOUNDS.pointsBelowBare} is promised. Look at: ${told}.`,
      )
    return found
  })
}

/** The figures for people. */
export function table(pages: Pages): string {
  const bare = pages[BARE]
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at ? cell.padStart(15) : cell.padEnd(22))).join('')
  const rows = Object.entries(pages).map(([name, { weight, score }]) => {
    const more = bare ? weight.scriptGzip - bare.weight.scriptGzip : 0
    const points = score
      ? [
          `${score.scores.performance} (${score.spread.join('–')})`,
          `${(score.scores.performance - (bare?.score?.scores.performance ?? 0)).toFixed(1)}`,
          String(score.scores.accessibility),
          String(score.scores['best-practices']),
        ]
      : ['–', '–', '–', '–']
    return line([name, kB(weight.transferred), kB(weight.scriptGzip), kB(more), ...points])
  })
  const head = ['page', 'transferred', 'script gzip', 'over bare', 'performance', 'to bare', 'accessibility']
  return [line([...head, 'best practices']), ...rows].join('\n')
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
