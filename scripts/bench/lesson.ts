import { Visitor } from './http'
import type { Ledger } from './ledger'
import { Measure, type Site } from './measure'
import { QUESTIONS, Student } from './student'

export const STEPS = [
  'new-quiz page',
  'start',
  'question page',
  'answer',
  'end page',
  'submit',
  'result page',
  'do-nothing route',
  'do-nothing page',
] as const

export type StepName = (typeof STEPS)[number]
export type Measures = Record<StepName, Measure>

export interface Servers {
  app: Site
  bare: Site
}

export function newMeasures(): Measures {
  return Object.fromEntries(STEPS.map((name) => [name, new Measure(name)])) as Measures
}

/**
 * One quiz of each of `students`, who all do the same step at the same time, so that each step can be told
 * from the others. After every step as many ask for what does nothing: whatever else the machine is busy
 * with disturbs both alike.
 */
export async function lesson(
  { app, bare }: Servers,
  students: number,
  ledger: Ledger,
  to: Measures,
): Promise<void> {
  const numbered = Array.from({ length: students }, (_, at) => at)
  const class_ = numbered.map((at) => new Student(app.url, ledger, at))
  const idlers = numbered.map(() => new Visitor(bare.url))
  const positions = Array.from({ length: QUESTIONS }, (_, at) => at + 1)
  // Every other one is told after each answer how it went, the rest at the end.
  const toldAtOnce = new Set(class_.filter((_, at) => at % 2 === 0))

  const all = (step: StepName, work: (one: Student, measure: Measure) => Promise<void>) =>
    to[step].together(app, class_, (one) => work(one, to[step]))
  const nothing = (step: 'do-nothing page' | 'do-nothing route', path: string) =>
    to[step].together(bare, idlers, async (one) => {
      await to[step].time(200, () => one.get(path))
    })
  const page = () => nothing('do-nothing page', '/')

  await all('new-quiz page', (one, measure) => one.openForm(measure))
  await page()
  await all('start', (one, measure) =>
    one.start(measure, { feedback: toldAtOnce.has(one) ? 'each' : 'end', passageInSight: true }),
  )
  await page()
  for (const position of positions) {
    await all('question page', (one, measure) => one.open(measure, position))
    await page()
  }
  for (const one of class_) one.think(to['question page'])
  for (const position of positions) {
    await all('answer', (one, measure) => one.answer(measure, position, toldAtOnce.has(one)))
    await nothing('do-nothing route', '/do-nothing')
  }
  await all('end page', (one, measure) => one.openEnd(measure))
  await page()
  await all('submit', (one, measure) => one.submit(measure))
  await page()
  await all('result page', (one, measure) => one.openResult(measure))
  await page()
  for (const one of [...class_, ...idlers]) one.leave()
}
