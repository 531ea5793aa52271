import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { database } from '../db'
import { newId } from '../id'
import { Refusal } from '../refusal'
import { hashPassphrase, matchesPassphrase } from './passphrase'
import { countTry, forgive, type Limited } from './rate-limit'
import type { LearnerScope } from './scope'
import {
  clearSessionCookie,
  endSession,
  openSession,
  type Person,
  setSessionCookie,
  visitor,
} from './session'

export const passphraseLength = { least: 8, most: 200 } as const
export const nameLength = { least: 2, most: 60 } as const

const name = z
  .string()
  .transform((given) => given.normalize('NFKC').trim().replaceAll(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(nameLength.least)
      .max(nameLength.most)
      .regex(/^[^\p{Cc}\p{Cf}]+$/u),
  )
const passphrase = z.string().min(passphraseLength.least).max(passphraseLength.most)
const email = z.union([z.literal('').transform(() => null), z.email().max(200)])

export const newAccountSchema = z.object({ name, passphrase, email: email.default(null) })
export const signInSchema = z.object({
  name: z.string().trim().min(1).max(200),
  passphrase: z.string().min(1).max(1000),
})
export const newPassphraseSchema = z.object({ current: z.string().min(1).max(1000), passphrase })

/** What names are compared by: "José  Díaz" and "jose diaz" are one. */
export function nameKey(given: string): string {
  return given
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .trim()
    .replaceAll(/\s+/g, ' ')
}

/**
 * Makes an account. A guest becomes a member and so keeps everything; the session gets a new id.
 * @throws Refusal name-taken
 */
export async function createAccount(account: z.output<typeof newAccountSchema>): Promise<void> {
  const asking = await visitor()
  const guest = asking.kind === 'person' && asking.person.name === null ? asking.person : undefined
  const id = guest?.id ?? newId()
  const data = { name: account.name, nameKey: nameKey(account.name), email: account.email }
  const hash = await hashPassphrase(account.passphrase)
  try {
    await database().$transaction([
      database().person.upsert({ where: { id }, create: { id, ...data }, update: data }),
      database().credential.create({ data: { personId: id, hash } }),
    ])
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new Refusal('name-taken')
    throw error
  }
  if (asking.kind === 'person') await endSession(asking.person.sessionId)
  await setSessionCookie(await openSession(id), id)
}

/**
 * Checks a name and passphrase, and opens a session. A guest who signs in brings along what they did.
 * Unknown names take as long as wrong passphrases and are counted the same way.
 * @throws Refusal too-many-tries, wrong-passphrase
 */
export async function signIn(given: z.output<typeof signInSchema>, address: string): Promise<Person> {
  const key = nameKey(given.name)
  const limited: Limited[] = [
    { kind: 'name', of: key },
    { kind: 'address', of: address },
  ]
  await countTry(limited)
  const found = await database().person.findUnique({
    where: { nameKey: key },
    select: { id: true, name: true, credential: { select: { hash: true } } },
  })
  if (!(await matchesPassphrase(found?.credential?.hash, given.passphrase)) || !found)
    throw new Refusal('wrong-passphrase')
  await forgive(limited)
  const asking = await visitor()
  if (asking.kind === 'person' && asking.person.id !== found.id) {
    if (asking.person.name === null) await mergeGuest(asking.person.id, found.id)
    await endSession(asking.person.sessionId)
  }
  return { id: found.id, name: found.name, sessionId: await openSession(found.id) }
}

/** Moves everything of a guest to a member and removes the guest. Loses no attempt. */
export async function mergeGuest(guestId: string, memberId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const guest = await tx.person.findUnique({ where: { id: guestId }, select: { nameKey: true } })
    if (!guest || guest.nameKey !== null || guestId === memberId) return
    await tx.attempt.updateMany({ where: { personId: guestId }, data: { personId: memberId } })
    await tx.person.delete({ where: { id: guestId } })
  })
}

/**
 * Changes the passphrase and ends every other session.
 * @throws Refusal wrong-passphrase, too-many-tries
 */
export async function changePassphrase(
  person: Person,
  given: z.output<typeof newPassphraseSchema>,
): Promise<void> {
  const limited: Limited[] = [{ kind: 'name', of: nameKey(person.name ?? '') }]
  await countTry(limited)
  const credential = await database().credential.findUnique({ where: { personId: person.id } })
  if (!credential || !(await matchesPassphrase(credential.hash, given.current)))
    throw new Refusal('wrong-passphrase')
  await forgive(limited)
  const hash = await hashPassphrase(given.passphrase)
  await database().$transaction([
    database().credential.update({ where: { personId: person.id }, data: { hash, changedAt: new Date() } }),
    database().session.deleteMany({ where: { personId: person.id } }),
  ])
  await setSessionCookie(await openSession(person.id), person.id)
}

/** Signs this browser out: the session ends on the server, so a copied cookie is worth nothing. */
export async function signOut(): Promise<void> {
  const asking = await visitor()
  if (asking.kind === 'person') await endSession(asking.person.sessionId)
  await clearSessionCookie()
}

/** Removes the person with everything that is theirs, and signs out. */
export async function deleteMyData(scope: LearnerScope): Promise<void> {
  await database().person.deleteMany({ where: { id: scope.personId } })
  await clearSessionCookie()
}

/** What the account page shows of a person, and the part of "my data" that is not study. */
export async function profileOf(scope: LearnerScope) {
  return database().person.findUniqueOrThrow({
    where: { id: scope.personId },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      _count: { select: { attempts: true, sessions: true } },
    },
  })
}
