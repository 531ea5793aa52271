import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database'

// Every statement shares one connection. One that ran while somebody else's transaction was open became
// part of it: acknowledged, and gone when that transaction rolled back or the server died before its end.

let at: TestDatabase
beforeEach(() => {
  at = testDatabase()
})
afterEach(() => at.close())

const people = async () => (await at.db.person.findMany({ select: { id: true } })).map(({ id }) => id)

it('a write during a transaction that rolls back is kept', async () => {
  let written: Promise<unknown> | undefined
  const transaction = at.db.$transaction(async (tx) => {
    await tx.person.create({ data: { id: 'of the transaction' } })
    // Not awaited here: it has to wait for the end of this very transaction.
    written = at.db.person.create({ data: { id: 'of somebody else' } }).then(() => 'acknowledged')
    await tx.person.count()
    throw new Error('refused')
  })
  await expect(transaction).rejects.toThrow('refused')
  expect(await written).toBe('acknowledged')
  expect(await people()).toEqual(['of somebody else'])
})

it('nothing that is acknowledged is still waiting for the end of another transaction', async () => {
  const fromOutside = new Sqlite(at.file, { readonly: true })
  const seenFromOutside = fromOutside.prepare('SELECT count(*) FROM "Person" WHERE "id" = ?').pluck()
  let seen: Promise<unknown> | undefined
  await at.db.$transaction(async (tx) => {
    await tx.person.count()
    seen = at.db.person.create({ data: { id: 'somebody' } }).then(() => seenFromOutside.get('somebody'))
    for (let step = 0; step < 20; step++) await tx.person.count()
  })
  expect(await seen).toBe(1)
  fromOutside.close()
})

it('a read sees nothing that another transaction has not committed', async () => {
  let seen: Promise<string[]> | undefined
  await at.db
    .$transaction(async (tx) => {
      await tx.person.create({ data: { id: 'never there' } })
      seen = people()
      await tx.person.count()
      throw new Error('refused')
    })
    .catch(() => undefined)
  expect(await seen).toEqual([])
})

it('many transactions and single writes at once all happen, each whole', async () => {
  const work = Array.from({ length: 30 }, (_, n) => n)
  const outcomes = await Promise.allSettled(
    work.map((n) =>
      n % 3 === 0
        ? at.db.person.create({ data: { id: `single ${n}` } })
        : at.db.$transaction(async (tx) => {
            await tx.person.create({ data: { id: `first ${n}` } })
            await tx.person.create({ data: { id: `second ${n}` } })
            if (n % 3 === 2) throw new Error('refused')
          }),
    ),
  )
  const kept = new Set(await people())
  for (const n of work) {
    const done = outcomes[n]?.status === 'fulfilled'
    expect(done).toBe(n % 3 !== 2)
    const ids = n % 3 === 0 ? [`single ${n}`] : [`first ${n}`, `second ${n}`]
    for (const id of ids) expect(kept.has(id)).toBe(done)
  }
})

it('after a commit that failed, the next write and the next transaction go through', async () => {
  const failing = at.db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    await tx.$executeRawUnsafe(
      `INSERT INTO "Session" ("id", "personId", "expiresAt") VALUES ('s', 'nobody', '2026-11-01')`,
    )
  })
  await expect(failing).rejects.toThrow()
  await at.db.person.create({ data: { id: 'single' } })
  await at.db.$transaction([at.db.person.create({ data: { id: 'in a transaction' } })])
  expect(await people()).toEqual(['single', 'in a transaction'].toSorted())
  expect(await at.db.session.count()).toBe(0)
})
