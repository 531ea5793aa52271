import 'server-only'
import { randomBytes } from 'node:crypto'

/** A new id that nobody can guess: 120 random bits, safe in URLs and form names. */
export function newId(): string {
  return randomBytes(15).toString('base64url')
}
