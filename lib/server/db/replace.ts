import 'server-only'
import { closeSync, copyFileSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Moves a finished draft to the file's place in one step that a power cut cannot halve. */
export function putInPlace(draft: string, file: string): void {
  flush(draft)
  renameSync(draft, file)
  flush(dirname(file))
}

/** The same, with the old file kept in `backups/` under a name that says why. Returns that path. */
export function keepOldInPlaceOf(draft: string, file: string, reason: string): string {
  const backups = join(dirname(file), 'backups')
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const kept = join(backups, `${basename(file, '.db')}-${reason}-${time}.db`)
  linkOrCopy(file, kept)
  flush(backups)
  putInPlace(draft, file)
  return kept
}

/** A link costs nothing, but some network drives have none. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    flush(to)
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
