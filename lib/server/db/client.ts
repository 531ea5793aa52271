import 'server-only'
import { PrismaClient } from '@/generated/prisma/client'
import { config } from '@/lib/config'
import { DurableSqlite } from './connection'
import { databaseFile } from './location'

export type Database = PrismaClient

// On globalThis, because the development server loads this module anew after each change.
const kept = globalThis as typeof globalThis & { dossierDatabase?: Database | undefined }

/** The one client of this process. It connects with the first query. */
export function database(): Database {
  kept.dossierDatabase ??= openDatabase(databaseFile(config().dataFolder))
  return kept.dossierDatabase
}

/** A client of its own for a file, which the caller closes with `$disconnect()`. */
export function openDatabase(file: string): Database {
  return new PrismaClient({ adapter: new DurableSqlite(file) })
}

/** Makes `database()` return this client, or open its own again: for tests and scripts. */
export function replaceDatabase(client: Database | undefined): void {
  kept.dossierDatabase = client
}

/** Closes the client of this process, if it was opened. */
export async function closeDatabase(): Promise<void> {
  const open = kept.dossierDatabase
  kept.dossierDatabase = undefined
  await open?.$disconnect()
}
