import type { NextRequest } from 'next/server'
import nextAuth from 'next-auth'
import { answering, takesOnly } from '@/app/_server/answering'
import { authOptions } from '@/lib/server/access'
import { Refusal } from '@/lib/server/refusal'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is in use. The rest of it, with pages and error texts of its own, is not there. */
const doors: Record<string, string[]> = {
  GET: ['csrf', 'error', 'session', 'signin', 'signout'],
  POST: ['callback/credentials', 'signout'],
}

const handler = answering<Context>(async (request: NextRequest, context) => {
  const door = (await context.params).nextauth.join('/')
  const methods = Object.keys(doors).filter((method) => doors[method]?.includes(door))
  if (methods.length === 0) throw new Refusal('not-found')
  if (!methods.includes(request.method)) return takesOnly(...methods)()
  return nextAuth(request as never, context as never, authOptions())
})

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
