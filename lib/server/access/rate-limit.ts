import 'server-only'
import { database } from '../db'
import { Refusal } from '../refusal'

const windowMinutes = 15

/** Failures allowed in a window. An address is often a whole classroom, so it gets far more. */
export const mostFailures = { name: 10, address: 300 } as const

export type Limited = { kind: keyof typeof mostFailures; of: string }

const subject = ({ kind, of }: Limited) => `sign-in:${kind}:${of}`

/** @throws Refusal too-many-tries, with the minutes to wait, if one of the subjects has failed too often. */
export async function refuseIfLimited(limited: Limited[], now = new Date()): Promise<void> {
  const rows = await database().rateLimit.findMany({
    where: { subject: { in: limited.map(subject) }, windowEnds: { gt: now } },
  })
  for (const one of limited) {
    const row = rows.find((found) => found.subject === subject(one))
    if (row && row.count >= mostFailures[one.kind]) {
      throw new Refusal('too-many-tries', {
        minutes: Math.ceil((row.windowEnds.getTime() - now.getTime()) / 60_000),
      })
    }
  }
}

/** Counts a failure. Kept in the database, so that a restart forgives nobody. */
export async function countFailure(limited: Limited[], now = new Date()): Promise<void> {
  const windowEnds = new Date(now.getTime() + windowMinutes * 60_000)
  await database().$transaction(async (tx) => {
    for (const one of limited) {
      const where = { subject: subject(one) }
      await tx.rateLimit.deleteMany({ where: { ...where, windowEnds: { lte: now } } })
      await tx.rateLimit.upsert({
        where,
        create: { ...where, count: 1, windowEnds },
        update: { count: { increment: 1 } },
      })
    }
  })
}

/** A success clears the name's failures. The address keeps its own: success with one name must not pay for guessing others. */
export async function forgive(name: string): Promise<void> {
  await database().rateLimit.deleteMany({ where: { subject: subject({ kind: 'name', of: name }) } })
}
