import 'server-only'

/** The address that a request came from, as the server or the proxy in front of it saw it. */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}
