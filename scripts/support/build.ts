import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure'
import { fingerprint, isCurrent, markCurrent } from './fingerprint'
import { ROOT } from './places'
import { programs, run } from './run'

const FOLDERS = ['app', 'components', 'content', 'lib', 'messages', 'prisma/schema.prisma', 'public']
const FOR_OTHERS =
  /\.(test|fixture)\.tsx?$|^(vitest|playwright|prisma)\.config\.ts$|^(knip|biome)\.json$|^next-env/
const BUILD_ID = join(ROOT, '.next', 'BUILD_ID')
const MARKER = join(ROOT, '.next', 'made-from')

/** Makes the production build, unless there is one of the same sources. Needs no database. */
export async function buildApp(): Promise<string> {
  const inputs = fingerprint([...FOLDERS, ...topLevelFiles()], FOR_OTHERS)
  if (hasBuild() && isCurrent(MARKER, inputs)) return 'unchanged'
  const { code, output } = await run(programs.next, ['build'], { env: { NODE_ENV: 'production' } })
  if (code !== 0) {
    console.error(output)
    throw new Failure('The production build failed. Correct what is told above and start again.')
  }
  markCurrent(MARKER, inputs)
  return 'built'
}

export function hasBuild(): boolean {
  return existsSync(BUILD_ID)
}

/** next.config, proxy, instrumentation, package-lock, tsconfig …: whatever lies beside them may matter. */
function topLevelFiles(): string[] {
  return readdirSync(ROOT).filter((name) => /^[^.].*\.([cm]?[jt]sx?|json)$/.test(name))
}
