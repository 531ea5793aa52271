import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

/** How long a statement waits for another writer before it fails as locked. */
export const BUSY_TIMEOUT_MS = 5_000

/**
 * For every connection: WAL is a property of the file and stays, the others belong to the connection.
 * With WAL, FULL is what makes an acknowledged write survive a power cut.
 */
const PRAGMAS = `
PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
`

type Connection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>

/** Prisma's driver for a database file, with our settings on each connection it opens. */
export class DurableSqlite extends PrismaBetterSqlite3 {
  constructor(file: string) {
    super({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS })
  }

  override async connect(): Promise<Connection> {
    const connection = await super.connect()
    try {
      await connection.executeScript(PRAGMAS)
      return connection
    } catch (error) {
      await connection.dispose()
      throw error
    }
  }
}
