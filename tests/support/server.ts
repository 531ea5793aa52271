import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '@/scripts/support/places'
import { freePort } from '@/scripts/support/port'
import { childEnvironment } from '@/scripts/support/run'

export interface Command {
  /** Everything it printed so far. */
  output(): string
  /** Resolves with the exit code when it has ended by itself or by `stop`. */
  ended: Promise<number | null>
  /** Asks the one process to end, as a service manager does. */
  stop(signal?: NodeJS.Signals): void
  /** SIGKILL to it and all it started, as a power cut does. */
  kill(): void
}

export interface Server extends Command {
  url: string
  port: number
}

type Variables = Record<string, string | undefined>

/** Runs a script of the repository as its npm command would. */
export function runScript(script: string, args: string[], variables: Variables = {}): Command {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', join(ROOT, 'scripts', script), ...args],
    { cwd: ROOT, env: childEnvironment(variables), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    output: () => output,
    ended,
    stop: (signal = 'SIGTERM') => child.kill(signal),
    kill: () => killGroup(child),
  }
}

/** Starts the production build that is there, over a data folder, and waits until it answers. */
export async function startServer(dataFolder: string, variables: Variables = {}): Promise<Server> {
  const port = await freePort()
  const command = runScript('start.ts', ['--prebuilt'], {
    ...variables,
    DATA_DIR: dataFolder,
    PORT: String(port),
  })
  const url = `http://127.0.0.1:${port}`
  let over = false
  void command.ended.then(() => {
    over = true
  })
  while (!command.output().includes('Dossier is ready')) {
    if (over) throw new Error(`The server did not start:\n${command.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { ...command, url, port }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
