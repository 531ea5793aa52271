import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, hasBuild } from './build'
import { sentenceFor } from './door'
import { generateClient } from './generate'
import { ROOT } from './places'
import { programs, run } from './run'
import { FAILED, PASSED, type Tally, tallyOfPlaywright, tallyOfVitest, withExitCode } from './tally'
import { checkWalls } from './walls'

export type Part = 'static' | 'unit' | 'e2e'

export interface Stage {
  title: string
  /** The parts of the tests that need it. */
  parts: Part[]
  run(): Promise<Tally>
}

export const STAGES: Stage[] = [
  { title: 'Prisma client', parts: ['static', 'unit', 'e2e'], run: () => made(generateClient) },
  { title: 'Types', parts: ['static'], run: checkTypes },
  {
    title: 'Format and lint',
    parts: ['static'],
    run: () => passes(programs.biome, ['check', '--error-on-warnings']),
  },
  { title: 'Who imports whom', parts: ['static'], run: checkWalls },
  { title: 'Dead code', parts: ['static'], run: () => passes(programs.knip) },
  { title: 'Unit, property and integration tests', parts: ['unit'], run: runVitest },
  { title: 'Production build', parts: ['e2e'], run: () => made(buildApp) },
  { title: 'End-to-end tests', parts: ['e2e'], run: runPlaywright },
]

async function passes(program: string, args: string[] = []): Promise<Tally> {
  const { code } = await run(program, args, { show: true })
  return code === 0 ? PASSED : FAILED
}

async function made(make: () => Promise<string>): Promise<Tally> {
  try {
    console.log(await make())
    return PASSED
  } catch (error) {
    console.error(sentenceFor(error))
    return FAILED
  }
}

/** Next writes types for the routes first, which the pages use. */
async function checkTypes(): Promise<Tally> {
  const { code, output } = await run(programs.next, ['typegen'])
  if (code !== 0) console.error(output)
  const types = await passes(programs.tsc, ['--noEmit', '--project', ROOT])
  return code === 0 ? types : FAILED
}

async function runVitest(): Promise<Tally> {
  const file = reportFile('unit.json')
  const { code } = await run(
    programs.vitest,
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { show: true },
  )
  return withExitCode(tallyIn(file, tallyOfVitest), code)
}

async function runPlaywright(): Promise<Tally> {
  if (!hasBuild()) {
    console.error('There is no production build to test.')
    return FAILED
  }
  // Playwright empties its output folder; playwright.config.ts names the report.
  const file = reportFile('e2e.json')
  const { code } = await run(programs.playwright, ['test'], { show: true })
  return withExitCode(tallyIn(file, tallyOfPlaywright), code)
}

function reportFile(name: string): string {
  const file = join(ROOT, 'test-results', name)
  rmSync(file, { force: true })
  return file
}

/** No report means that the runner broke down: its exit code says so. */
function tallyIn<Report>(file: string, count: (report: Report) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report)
  } catch {
    return { passed: 0, failed: 1 }
  }
}
