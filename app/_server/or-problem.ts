import 'server-only'
import { redirect } from 'next/navigation'
import { Refusal } from '@/lib/server/refusal'

/** What a page needs, or the page that says why it is not to be had. Faults go to the error page. */
export async function orProblem<T>(wanted: () => Promise<T>): Promise<T> {
  try {
    return await wanted()
  } catch (error) {
    if (error instanceof Refusal) redirect(`/problem/${error.code}`)
    throw error
  }
}
