import 'server-only'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '@/lib/config'
import { DatabaseError, explained } from './errors'

const BYTES = 32
const OWNER_ONLY = 0o600

/**
 * Makes the secret that signs cookies, if it is not there yet, and takes it from the eyes of other users.
 * Changing or losing it only signs everybody out.
 */
export function prepareSecret(folder: string): { made: boolean; closed: boolean } {
  const file = join(folder, 'secret')
  return explained(file, () => {
    const made = !existsSync(file)
    if (made) {
      writeFileSync(file, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: OWNER_ONLY })
    }
    const open = (statSync(file).mode & 0o077) !== 0
    if (open) chmodSync(file, OWNER_ONLY)
    readSecret(file)
    return { made, closed: open && !made }
  })
}

let known: string | undefined

/** The secret of this installation, read at the first call. */
export function authSecret(): string {
  known ??= readSecret(join(config().dataFolder, 'secret'))
  return known
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (Buffer.from(secret, 'base64url').length >= BYTES) return secret
  const advice = 'Delete it: a new one is made at the next start, and everybody signs in again.'
  throw new DatabaseError('secret-damaged', `${file} is damaged. ${advice}`)
}
