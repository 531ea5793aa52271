import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '@/lib/server/db/client'
import { sqlToReach } from '@/lib/server/db/engine'
import { DatabaseError, type DatabaseErrorCode, databaseErrorFrom } from '@/lib/server/db/errors'
import { prepareDataFolder } from '@/lib/server/db/folder'
import { migrate } from '@/lib/server/db/migrate'
import { MIGRATIONS, SCHEMA } from '@/scripts/support/places'
import { testDatabase } from '@/tests/support/database'
import { temporaryFolder } from '@/tests/support/folder'
import { unwritableFolder } from '@/tests/support/unwritable'

let scratch: ReturnType<typeof temporaryFolder>
let file: string

beforeEach(() => {
  scratch = temporaryFolder()
  file = join(scratch.path, 'dossier.db')
})
afterEach(() => scratch.remove())

describe('migrations', () => {
  it('make a new database and have nothing to do the second time', async () => {
    const first = await migrate(file, MIGRATIONS)
    expect(first.created).toBe(true)
    expect(first.applied[0]).toBe('0001_init')
    expect(await migrate(file, MIGRATIONS)).toEqual({ created: false, applied: [] })
    expect(readdirSync(scratch.path)).toEqual(['dossier.db'])
  })

  it('make exactly what the schema describes', async () => {
    await migrate(file, MIGRATIONS)
    expect(await sqlToReach(readFileSync(SCHEMA, 'utf8'), file)).toBeNull()
  })

  it('are noticed when the schema has moved on', async () => {
    await migrate(file, MIGRATIONS)
    const schema = `${readFileSync(SCHEMA, 'utf8')}\nmodel Later {\n  id String @id\n}`
    expect(await sqlToReach(schema, file)).toContain('CREATE TABLE "Later"')
  })

  it('keep the rows, and the state before them', async () => {
    await migrate(file, MIGRATIONS)
    addPerson(file)
    const { applied, keptAt } = await migrate(
      file,
      migrationsWith('CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);'),
    )
    expect(applied).toEqual(['9999_next'])
    expect(names(file)).toEqual(['Rebecca'])
    expect(names(keptAt ?? '')).toEqual(['Rebecca'])
    expect(tables(file)).toContain('Later')
    expect(tables(keptAt ?? '')).not.toContain('Later')
  })

  it.each([
    ['is not SQL', 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY); CREATE NONSENSE;'],
    ['leaves rows without their parents', `PRAGMA foreign_keys=OFF; ${orphan()}`],
  ])('leave the old file untouched when one of them %s', async (_, sql) => {
    await migrate(file, MIGRATIONS)
    addPerson(file)
    const before = hash(file)
    await expect(migrate(file, migrationsWith(sql))).rejects.toMatchObject({ code: 'migration-failed' })
    expect(hash(file)).toBe(before)
    expect(names(file)).toEqual(['Rebecca'])
    expect(readdirSync(scratch.path).sort()).toEqual(['dossier.db', 'migrations'])
    expect((await migrate(file, MIGRATIONS)).applied).toEqual([])
  })

  it('wait for nobody else to have the file open', async () => {
    await migrate(file, MIGRATIONS)
    const other = new Sqlite(file)
    other.prepare('SELECT * FROM "Person"').all()
    await expect(migrate(file, migrationsWith('SELECT 1;'))).rejects.toMatchObject({
      code: 'database-locked',
    })
    other.close()
    expect((await migrate(file, join(scratch.path, 'migrations'))).applied).toEqual(['9999_next'])
  })

  it('refuse a database of a newer version, an edited script, and another program’s file', async () => {
    await migrate(file, migrationsWith('SELECT 1;'))
    await expect(migrate(file, MIGRATIONS)).rejects.toMatchObject({ code: 'database-newer' })
    const edited = migrationsWith('SELECT 2;')
    await expect(migrate(file, edited)).rejects.toMatchObject({ code: 'migration-edited' })
    const foreign = join(scratch.path, 'other.db')
    new Sqlite(foreign).exec('CREATE TABLE recipes (name TEXT)').close()
    const before = hash(foreign)
    await expect(migrate(foreign, MIGRATIONS)).rejects.toMatchObject({ code: 'database-foreign' })
    expect(hash(foreign)).toBe(before)
  })
})

