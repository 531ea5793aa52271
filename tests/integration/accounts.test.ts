import { verify } from '@node-rs/argon2'
import { encode } from 'next-auth/jwt'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  changePassphrase,
  createAccount,
  deleteMyData,
  learner,
  learnerIfAny,
  learnerOrGuest,
  mergeGuest,
  newAccountSchema,
  signIn,
  signOut,
  visitor,
} from '@/lib/server/access'
import { mostFailures } from '@/lib/server/access/rate-limit'
import { sessionCookieName, setSessionCookie } from '@/lib/server/access/session'
import { progressOf, quizInProgress, startAttempt } from '@/lib/server/attempts'
import { authSecret, closeDatabase, database } from '@/lib/server/db'
import { openDatabase, replaceDatabase } from '@/lib/server/db/client'
import { publishBuiltIn } from '@/lib/server/library'
import { aLearner, Learner } from '../support/builders'
import { type TestDatabase, testDatabase } from '../support/database'
import { aBrowser, type FakeBrowser } from '../support/request'

vi.mock('next/headers', () => import('../support/request'))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

let at: TestDatabase
beforeAll(async () => {
  at = testDatabase()
  await publishBuiltIn()
})
afterAll(() => at.close())
beforeEach(async () => {
  await database().rateLimit.deleteMany()
})

const passphrase = 'correct horse battery'
const address = '192.0.2.1'
const refused = (code: string) => ({ name: 'Refusal', code })
let people = 0
const aName = () => `Person ${++people} of ${process.pid}`

/** As next-auth does: the session that signing in opened becomes the browser's cookie. */
const signsIn = (browser: FakeBrowser, name: string, given = passphrase, from = address) =>
  browser.visits(async () => {
    const person = await signIn({ name, passphrase: given }, from)
    await setSessionCookie(person.sessionId, person.id)
    return person
  })

const signsUp = (browser: FakeBrowser, name: string) =>
  browser.visits(() => createAccount(newAccountSchema.parse({ name, passphrase })))

const whoIs = (browser: FakeBrowser) => browser.visits(visitor)
const scopeOf = (browser: FakeBrowser) => browser.visits(learner)
const becomesGuest = async (browser: FakeBrowser) => new Learner(await browser.visits(learnerOrGuest))

describe('a guest', () => {
  it('is made at the first quiz, once, and found again by the cookie', async () => {
    const browser = aBrowser()
    expect(await whoIs(browser)).toEqual({ kind: 'nobody' })
    expect(await browser.visits(learnerIfAny)).toBeNull()
    await expect(scopeOf(browser)).rejects.toMatchObject(refused('not-signed-in'))
    const guest = await becomesGuest(browser)
    expect((await becomesGuest(browser)).id).toBe(guest.id)
    expect(await whoIs(browser)).toMatchObject({ kind: 'person', person: { id: guest.id, name: null } })
  })

  it('who makes an account keeps every attempt and gets a new session', async () => {
    const browser = aBrowser()
    const guest = await becomesGuest(browser)
    const quiz = await guest.takes({ answers: ['right', 'wrong'] })
    const before = await quizInProgress(guest.scope, quiz.id)
    const thief = browser.copy()
    const name = aName()
    await signsUp(browser, name)
    expect(await whoIs(browser)).toMatchObject({ kind: 'person', person: { id: guest.id, name } })
    expect(await quizInProgress(await scopeOf(browser), quiz.id)).toEqual(before)
    expect(await whoIs(thief)).toEqual({ kind: 'ended' })
  })

  it('who signs in brings every attempt along, and is gone afterwards', async () => {
    const name = aName()
    const member = await aLearner().named(name).withQuiz({ submitted: true }).arrives()
    const browser = aBrowser()
    const guest = await becomesGuest(browser)
    const open = await guest.takes({ answers: ['right'] })
    const done = await guest.takes({ answers: ['right', 'right'], submitted: true })
    const thief = browser.copy()
    await signsIn(browser, name)
    const { attempts } = await progressOf(await scopeOf(browser))
    expect(attempts.map(({ id }) => id)).toEqual([done.id, open.id, member.quiz.id])
    expect(attempts[0]?.score).toBe(2)
    expect(await database().person.findUnique({ where: { id: guest.id } })).toBeNull()
    expect(await whoIs(thief)).toEqual({ kind: 'ended' })
  })

  it('loses no attempt that is begun while signing in', async () => {
    const member = await aLearner().named(aName()).arrives()
    const wish = {
      slug: 'letter-and-raids',
      count: 5,
      readingLevel: '8',
      feedback: 'each',
      passageInSight: false,
    } as const
    for (let round = 0; round < 10; round++) {
      const guest = await aLearner().arrives()
      const starting = Array.from({ length: 4 }, () => startAttempt(guest.scope, wish))
      const merging = mergeGuest(guest.id, member.id)
      const begun = await Promise.allSettled(starting)
      await merging
      for (const one of begun) {
        if (one.status === 'rejected') continue
        const attempt = await database().attempt.findUnique({ where: { id: one.value } })
        expect(attempt?.personId).toBe(member.id)
      }
    }
  })

  it('is all that merging takes: a member is never merged away', async () => {
    const one = await aLearner().named(aName()).withQuiz().arrives()
    const other = await aLearner().named(aName()).arrives()
    await mergeGuest(one.id, other.id)
    await mergeGuest(one.id, one.id)
    await mergeGuest('nobody', other.id)
    expect(await database().attempt.count({ where: { personId: one.id } })).toBe(1)
    const guest = await aLearner().withQuiz().arrives()
    await expect(mergeGuest(guest.id, 'nobody')).rejects.toThrow()
    expect(await database().attempt.count({ where: { personId: guest.id } })).toBe(1)
  })
})

