import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { formCookie, formField, formHeader } from '@/lib/contracts/form-token'
import { authSecret } from '../db'
import { Refusal } from '../refusal'

const tokenFor = (cookie: string) =>
  createHmac('sha256', authSecret()).update(`form:${cookie}`).digest('base64url')

/** The token that a page puts into its forms: it proves that the form came from a page of ours in this browser. */
export async function formToken(): Promise<string> {
  const cookie = (await headers()).get(formHeader) ?? (await cookies()).get(formCookie)?.value ?? ''
  return tokenFor(cookie)
}

/** @throws Refusal form-expired if the form has no token or another browser's; cross-site if it came from another site. */
export async function guardForm(form: FormData): Promise<void> {
  refuseOtherSites(await headers())
  const cookie = (await cookies()).get(formCookie)?.value
  const given = form.get(formField)
  if (!cookie || typeof given !== 'string' || !equal(given, tokenFor(cookie)))
    throw new Refusal('form-expired')
}

function equal(a: string, b: string) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Every browser names the origin of a write. @throws Refusal cross-site if it is not ours. */
export function refuseOtherSites(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  const foreignOrigin = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)
  if (foreignOrigin || (site !== null && site !== 'same-origin' && site !== 'none'))
    throw new Refusal('cross-site')
}

/** The token that next-auth has set for its sign-in form, from its cookie `token|hash`. */
export function signInToken(jar: {
  get: (name: string) => { value: string } | undefined
}): string | undefined {
  const cookie = jar.get('__Host-next-auth.csrf-token') ?? jar.get('next-auth.csrf-token')
  return cookie?.value.split('|')[0]
}
