import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Runs SQL on the database of the server that the end-to-end tests run against, while it runs. */
export function inDatabase<T>(work: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(join(dataFolder(), 'dossier.db'), { timeout: 5_000, fileMustExist: true })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function dataFolder(): string {
  const folder = process.env.DOSSIER_E2E_DATA
  if (!folder) throw new Error('DOSSIER_E2E_DATA is not set: playwright.config.ts does that.')
  return folder
}
