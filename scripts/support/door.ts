import { ConfigError } from '@/lib/config'
import { DatabaseError } from '@/lib/server/db/errors'
import { Failure } from './failure'

/** Runs a command's work; an error ends it with a sentence and code 1. DOSSIER_DEBUG=1 adds the stack. */
export async function runDoor(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(sentenceFor(error))
    if (process.env.DOSSIER_DEBUG) console.error(error)
    process.exit(1)
  }
}

export function sentenceFor(error: unknown): string {
  if (error instanceof Failure || error instanceof ConfigError || error instanceof DatabaseError) {
    return error.message
  }
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `Something unexpected went wrong: ${reason}\nSet DOSSIER_DEBUG=1 to see where.`
}
