import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './places'

type Variables = Record<string, string | undefined>

export interface Finished {
  code: number
  /** What it printed; empty when it printed to our own terminal. */
  output: string
}

/** A program of an installed package, as the script that Node runs: no shell and no process between. */
export const programs = {
  biome: packaged('@biomejs/biome/bin/biome'),
  depcruise: packaged('dependency-cruiser/bin/dependency-cruise.mjs'),
  knip: packaged('knip/bin/knip.js'),
  next: packaged('next/dist/bin/next'),
  playwright: packaged('@playwright/test/cli.js'),
  prisma: packaged('prisma/build/index.js'),
  tsc: packaged('typescript/bin/tsc'),
  vitest: packaged('vitest/vitest.mjs'),
}

function packaged(path: string): string {
  return join(ROOT, 'node_modules', path)
}

/** Runs a program to its end, with its output kept or shown. */
export function run(
  program: string,
  args: string[],
  { show = false, env = {} }: { show?: boolean; env?: Variables } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: childEnvironment(env),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Ours, with changes; without the mode of whoever runs us, which would change what Next builds. */
export function childEnvironment(changes: Variables): NodeJS.ProcessEnv {
  const variables: Variables = {
    ...process.env,
    NODE_ENV: undefined,
    NEXT_TELEMETRY_DISABLED: '1',
    ...changes,
  }
  return variables as NodeJS.ProcessEnv
}
