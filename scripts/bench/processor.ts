import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10
const LISTENING = '0A'

/** The process that listens on a port of this machine; undefined where /proc does not tell (other than Linux). */
export function processOn(port: number): number | undefined {
  try {
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(linesOf).map((line) => line.split(/\s+/))
    const address = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
    const inode = sockets.find(([, local, , state]) => local?.endsWith(address) && state === LISTENING)?.[9]
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const found = inode && processes.find((id) => holds(id, `socket:[${inode}]`))
    return found ? Number(found) : undefined
  } catch {
    return undefined
  }
}

/** Processor time of a process so far, in milliseconds; NaN when it is not known. */
export function processorMs(id: number | undefined): number {
  if (id === undefined) return Number.NaN
  // The name in brackets may hold anything; user and system time are the 12th and 13th after it.
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
}

function holds(id: string, socket: string): boolean {
  try {
    const folder = `/proc/${id}/fd`
    return readdirSync(folder).some((handle) => linkOf(`${folder}/${handle}`) === socket)
  } catch {
    // It has ended meanwhile, or is another user's.
    return false
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
