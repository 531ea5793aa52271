import type { Config } from '@/lib/config'
import { prepareDataFolder } from '@/lib/server/db/folder'
import { databaseFile } from '@/lib/server/db/location'
import { migrate } from '@/lib/server/db/migrate'
import { prepareSecret } from '@/lib/server/db/secret'
import { MIGRATIONS } from './places'
import { step } from './steps'

/** Everything that lies in the data folder: itself, the secret, the database and the built-in fact sets. */
export async function prepareData({ dataFolder }: Config): Promise<void> {
  await step('Data folder and secret', () => {
    const { made } = prepareDataFolder(dataFolder)
    const secret = prepareSecret(dataFolder)
    if (secret.closed) return 'the secret could be read by other users; only you can now'
    return made || secret.made ? 'made' : 'unchanged'
  })
  await step('Database', async () => {
    const { created, applied, keptAt } = await migrate(databaseFile(dataFolder), MIGRATIONS)
    if (created) return 'created'
    return keptAt
      ? `brought up to date with ${applied.join(', ')}; the state before is in ${keptAt}`
      : 'unchanged'
  })
  await step('Built-in fact sets', async () => {
    // Not before now: it needs the generated client.
    const { publishBuiltIn } = await import('@/lib/server/library')
    const { closeDatabase } = await import('@/lib/server/db')
    try {
      await publishBuiltIn()
    } finally {
      await closeDatabase()
    }
    return 'published'
  })
}