describe('a name', () => {
  it.each([
    ['the same', 'Zoë Ångström'],
    ['other case', 'ZOË ÅNGSTRÖM'],
    ['without accents', 'zoe angstrom'],
    ['composed otherwise', 'Zoe\u0308 A\u030angstro\u0308m'],
    ['other spaces', '  Zoë \u00a0 Ångström '],
    ['wide letters', 'Ｚｏë Ångström'],
  ])('is taken when it is %s', async (_, other) => {
    const taken = database().person.findUnique({ where: { nameKey: 'zoe angstrom' } })
    if (!(await taken)) await signsUp(aBrowser(), 'Zoë Ångström')
    const browser = aBrowser()
    const guest = await becomesGuest(browser)
    const quiz = await guest.takes()
    await expect(signsUp(browser, other)).rejects.toMatchObject(refused('name-taken'))
    // Nothing happened to the guest.
    expect(await whoIs(browser)).toMatchObject({ kind: 'person', person: { id: guest.id, name: null } })
    expect((await quizInProgress(guest.scope, quiz.id)).id).toBe(quiz.id)
    expect(await database().credential.count({ where: { personId: guest.id } })).toBe(0)
  })

  it('can be had once, however many ask for it at once', async () => {
    const name = aName()
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => signsUp(aBrowser(), name)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason).toMatchObject(refused('name-taken'))
    expect(await database().person.count({ where: { name } })).toBe(1)
  })

  it.each([
    ['too short', 'x'],
    ['all spaces', '     '],
    ['too long', 'x'.repeat(61)],
    ['of invisible letters', 'Re\u200bbecca'],
    ['turned around', 'Rebecca\u202e'],
    ['with a line break', 'Rebecca\u0000'],
  ])('is refused when it is %s', (_, name) => {
    expect(newAccountSchema.safeParse({ name, passphrase }).success).toBe(false)
  })

  it('signs in however it is written', async () => {
    await signsUp(aBrowser(), 'José  Díaz')
    const browser = aBrowser()
    expect((await signsIn(browser, ' jose DIAZ ')).name).toBe('José Díaz')
  })
})

