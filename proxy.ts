import { type NextRequest, NextResponse } from 'next/server'
import { formCookie, formHeader } from '@/lib/contracts/form-token'

/**
 * What every page gets before it is made: a policy that runs only scripts of ours, named by a nonce,
 * and the cookie that form tokens are made from. It decides nothing about who may do what: each page,
 * action and handler does that for itself.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const known = request.cookies.get(formCookie)?.value
  const form = known && /^[\w-]{36}$/.test(known) ? known : crypto.randomUUID()

  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(formHeader, form)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(manners)) response.headers.set(name, value)
  if (form !== known) {
    response.cookies.set(formCookie, form, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() })
  }
  return response
}

const isSecure = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false

/** What a browser must not do with any of our answers, beyond the policy. */
const manners: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  ...(isSecure() ? { 'strict-transport-security': 'max-age=31536000' } : {}),
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  matcher: [
    {
      source: '/((?!_next/static|_next/image|favicon.ico|icon.svg).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
}
