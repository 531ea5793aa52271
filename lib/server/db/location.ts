import 'server-only'
import { join } from 'node:path'

/** Where the database of a data folder is. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'dossier.db')
}
