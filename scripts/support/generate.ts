import { join } from 'node:path'
import { Failure } from './failure'
import { fingerprint, isCurrent, markCurrent } from './fingerprint'
import { ROOT } from './places'
import { programs, run } from './run'

const MARKER = join(ROOT, 'generated', 'prisma', '.made-from')

/** Makes the Prisma client from the schema, unless it was made from this one. */
export async function generateClient(): Promise<string> {
  const inputs = fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (isCurrent(MARKER, inputs)) return 'unchanged'
  const { code, output } = await run(programs.prisma, ['generate'])
  if (code !== 0) {
    console.error(output)
    throw new Failure('The Prisma client could not be generated. Correct prisma/schema.prisma as told above.')
  }
  markCurrent(MARKER, inputs)
  return 'generated'
}
