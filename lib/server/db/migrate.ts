import 'server-only'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { BUSY_TIMEOUT_MS } from './connection'
import { applyMigrations } from './engine'
import { DatabaseError, databaseErrorFrom, explained } from './errors'
import { compare, type Divergence, isEmpty, isOurs, type MigrationFolder, readMigrations } from './history'
import { keepOldInPlaceOf, putInPlace } from './replace'

export interface Migrated {
  /** Whether the file was made now. */
  created: boolean
  /** The migrations that were applied now, oldest first. */
  applied: string[]
  /** Where the state before them is kept; absent when there was none. */
  keptAt?: string
}

/**
 * Brings a database file up to the migrations of a folder. The work is done on a copy beside the file,
 * which takes the file's place only when everything succeeded and was checked; the state before stays
 * in `backups/`. Throws DatabaseError, and then the file is as it was.
 */
export async function migrate(file: string, migrationsPath: string): Promise<Migrated> {
  const folder = readMigrations(migrationsPath)
  return existsSync(file) ? upgrade(file, folder) : create(file, folder)
}

async function create(file: string, folder: MigrationFolder): Promise<Migrated> {
  const draft = draftFor(file)
  const applied = await applyTo(draft, folder)
  explained(file, () => putInPlace(draft, file))
  return { created: true, applied }
}

async function upgrade(file: string, folder: MigrationFolder): Promise<Migrated> {
  const before = explained(file, () => inspect(file, folder))
  if (before === 'empty') return create(file, folder)
  refuseDivergence(file, before)
  const [first] = before.pending
  if (first === undefined) return { created: false, applied: [] }

  const held = explained(file, () => holdAlone(file))
  try {
    const draft = draftFor(file)
    explained(file, () => held.prepare('VACUUM INTO ?').run(draft))
    const applied = await applyTo(draft, folder)
    const keptAt = explained(file, () => {
      // The copy that is kept becomes one file, and closing it will not delete the log of the new one.
      held.pragma('journal_mode = DELETE')
      return keepOldInPlaceOf(draft, file, `before-${first}`)
    })
    return { created: false, applied, keptAt }
  } finally {
    held.close()
  }
}

/** Reads the file through and compares its history with the folder's. */
function inspect(file: string, folder: MigrationFolder): Divergence | 'empty' {
  const database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS, fileMustExist: true })
  try {
    const damage = database.pragma('quick_check(1)', { simple: true })
    if (damage !== 'ok') throw Object.assign(new Error(String(damage)), { code: 'SQLITE_CORRUPT' })
    if (isEmpty(database)) return 'empty'
    if (!isOurs(database)) {
      const advice = 'Move it away, or set DATA_DIR to another folder.'
      throw new DatabaseError('database-foreign', `${file} is a database of another program. ${advice}`)
    }
    return compare(database, folder)
  } finally {
    database.close()
  }
}

function refuseDivergence(file: string, { unknown, edited, unfinished }: Divergence): void {
  if (unknown.length > 0) {
    const advice = 'Start that version again, or put an older backup in its place.'
    throw new DatabaseError('database-newer', `${file} was made by a newer version of Dossier. ${advice}`)
  }
  if (edited.length > 0) {
    const advice = 'Take the original script back and put the change into a new migration.'
    const names = edited.join(', ')
    throw new DatabaseError('migration-edited', `${names} changed after ${file} was made with it. ${advice}`)
  }
  if (unfinished.length > 0) {
    const advice = 'Put the backup from before in its place.'
    const names = unfinished.join(', ')
    throw new DatabaseError('migration-failed', `${names} was begun in ${file} and never finished. ${advice}`)
  }
}

/** A connection that no other can be open beside, in this process or another. One that is, rarely goes soon. */
function holdAlone(file: string): Sqlite.Database {
  const database = new Sqlite(file, { timeout: 1_000 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

async function applyTo(draft: string, folder: MigrationFolder): Promise<string[]> {
  try {
    const applied = await applyMigrations(draft, folder)
    check(draft)
    return applied
  } catch (error) {
    rmSync(draft, { force: true })
    throw databaseErrorFrom(error, draft) ?? failure(error)
  }
}

function check(draft: string): void {
  const database = new Sqlite(draft)
  try {
    const damage = database.pragma('integrity_check(1)', { simple: true })
    if (damage !== 'ok') throw new Error(String(damage))
    const orphans = database.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) throw new Error(`${orphans.length} rows refer to rows that do not exist`)
    database.pragma('journal_mode = WAL')
  } finally {
    database.close()
  }
}

function failure(cause: unknown): DatabaseError {
  const reason = cause instanceof Error ? cause.message.trim() : String(cause)
  const advice = 'The database is as it was before. Go back to the version that worked and report this:'
  return new DatabaseError(
    'migration-failed',
    `The database could not be brought up to date. ${advice} ${reason}`,
    {
      cause,
    },
  )
}

function draftFor(file: string): string {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`)
  explained(file, () => {
    mkdirSync(dirname(file), { recursive: true })
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true })
  })
  return draft
}
