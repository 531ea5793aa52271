import lighthouse from 'lighthouse'
import { median } from '@/scripts/bench/percentiles'
import { Failure } from '@/scripts/support/failure'
import type { PageToWeigh } from './pages'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
export type Category = (typeof CATEGORIES)[number]

/** Medians over the runs. */
export interface Score {
  runs: number
  scores: Record<Category, number>
  /** Lowest and highest performance. */
  spread: [number, number]
  /** Milliseconds, but for the layout shift. */
  timings: Record<string, number>
  /** Audits that were not passed in every run, and in how many they were not. */
  missed: Record<string, number>
}

export interface Run {
  scores: Record<Category, number>
  timings: Record<string, number>
  missed: string[]
}

const TIMINGS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
]

/** One run of Lighthouse as it is by default: a phone of the middle sort, on a slow line. */
export async function score(port: number, { url, cookies }: PageToWeigh): Promise<Run> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
  })
  const report = result?.lhr
  if (!report || report.runtimeError) {
    throw new Failure(`Lighthouse could not look at ${url}: ${report?.runtimeError?.message ?? 'no result'}`)
  }
  const counted = CATEGORIES.flatMap((category) => report.categories[category]?.auditRefs ?? [])
  const missed = counted.flatMap(({ id, weight }) => {
    const audit = report.audits[id]
    const applies = audit && audit.score !== null && weight > 0
    return applies && audit.score !== null && audit.score < 0.9 ? [id] : []
  })
  const points = CATEGORIES.map((name) => [name, (report.categories[name]?.score ?? 0) * 100])
  return {
    scores: Object.fromEntries(points) as Run['scores'],
    timings: Object.fromEntries(TIMINGS.map((id) => [id, report.audits[id]?.numericValue ?? Number.NaN])),
    missed,
  }
}

export function summary(runs: Run[]): Score {
  const performance = runs.map(({ scores }) => scores.performance)
  const missed: Record<string, number> = {}
  for (const id of runs.flatMap((run) => run.missed)) missed[id] = (missed[id] ?? 0) + 1
  const middle = (of: (run: Run) => number | undefined) => median(runs.map((run) => of(run) ?? Number.NaN))
  return {
    runs: runs.length,
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round(middle((run) => run.scores[name]) * 10) / 10]),
    ) as Score['scores'],
    spread: [Math.round(Math.min(...performance)), Math.round(Math.max(...performance))],
    timings: Object.fromEntries(
      TIMINGS.map((id) => [
        id,
        Number(middle((run) => run.timings[id]).toFixed(id.includes('shift') ? 3 : 0)),
      ]),
    ),
    missed,
  }
}
