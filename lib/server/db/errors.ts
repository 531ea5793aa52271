import 'server-only'

export type DatabaseErrorCode =
  | 'data-folder-missing'
  | 'data-folder-read-only'
  | 'database-corrupt'
  | 'database-foreign'
  | 'database-locked'
  | 'database-newer'
  | 'database-unreadable'
  | 'disk-failed'
  | 'disk-full'
  | 'migration-edited'
  | 'migration-failed'
  | 'secret-damaged'

/** Something about the stored data that a person has to put right. The message says how. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const FULL = 'The disk is full. Free some space; everything that was acknowledged is kept.'

const SENTENCES = {
  'data-folder-missing': (path: string) =>
    `The data folder ${path} cannot be made, because the folder it should be in does not exist. Make that folder, or set DATA_DIR to another one.`,
  'data-folder-read-only': (path: string) =>
    `${path} cannot be written to. Give this user permission to write there, or set DATA_DIR to another folder.`,
  'database-corrupt': (path: string) =>
    `The database ${path} is damaged or is not a database. It was left as it is: move it away and put a backup in its place.`,
  'database-locked': (path: string) =>
    `The database ${path} is in use by another program. Stop the other one (perhaps a Dossier that still runs) and try again.`,
  'database-unreadable': (path: string) =>
    `The database ${path} cannot be opened. Check that it is a file and that this user may read and write it.`,
  'disk-failed': (path: string) =>
    `The disk failed while reading or writing ${path}. Check the disk before you start again.`,
  'disk-full': () => FULL,
} satisfies Partial<Record<DatabaseErrorCode, (path: string) => string>>

type Explained = keyof typeof SENTENCES

const BY_FILE_ERROR: Record<string, Explained> = {
  ENOENT: 'data-folder-missing',
  ENOTDIR: 'data-folder-missing',
  EACCES: 'data-folder-read-only',
  EPERM: 'data-folder-read-only',
  EROFS: 'data-folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-failed',
}

/** SQLite's result codes by their beginning: the extended ones add a suffix, as in SQLITE_BUSY_SNAPSHOT. */
const BY_SQLITE_ERROR: [string, Explained][] = [
  ['SQLITE_NOTADB', 'database-corrupt'],
  ['SQLITE_CORRUPT', 'database-corrupt'],
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  ['SQLITE_READONLY', 'data-folder-read-only'],
  ['SQLITE_CANTOPEN', 'database-unreadable'],
  ['SQLITE_PERM', 'database-unreadable'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'disk-failed'],
]

/**
 * What an error of the file system, of SQLite or of Prisma means for the data at `path`;
 * undefined when it is not about the state of the disk or the file.
 */
export function databaseErrorFrom(error: unknown, path: string): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error
  for (const code of codesIn(error)) {
    const meaning = BY_FILE_ERROR[code] ?? BY_SQLITE_ERROR.find(([start]) => code.startsWith(start))?.[1]
    if (meaning) return new DatabaseError(meaning, SENTENCES[meaning](path), { cause: error })
  }
  return undefined
}

/** Runs `work` and turns what it throws into a DatabaseError where that is possible. */
export function explained<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw databaseErrorFrom(error, path) ?? error
  }
}

/** Prisma wraps the driver's error: in `meta.driverAdapterError`, in `cause`, or in both. */
function* codesIn(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 4) return
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>
  if (typeof originalCode === 'string') yield originalCode
  if (typeof code === 'string') yield code
  for (const inner of [cause, meta, driverAdapterError]) yield* codesIn(inner, depth + 1)
}
