import { copyFileSync } from 'node:fs'
import { inject } from 'vitest'
import { type Database, openDatabase, replaceDatabase } from '@/lib/server/db/client'
import { databaseFile } from '@/lib/server/db/location'
import { temporaryFolder } from './folder'

export interface TestDatabase {
  db: Database
  /** The database file. */
  file: string
  /** The data folder around it. */
  folder: string
  close(): Promise<void>
}

/** A migrated, empty SQLite file of one's own, which is also what `database()` of lib/server/db returns. */
export function testDatabase(): TestDatabase {
  const { path: folder, remove } = temporaryFolder()
  const file = databaseFile(folder)
  copyFileSync(inject('databaseTemplate'), file)
  const db = openDatabase(file)
  replaceDatabase(db)
  const close = async () => {
    replaceDatabase(undefined)
    await db.$disconnect()
    remove()
  }
  return { db, file, folder, close }
}
