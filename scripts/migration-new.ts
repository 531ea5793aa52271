import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlToReach } from '@/lib/server/db/engine'
import { readMigrations } from '@/lib/server/db/history'
import { migrate } from '@/lib/server/db/migrate'
import { runDoor } from './support/door'
import { Failure } from './support/failure'
import { MIGRATIONS, SCHEMA } from './support/places'

/** `npm run migration -- add_classrooms`: writes the next migration, from what is there to the schema. */
await runDoor(async () => {
  const name = process.argv[2]
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Failure('Name the migration in small letters: npm run migration -- add_classrooms')
  }
  const sql = await nextMigration()
  if (sql === null) {
    console.log('The migrations already make what prisma/schema.prisma describes.')
    return
  }
  const number = String(readMigrations(MIGRATIONS).migrations.length + 1).padStart(4, '0')
  const folder = join(MIGRATIONS, `${number}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Wrote prisma/migrations/${number}_${name}/migration.sql. Read it before you commit it.`)
})

async function nextMigration(): Promise<string | null> {
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-migration-'))
  try {
    const file = join(scratch, 'dossier.db')
    await migrate(file, MIGRATIONS)
    return await sqlToReach(readFileSync(SCHEMA, 'utf8'), file)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
