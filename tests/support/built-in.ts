import type { Dossier } from '@/lib/core/facts/schema'
import { loadContent } from '@/scripts/support/load-content'

/** The dossier that comes with the app, as it is published. @throws if its files are not in order. */
export function builtIn(): Dossier {
  const loaded = loadContent('letter-and-raids')
  if ('problems' in loaded) {
    const lines = loaded.problems.map(({ where, message }) => `${where}: ${message}`)
    throw new Error(`the built-in dossier cannot be read: ${lines.join('; ')}`)
  }
  return loaded.dossier
}
