import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Config } from '@/lib/config'
import { checkpoint } from '@/lib/server/db/checkpoint'
import { databaseFile } from '@/lib/server/db/location'
import { Failure } from './failure'
import { ROOT } from './places'
import { childEnvironment, programs } from './run'

const READY_WITHIN_MS = 60_000
/** Shutting down ends within ten seconds, of which this much is for the requests under way. */
const FINISH_WITHIN_MS = 8_000

/** Runs `next start` or `next dev` until it ends or is told to; `onReady` is called once it answers. */
export async function serve(
  mode: 'start' | 'dev',
  config: Config,
  onReady: (url: string) => void,
): Promise<void> {
  const server = launch(mode, config)
  const ended = once(server, 'exit')
  server.stdout?.on('data', () => undefined)
  let stopping = false
  // One Ctrl+C may come here several times: from the terminal, from npm, and because npm is gone.
  const stop = () => {
    if (stopping) return
    stopping = true
    server.kill('SIGTERM')
    setTimeout(() => server.kill('SIGKILL'), FINISH_WITHIN_MS).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  whenNpmIsGone(stop)

  const ready = await Promise.race([answers(config), ended.then(() => false)])
  // Until then it prints a greeting that would only repeat ours.
  server.stdout?.pipe(process.stdout)
  if (ready) onReady(addressOf(config, 'localhost'))
  else if (!stopping) {
    server.kill('SIGKILL')
    throw new Failure('The server did not start. Its own words are above; DOSSIER_DEBUG=1 tells more.')
  }
  const [code] = await ended
  checkpoint(databaseFile(config.dataFolder))
  if (!stopping)
    throw new Failure(`The server ended by itself (code ${code}). Its own words are above. Start it again.`)
}

/** A SIGTERM to `npm start` ends npm and its shell but never reaches us: that they are gone must do. */
function whenNpmIsGone(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250).unref()
}

function launch(mode: 'start' | 'dev', { dataFolder, host, port }: Config): ChildProcess {
  const endWithParent = pathToFileURL(join(ROOT, 'scripts', 'support', 'end-with-parent.mjs')).href
  const args = [programs.next, mode, '--port', String(port), ...(host ? ['--hostname', host] : [])]
  return spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd: ROOT,
    env: childEnvironment({ DATA_DIR: dataFolder, PORT: String(port) }),
    stdio: ['pipe', mode === 'dev' ? 'inherit' : 'pipe', 'inherit'],
  })
}

async function answers(config: Config): Promise<boolean> {
  const health = `${addressOf(config, '127.0.0.1')}/api/health`
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    const response = await fetch(health, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (response?.ok) return true
    await sleep(100)
  }
  return false
}

function addressOf({ host, port }: Config, everywhere: string): string {
  const name = !host || host === '0.0.0.0' || host === '::' ? everywhere : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
