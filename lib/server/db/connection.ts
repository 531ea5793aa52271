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
      return keepTransactionsApart(connection)
    } catch (error) {
      await connection.dispose()
      throw error
    }
  }
}

/**
 * All statements of a process run on one connection, and the driver makes only transactions wait for each
 * other. A statement of somebody else that came in between would be part of the open transaction: it would
 * be acknowledged and then vanish with a rollback. So here it waits until the transaction has ended.
 */
function keepTransactionsApart(connection: Connection): Connection {
  let underWay: Promise<void> | undefined
  const { queryRaw, executeRaw, startTransaction } = connection

  connection.queryRaw = async (query) => {
    while (underWay) await underWay
    return queryRaw.call(connection, query)
  }
  connection.executeRaw = async (query) => {
    while (underWay) await underWay
    return executeRaw.call(connection, query)
  }
  connection.startTransaction = async (isolation) => {
    while (underWay) await underWay
    let end = () => {}
    underWay = new Promise((resolve) => {
      end = () => {
        underWay = undefined
        resolve()
      }
    })
    try {
      const transaction = await startTransaction.call(connection, isolation)
      const { commit, rollback } = transaction
      transaction.commit = () => commit.call(transaction).finally(end)
      transaction.rollback = async () => {
        await leaveTransaction(connection)
        await rollback.call(transaction).finally(end)
      }
      return transaction
    } catch (error) {
      end()
      throw error
    }
  }
  return connection
}

/** A COMMIT that failed may have left its transaction open, and nobody else could begin one. */
async function leaveTransaction(connection: Connection): Promise<void> {
  try {
    await connection.executeScript('ROLLBACK')
  } catch {
    // It was rolled back already.
  }
}
