import 'server-only'
import { database } from '../db'
import { Refusal } from '../refusal'

const windowMinutes = 15

/** Failures allowed in a window. An address is often a whole classroom, so it gets far more. */
export const mostFailures = { name: 10, address: 300 } as const

export type Limited = { kind: keyof typeof mostFailures; of: string }

const subject = ({ kind, of }: Limited) => `sign-in:${kind}:${of}`

/**
 * Counts a try before it is made, so that many at once cannot slip past together. Kept in the database, so
 * that a restart forgives nobody.
 * @throws Refusal too-many-tries, with the minutes to wait, if one of the subjects has failed too often.
 */
export async function countTry(limited: Limited[], now = new Date()): Promise<void> {
  const windowEnds = new Date(now.getTime() + windowMinutes * 60_000)
  const free = await database().$transaction(async (tx) => {
    await tx.rateLimit.deleteMany({ where: { windowEnds: { lte: now } } })
    const rows = await tx.rateLimit.findMany({ where: { subject: { in: limited.map(subject) } } })
    for (const one of limited) {
      const row = rows.find((found) => found.subject === subject(one))
      if (row && row.count >= mostFailures[one.kind]) return row.windowEnds
    }
    for (const one of limited) {
      await tx.rateLimit.upsert({
        where: { subject: subject(one) },
        create: { subject: subject(one), count: 1, windowEnds },
        update: { count: { increment: 1 } },
      })
    }
    return now
  })
  const wait = free.getTime() - now.getTime()
  if (wait > 0) throw new Refusal('too-many-tries', { minutes: Math.ceil(wait / 60_000) })
}

/**
 * The try that was counted was no failure. Clears what the name has failed; the address keeps its own
 * failures: success with one name must not pay for guessing others.
 */
export async function forgive(limited: Limited[]): Promise<void> {
  await database().$transaction(
    limited.map((one) => {
      const where = { subject: subject(one) }
      return one.kind === 'name'
        ? database().rateLimit.deleteMany({ where })
        : database().rateLimit.updateMany({ where, data: { count: { decrement: 1 } } })
    }),
  )
}
