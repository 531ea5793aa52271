import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Failure } from '@/scripts/support/failure'
import { fingerprint, isCurrent, markCurrent } from '@/scripts/support/fingerprint'
import { ROOT } from '@/scripts/support/places'
import { freePort } from '@/scripts/support/port'
import { childEnvironment, programs, run } from '@/scripts/support/run'

/** A Next app with a page and a route that do nothing, made with the packages that Dossier is made with. */
const FOLDER = join(ROOT, 'scripts', 'bench', 'bare-next')
const MARKER = join(FOLDER, '.next', 'made-from')
const READY_WITHIN_MS = 30_000

export interface BareNext {
  url: string
  stop(): Promise<void>
}

export async function buildBareNext(): Promise<string> {
  const own = ['app', 'next.config.js'].map((name) => relative(ROOT, join(FOLDER, name)))
  const packages = ['next', 'react', 'react-dom'].map((name) => `node_modules/${name}/package.json`)
  const inputs = fingerprint([...own, ...packages])
  if (isCurrent(MARKER, inputs)) return 'unchanged'
  const { code, output } = await run(programs.next, ['build', FOLDER], { env: { NODE_ENV: 'production' } })
  if (code !== 0) {
    console.error(output)
    throw new Failure('The app to compare with could not be built. What is told above says why.')
  }
  markCurrent(MARKER, inputs)
  return 'built'
}

/** Starts it as Dossier is started, on a free port of this machine's own address. */
export async function startBareNext(): Promise<BareNext> {
  const port = await freePort()
  const endWithParent = pathToFileURL(join(ROOT, 'scripts', 'support', 'end-with-parent.mjs')).href
  const child = spawn(
    process.execPath,
    ['--import', endWithParent, programs.next, 'start', FOLDER, '-p', String(port), '-H', '127.0.0.1'],
    { cwd: ROOT, env: childEnvironment({}), stdio: ['pipe', 'ignore', 'inherit'] },
  )
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + READY_WITHIN_MS
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Failure('The app to compare with did not start.')
    await sleep(100)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
