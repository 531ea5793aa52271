import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '@/scripts/support/build'
import { generateClient } from '@/scripts/support/generate'
import { startServer } from '@/tests/support/server'
import { buildBareNext, startBareNext } from './bare-next'
import type { Servers } from './lesson'
import type { Site } from './measure'
import { processOn } from './processor'

export interface Stage extends Servers {
  dataFolder: string
  /** Ends Dossier as a service manager does, and leaves its data. */
  stopApp(): Promise<void>
}

/** Progress is for people: the figures alone go to standard output. */
export const say = (line: string) => process.stderr.write(`${line}\n`)

/** Builds what is not built, runs Dossier over a fresh data folder beside the bare app, and clears up after `work`. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  say(`Prisma client … ${await generateClient()}`)
  say(`Production build … ${await buildApp()}`)
  say(`Bare Next app … ${await buildBareNext()}`)
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  const dataFolder = join(folder, 'data')
  const server = await startServer(dataFolder, { HOST: '127.0.0.1', NEXTAUTH_URL: undefined })
  // The server has a process group of its own, so that a Ctrl+C does not reach it.
  const kill = () => server.kill()
  const interrupt = () => process.exit(130)
  process.once('exit', kill)
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const stopApp = async () => {
    server.stop()
    await server.ended
  }
  try {
    const bare = await startBareNext()
    try {
      return await work({ app: siteAt(server.url), bare: siteAt(bare.url), dataFolder, stopApp })
    } finally {
      await bare.stop()
    }
  } finally {
    await stopApp()
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
}

function siteAt(url: string): Site {
  return { url, process: processOn(Number(new URL(url).port)) }
}