describe('a connection', () => {
  it('writes durably: WAL, synchronous FULL, foreign keys, a wait for other writers', async () => {
    const { db, close } = testDatabase()
    const read = async (name: string) =>
      Object.values((await db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})
    expect(await read('journal_mode')).toEqual(['wal'])
    expect(await read('synchronous')).toEqual([2n])
    expect(await read('foreign_keys')).toEqual([1n])
    expect(await read('busy_timeout')).toEqual([5000n])
    await close()
  })

  it('says that the file is locked when another writer does not let go', { timeout: 15_000 }, async () => {
    const { db, file: used, close } = testDatabase()
    await db.person.count()
    const other = new Sqlite(used)
    other.exec('BEGIN IMMEDIATE')
    const error = await db.person.create({ data: { id: 'p1' } }).catch((thrown: unknown) => thrown)
    expect(databaseErrorFrom(error, used)).toMatchObject({ code: 'database-locked' })
    other.exec('COMMIT')
    other.close()
    await close()
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['is no database', (path: string) => writeFileSync(path, 'Dear Rebecca, '.repeat(500))],
    ['is damaged inside', damage],
  ])('is told apart and left alone when it %s', async (_, make) => {
    await migrate(file, MIGRATIONS)
    make(file)
    const before = hash(file)
    await expect(migrate(file, MIGRATIONS)).rejects.toMatchObject({ code: 'database-corrupt' })
    expect(hash(file)).toBe(before)
  })

  it('has its own error when Prisma meets it', async () => {
    writeFileSync(file, 'Dear Rebecca, '.repeat(500))
    const db = openDatabase(file)
    const error = await db.person.count().catch((thrown: unknown) => thrown)
    expect(databaseErrorFrom(error, file)).toMatchObject({ code: 'database-corrupt' })
  })

  it('is a folder', async () => {
    mkdirSync(file)
    await expect(migrate(file, MIGRATIONS)).rejects.toMatchObject({ code: 'database-unreadable' })
  })
})

describe('the data folder', () => {
  it('is made, for this user only', () => {
    expect(prepareDataFolder(join(scratch.path, 'data'))).toEqual({ made: true })
    expect(prepareDataFolder(join(scratch.path, 'data'))).toEqual({ made: false })
    expect(readdirSync(join(scratch.path, 'data'))).toEqual([])
  })

  it('is refused when its parent is missing or a file', () => {
    expect(codeOf(() => prepareDataFolder(join(scratch.path, 'absent', 'data')))).toBe('data-folder-missing')
    writeFileSync(join(scratch.path, 'file'), '')
    expect(codeOf(() => prepareDataFolder(join(scratch.path, 'file', 'data')))).toBe('data-folder-missing')
    expect(codeOf(() => prepareDataFolder(join(scratch.path, 'file')))).toBe('data-folder-missing')
    expect(existsSync(join(scratch.path, 'absent'))).toBe(false)
  })

  it.runIf(unwritableFolder)('is refused when it cannot be written to', () => {
    expect(codeOf(() => prepareDataFolder(unwritableFolder ?? ''))).toBe('data-folder-read-only')
  })
})

describe('errors', () => {
  it.each([
    ['EROFS', 'data-folder-read-only'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'data-folder-read-only'],
    ['SQLITE_IOERR_WRITE', 'disk-failed'],
    ['SQLITE_BUSY_SNAPSHOT', 'database-locked'],
  ])('of kind %s mean %s, and the sentence names the file', (code, meaning) => {
    const explained = databaseErrorFrom(Object.assign(new Error(), { code }), '/data/dossier.db')
    expect(explained?.code).toBe(meaning)
    expect(explained?.message).toMatch(/\.$/)
  })

  it('of another kind stay what they are', () => {
    expect(databaseErrorFrom(new TypeError('x is not a function'), file)).toBeUndefined()
  })
})

function migrationsWith(sql: string): string {
  const folder = join(scratch.path, 'migrations')
  cpSync(MIGRATIONS, folder, { recursive: true })
  mkdirSync(join(folder, '9999_next'), { recursive: true })
  writeFileSync(join(folder, '9999_next', 'migration.sql'), sql)
  return folder
}

function orphan(): string {
  return `INSERT INTO "Session" ("id", "personId", "expiresAt") VALUES ('s', 'nobody', '2026-11-01');`
}

function addPerson(path: string): void {
  const database = new Sqlite(path)
  database.exec(`INSERT INTO "Person" ("id", "name") VALUES ('p', 'Rebecca')`)
  database.close()
}

function names(path: string): unknown[] {
  return columnOf(path, 'SELECT "name" FROM "Person"')
}

function tables(path: string): unknown[] {
  return columnOf(path, 'SELECT name FROM sqlite_schema')
}

function columnOf(path: string, sql: string): unknown[] {
  const database = new Sqlite(path)
  try {
    return database.prepare(sql).pluck().all()
  } finally {
    database.close()
  }
}

/** Overwrites the middle of the file, where only a thorough look notices. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xab, 4096, bytes.length)
  writeFileSync(path, bytes)
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function codeOf(work: () => unknown): DatabaseErrorCode | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof DatabaseError) return error.code
    throw error
  }
  return undefined
}
