import 'server-only'
import { headers } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { config } from '@/lib/config'
import { authSecret, database } from '../db'
import { Refusal } from '../refusal'
import { signIn, signInSchema } from './accounts'
import { addressOf } from './address'
import { cookieOptions, endSession, isSecure, sessionCookieName, sessionSeconds } from './session'

/** Where next-auth sends people to sign in. `prepared` says that its form cookie has been set. */
const signInPage = '/sign-in?prepared=1'

/** next-auth signs people in by name and passphrase; its token names a session of ours and carries nothing else. */
export function authOptions(): NextAuthOptions {
  // Without a public address the one that the browser asked for is ours: next-auth would guess a port.
  if (!config().publicUrl) process.env.AUTH_TRUST_HOST = 'true'
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    pages: { signIn: signInPage, error: signInPage, signOut: '/account' },
    providers: [
      credentials({
        credentials: { name: { type: 'text' }, passphrase: { type: 'password' } },
        async authorize(given) {
          const parsed = signInSchema.safeParse(given)
          if (!parsed.success) throw new Error('wrong-passphrase')
          try {
            const person = await signIn(parsed.data, addressOf(await headers()))
            return { id: person.id, name: person.name, sessionId: person.sessionId }
          } catch (error) {
            // next-auth hands the message on to the sign-in page as `error`.
            if (error instanceof Refusal) throw new Error(error.code)
            throw error
          }
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { sub: user.id, sid: (user as { sessionId?: string }).sessionId }
        const session = await database().session.findFirst({
          where: { id: String(token.sid), expiresAt: { gt: new Date() } },
          select: { id: true },
        })
        if (!session) throw new Error('session-ended')
        return token
      },
      redirect: ({ url, baseUrl }) => sameSite(url, baseUrl),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await endSession(token.sid)
      },
    },
    // A refused sign-in is told to the person; it is not an error of the server.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  }
}

/** Only pages of ours; anything else leads home. */
function sameSite(url: string, baseUrl: string): string {
  if (/^\/(?![/\\])/.test(url)) return new URL(url, baseUrl).toString()
  return URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin ? url : baseUrl
}
