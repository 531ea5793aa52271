import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { config } from '@/lib/config'
import { authSecret, database } from '../db'
import { newId } from '../id'

const days = 24 * 60 * 60
/** Half a year without a visit ends a session. */
export const sessionSeconds = 180 * days
/** A session is prolonged when a month of it is used up, not on every visit. */
const prolongBelowSeconds = 150 * days

/** Served over https? Then cookies are bound to this host and never sent in the clear. */
export const isSecure = () => config().publicUrl?.startsWith('https://') ?? false

export const sessionCookieName = () => (isSecure() ? '__Host-dossier.session' : 'dossier.session')

export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isSecure(),
})

/** Who a request comes from. A guest has no name. */
export type Person = { id: string; sessionId: string; name: string | null }

export type Visitor =
  | { kind: 'nobody' }
  /** There is a cookie, but its session has ended or was revoked. */
  | { kind: 'ended' }
  | { kind: 'person'; person: Person }

/**
 * Who is asking. The cookie is next-auth's token and only names a session; the session is looked up
 * every time, so that ending it takes effect with the next request. One lookup per request.
 */
export const visitor = cache(async (): Promise<Visitor> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return { kind: 'nobody' }
  const sessionId = await sessionIdIn(token)
  const session = sessionId
    ? await database().session.findUnique({
        where: { id: sessionId },
        select: { id: true, expiresAt: true, person: { select: { id: true, name: true } } },
      })
    : null
  if (!session || session.expiresAt <= new Date()) return { kind: 'ended' }
  return { kind: 'person', person: { ...session.person, sessionId: session.id } }
})

async function sessionIdIn(token: string): Promise<string | undefined> {
  try {
    const claims = await decode({ token, secret: authSecret() })
    return typeof claims?.sid === 'string' ? claims.sid : undefined
  } catch {
    // A forged or damaged cookie: as good as none.
    return undefined
  }
}

/** Opens a session for a person and returns its id. The caller puts it into a cookie. */
export async function openSession(personId: string): Promise<string> {
  const id = newId()
  await database().session.create({ data: { id, personId, expiresAt: expiry() } })
  return id
}

const expiry = () => new Date(Date.now() + sessionSeconds * 1000)

/** Sets the session cookie, as next-auth would at sign-in. Only where cookies can be set: actions and route handlers. */
export async function setSessionCookie(sessionId: string, personId: string): Promise<void> {
  const token = await encode({
    token: { sub: personId, sid: sessionId },
    secret: authSecret(),
    maxAge: sessionSeconds,
  })
  ;(await cookies()).set(sessionCookieName(), token, { ...cookieOptions(), maxAge: sessionSeconds })
}

/** Prolongs a session that is being used. */
export async function prolong(person: Person): Promise<void> {
  const soon = new Date(Date.now() + prolongBelowSeconds * 1000)
  const { count } = await database().session.updateMany({
    where: { id: person.sessionId, expiresAt: { lt: soon } },
    data: { expiresAt: expiry() },
  })
  if (count > 0) await setSessionCookie(person.sessionId, person.id)
}

/** Ends one session at once, wherever its cookie is. */
export async function endSession(sessionId: string): Promise<void> {
  await database().session.deleteMany({ where: { id: sessionId } })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), '', { ...cookieOptions(), maxAge: 0 })
}
