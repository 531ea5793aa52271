import 'server-only'
import { redirect, unstable_rethrow } from 'next/navigation'
import { problemPage } from './guarded'

/**
 * What a page needs, or the page that says why it is not to be had. A page of its own, because the
 * framework's error boundary shows nothing where scripts are off.
 */
export async function orProblem<T>(wanted: () => Promise<T>): Promise<T> {
  try {
    return await wanted()
  } catch (error) {
    // The framework speaks by throwing, too.
    unstable_rethrow(error)
    redirect(problemPage(error))
  }
}
