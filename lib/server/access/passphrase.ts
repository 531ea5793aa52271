import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with the library's defaults (19 MiB, 2 passes), which are OWASP's first choice. */
export const hashPassphrase = (passphrase: string) => hash(passphrase.normalize('NFKC'))

let decoy: Promise<string> | undefined

/** Compares in the same time whether or not there is a hash to compare with. */
export async function matchesPassphrase(stored: string | undefined, passphrase: string): Promise<boolean> {
  decoy ??= hash('no account has this passphrase')
  const matches = await verify(stored ?? (await decoy), passphrase.normalize('NFKC'))
  return stored !== undefined && matches
}
