import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things are in the repository, whatever folder a command is given in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const SCHEMA = join(ROOT, 'prisma', 'schema.prisma')
export const MIGRATIONS = join(ROOT, 'prisma', 'migrations')