describe('signing in', () => {
  it('treats a wrong passphrase and an unknown name alike: same refusal, same count, same work', async () => {
    const name = aName()
    await signsUp(aBrowser(), name)
    const unknown = aName()
    for (const tried of [name, unknown]) {
      vi.mocked(verify).mockClear()
      await expect(signsIn(aBrowser(), tried, 'a wrong one')).rejects.toMatchObject({
        ...refused('wrong-passphrase'),
        details: undefined,
      })
      expect(verify).toHaveBeenCalledOnce()
    }
    const counts = await database().rateLimit.findMany({ orderBy: { subject: 'asc' } })
    expect(counts.map(({ count }) => count).toSorted()).toEqual([1, 1, 2])
  })

  it.each(['a known name', 'an unknown name'])('stops after ten failures of %s', async (kind) => {
    const name = aName()
    if (kind === 'a known name') await signsUp(aBrowser(), name)
    for (let time = 0; time < mostFailures.name; time++)
      await expect(signsIn(aBrowser(), name, `guess ${time}`)).rejects.toMatchObject(
        refused('wrong-passphrase'),
      )
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject({
      ...refused('too-many-tries'),
      details: { minutes: 15 },
    })
    // Nobody else is kept out, from the same address or with the same passphrase.
    const other = aName()
    await signsUp(aBrowser(), other)
    await signsIn(aBrowser(), other)
  })

  it('stops many guesses that are made at once just the same', async () => {
    const name = aName()
    await signsUp(aBrowser(), name)
    vi.mocked(verify).mockClear()
    const guesses = Array.from({ length: 40 }, (_, n) => signsIn(aBrowser(), name, `guess ${n}`))
    const outcomes = await Promise.allSettled(guesses)
    const codes = outcomes.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'))
    expect(codes.filter((code) => code === 'wrong-passphrase')).toHaveLength(mostFailures.name)
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(40 - mostFailures.name)
    expect(verify).toHaveBeenCalledTimes(mostFailures.name)
  })

  it('starts counting anew after a success and after a quarter of an hour', async () => {
    const name = aName()
    await signsUp(aBrowser(), name)
    const fails = async (times: number) => {
      for (let time = 0; time < times; time++)
        await expect(signsIn(aBrowser(), name, 'guess')).rejects.toMatchObject(refused('wrong-passphrase'))
    }
    await fails(mostFailures.name - 1)
    await signsIn(aBrowser(), name)
    await fails(mostFailures.name)
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject(refused('too-many-tries'))
    await database().rateLimit.updateMany({ data: { windowEnds: new Date(Date.now() - 1) } })
    await signsIn(aBrowser(), name)
    expect(await database().rateLimit.count({ where: { windowEnds: { lt: new Date() } } })).toBe(0)
  })

  it('lets a whole class in behind one address, and keeps the address’s failures through successes', async () => {
    const name = aName()
    await signsUp(aBrowser(), name)
    await expect(signsIn(aBrowser(), aName(), 'guess')).rejects.toMatchObject(refused('wrong-passphrase'))
    for (let student = 0; student < 12; student++) await signsIn(aBrowser(), name)
    const subject = `sign-in:address:${address}`
    expect(await database().rateLimit.findUnique({ where: { subject } })).toMatchObject({ count: 1 })
    await database().rateLimit.update({ where: { subject }, data: { count: mostFailures.address } })
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject(refused('too-many-tries'))
    await signsIn(aBrowser(), name, passphrase, '192.0.2.2')
  })

  it('opens a new session each time, and ends the one that the browser had', async () => {
    const name = aName()
    await signsUp(aBrowser(), name)
    const browser = aBrowser()
    await signsIn(browser, name)
    const first = browser.copy()
    const other = aName()
    await signsUp(aBrowser(), other)
    await signsIn(browser, other)
    expect(await whoIs(first)).toEqual({ kind: 'ended' })
    expect(await whoIs(browser)).toMatchObject({ person: { name: other } })
  })

  it('making a second account leaves no session of the first behind', async () => {
    const browser = aBrowser()
    await signsUp(browser, aName())
    const first = browser.copy()
    await signsUp(browser, aName())
    expect(await whoIs(first)).toEqual({ kind: 'ended' })
  })
})

