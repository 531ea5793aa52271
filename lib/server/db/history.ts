import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type Sqlite from 'better-sqlite3'

export interface Migration {
  name: string
  sql: string
}

/** prisma/migrations as it lies on disk, oldest first. */
export interface MigrationFolder {
  path: string
  lock: string
  migrations: Migration[]
}

export function readMigrations(path: string): MigrationFolder {
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    path: resolve(path),
    lock: readFileSync(join(path, 'migration_lock.toml'), 'utf8'),
    migrations: names.map((name) => ({ name, sql: readFileSync(join(path, name, 'migration.sql'), 'utf8') })),
  }
}

/** How the migrations of a database and those of the folder differ, by name. */
export interface Divergence {
  /** In the folder only: to be applied. */
  pending: string[]
  /** In the database only: a newer Dossier made it. */
  unknown: string[]
  /** In both, but the script has changed since it was applied. */
  edited: string[]
  /** Begun by somebody else's tool and never finished. */
  unfinished: string[]
}

export function compare(database: Sqlite.Database, { migrations }: MigrationFolder): Divergence {
  const rows = appliedIn(database)
  const applied = new Map(rows.filter((row) => row.finished).map((row) => [row.name, row.checksum]))
  const known = new Set(migrations.map(({ name }) => name))
  return {
    pending: migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
    edited: migrations
      .filter(({ name, sql }) => applied.has(name) && applied.get(name) !== checksum(sql))
      .map(({ name }) => name),
    unfinished: rows.filter((row) => !row.finished && !applied.has(row.name)).map((row) => row.name),
  }
}

/** Whether Dossier, or Prisma, made this database. */
export function isOurs(database: Sqlite.Database): boolean {
  return tables(database).includes('_prisma_migrations')
}

/** Whether nothing was ever made in this database: a new or an empty file. */
export function isEmpty(database: Sqlite.Database): boolean {
  return tables(database).length === 0
}

function tables(database: Sqlite.Database): string[] {
  return database.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
}

interface Applied {
  name: string
  checksum: string
  finished: 0 | 1
}

function appliedIn(database: Sqlite.Database): Applied[] {
  if (!isOurs(database)) return []
  return database
    .prepare<[], Applied>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    .all()
}

/** As Prisma computes it. */
function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
