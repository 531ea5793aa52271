import type { Audit } from './ledger'
import { type Measures, STEPS, type StepName } from './lesson'
import { type Figures, rounded } from './measure'
import { growthExponent } from './percentiles'

export interface SizeReport {
  students: number
  lessons: number
  steps: Record<StepName, Figures>
  ratios: Record<'answer' | Page, Ratio>
}

/** Against what does nothing, in the same minutes: as multiples of it. */
interface Ratio {
  throughput: number
  p99: number
  cpu: number
}

const PAGES = ['start', 'question page', 'result page'] as const
type Page = (typeof PAGES)[number]

export function reportOn(students: number, lessons: number, measures: Measures): SizeReport {
  const figures = (name: StepName) => measures[name].figures
  const against = (name: StepName, nothing: StepName) => ({
    throughput: rounded(figures(name).perSecond / figures(nothing).perSecond, 3),
    p99: rounded(figures(name).p99 / figures(nothing).p99, 2),
    cpu: rounded(figures(name).cpu / figures(nothing).cpu, 2),
  })
  const pages = PAGES.map((name) => [name, against(name, 'do-nothing page')])
  return {
    students,
    lessons,
    steps: Object.fromEntries(STEPS.map((name) => [name, figures(name)])) as SizeReport['steps'],
    ratios: { answer: against('answer', 'do-nothing route'), ...Object.fromEntries(pages) },
  }
}

export interface Promised {
  what: string
  students: number
  measured: number
  bound: string
  kept: boolean
}

/** What is promised of speed, and whether it was so. */
export function promises(sizes: SizeReport[]): Promised[] {
  const largest = sizes.at(-1)
  if (!largest) return []
  const { students, ratios } = largest
  const atLeast = (what: string, measured: number, bound: number) => ({
    what,
    students,
    measured,
    bound: `at least ${bound}`,
    kept: measured >= bound,
  })
  return [
    atLeast('answer: throughput against a do-nothing route', ratios.answer.throughput, 0.65),
    {
      what: 'answer: p99 against a do-nothing route',
      students,
      measured: ratios.answer.p99,
      bound: 'at most 3',
      kept: ratios.answer.p99 <= 3,
    },
    ...PAGES.map((name) =>
      atLeast(`${name}: throughput against a do-nothing page`, ratios[name].throughput, 0.3),
    ),
  ]
}

/** How the cost of one step for everybody grows with their number: 1 when twice as many cost twice as much. */
export function growth(sizes: SizeReport[]): Record<string, number> {
  const exponent = (name: StepName) =>
    growthExponent(
      sizes.map(({ students, steps }) => ({ size: students, cost: students / steps[name].perSecond })),
    )
  return Object.fromEntries(STEPS.map((name) => [name, rounded(exponent(name), 2)]))
}

/** The same figures for people. */
export function table({ students, steps, ratios }: SizeReport): string {
  const head = ['requests', 'per s', 'p50', 'p95', 'p99', 'cpu ms', 'errors']
  const line = (name: string, cells: (string | number)[]) =>
    name.padEnd(18) + cells.map((cell) => String(cell).padStart(10)).join('')
  return [
    line(`${students} students`, head),
    ...STEPS.map((name) => {
      const { requests, perSecond, p50, p95, p99, cpu, errors } = steps[name]
      return line(name, [requests, perSecond, p50, p95, p99, cpu, errors])
    }),
    `answer against a do-nothing route: throughput ${ratios.answer.throughput}, p99 ${ratios.answer.p99}, cpu ${ratios.answer.cpu}`,
    '',
  ].join('\n')
}

/** What stands against ending well. */
export function faults({ lost, unscored }: Audit, errors: number): string[] {
  return [
    ...(lost ? [`${lost} acknowledged answers are not in the database.`] : []),
    ...(unscored ? [`${unscored} submitted quizzes do not have the score their answers earn.`] : []),
    ...(errors ? [`${errors} requests went wrong.`] : []),
  ]
}