describe('a session ends at once', () => {
  it('when its browser signs out: a copied cookie is refused', async () => {
    const browser = aBrowser()
    await signsUp(browser, aName())
    const thief = browser.copy()
    expect(await whoIs(thief)).toMatchObject({ kind: 'person' })
    await browser.visits(signOut)
    expect(browser.cookies.has(sessionCookieName())).toBe(false)
    expect(await whoIs(thief)).toEqual({ kind: 'ended' })
    await expect(scopeOf(thief)).rejects.toMatchObject(refused('session-ended'))
  })

  it('when the passphrase is changed: all but the one that changed it, and that under a new id', async () => {
    const name = aName()
    const [here, there] = [aBrowser(), aBrowser()]
    await signsUp(here, name)
    await signsIn(there, name)
    const thief = here.copy()
    const change = (current: string, next: string) =>
      here.visits(async () => {
        const asking = await visitor()
        if (asking.kind !== 'person') throw new Error('nobody is signed in')
        await changePassphrase(asking.person, { current, passphrase: next })
      })
    await expect(change('a wrong one', 'another passphrase')).rejects.toMatchObject(
      refused('wrong-passphrase'),
    )
    expect(await whoIs(there)).toMatchObject({ kind: 'person' })
    await change(passphrase, 'another passphrase')
    expect(await whoIs(here)).toMatchObject({ kind: 'person', person: { name } })
    expect(await whoIs(there)).toEqual({ kind: 'ended' })
    expect(await whoIs(thief)).toEqual({ kind: 'ended' })
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject(refused('wrong-passphrase'))
    await signsIn(aBrowser(), name, 'another passphrase')
  })

  it('when the person deletes what is theirs, which leaves nothing of them', async () => {
    const name = aName()
    const [here, there] = [aBrowser(), aBrowser()]
    await signsUp(here, name)
    await signsIn(there, name)
    const person = new Learner(await scopeOf(here))
    await person.takes({ answers: ['right'], submitted: true })
    const stranger = await aLearner().withQuiz().arrives()
    await here.visits(async () => deleteMyData(await learner()))
    expect(await whoIs(there)).toEqual({ kind: 'ended' })
    const where = { personId: person.id }
    expect(await database().person.count({ where: { id: person.id } })).toBe(0)
    expect(await database().session.count({ where })).toBe(0)
    expect(await database().credential.count({ where })).toBe(0)
    expect(await database().attempt.count({ where })).toBe(0)
    expect(await database().attemptItem.count({ where: { attemptId: person.quiz.id } })).toBe(0)
    expect(await quizInProgress(stranger.scope, stranger.quiz.id)).toMatchObject({ id: stranger.quiz.id })
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject(refused('wrong-passphrase'))
    await signsUp(aBrowser(), name)
  })

  it('when half a year has passed', async () => {
    const browser = aBrowser()
    const guest = await becomesGuest(browser)
    const where = { personId: guest.id }
    await database().session.updateMany({ where, data: { expiresAt: new Date(Date.now() + 60_000) } })
    await becomesGuest(browser)
    const prolonged = await database().session.findFirstOrThrow({ where })
    expect(prolonged.expiresAt.getTime()).toBeGreaterThan(Date.now() + 179 * 86_400_000)
    await database().session.updateMany({ where, data: { expiresAt: new Date() } })
    expect(await whoIs(browser)).toEqual({ kind: 'ended' })
  })
})

describe('a cookie', () => {
  const cookieOf = async (token: Parameters<typeof encode>[0]) => {
    const browser = aBrowser()
    browser.cookies.set(sessionCookieName(), await encode(token))
    return browser
  }

  it('that we did not sign, or that names no session, is nobody’s', async () => {
    const member = aBrowser()
    await signsUp(member, aName())
    const asking = await whoIs(member)
    if (asking.kind !== 'person') throw new Error('signing up signs in')
    const { id: sub, sessionId: sid } = asking.person
    const secret = authSecret()
    expect(await whoIs(await cookieOf({ secret, token: { sub, sid } }))).toMatchObject({ kind: 'person' })
    const forged = [
      await cookieOf({ secret: 'another secret', token: { sub, sid } }),
      await cookieOf({ secret, token: { sub } }),
      await cookieOf({ secret, token: { sub, sid: 'guessed' } }),
      await cookieOf({ secret, token: { sub, sid }, maxAge: -1_000 }),
    ]
    for (const damaged of ['x', 'a.b.c', member.cookies.get(sessionCookieName())?.slice(0, -3) ?? '']) {
      const browser = aBrowser()
      browser.cookies.set(sessionCookieName(), damaged)
      forged.push(browser)
    }
    for (const browser of forged) expect(await whoIs(browser)).toEqual({ kind: 'ended' })
  })
})

describe('after a restart', () => {
  afterEach(async () => {
    await closeDatabase()
    replaceDatabase(at.db)
  })

  it('failures still count and sessions still hold', async () => {
    const name = aName()
    const browser = aBrowser()
    await signsUp(browser, name)
    for (let time = 0; time < mostFailures.name; time++)
      await expect(signsIn(aBrowser(), name, 'guess')).rejects.toMatchObject(refused('wrong-passphrase'))
    replaceDatabase(openDatabase(at.file))
    await expect(signsIn(aBrowser(), name)).rejects.toMatchObject(refused('too-many-tries'))
    expect(await whoIs(browser)).toMatchObject({ kind: 'person', person: { name } })
  })
})
