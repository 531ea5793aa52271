import 'server-only'
import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { BUSY_TIMEOUT_MS } from './connection'

/** Moves what is in the write-ahead log into the file, so that a stopped Dossier is one file again. */
export function checkpoint(file: string): void {
  if (!existsSync(file)) return
  const database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}
