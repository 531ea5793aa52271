import 'server-only'
import { guardForm } from '@/lib/server/access'
import { DatabaseError, databaseErrorFrom } from '@/lib/server/db'
import { Refusal } from '@/lib/server/refusal'

/**
 * Runs the work of a form action and returns the address to go on to: where the work says, or the page
 * that explains what was refused. Forms of other sites and stale forms are refused here.
 */
export async function guarded(form: FormData, work: () => Promise<string>): Promise<string> {
  try {
    await guardForm(form)
    return await work()
  } catch (error) {
    return problemPage(error)
  }
}

/** The address of the page that explains a problem. */
export function problemPage(error: unknown): string {
  if (error instanceof Refusal) return `/problem/${error.code}`
  console.error(error)
  const stored = error instanceof DatabaseError || databaseErrorFrom(error, 'the database')
  return stored ? '/problem/storage' : '/problem/internal'
}
