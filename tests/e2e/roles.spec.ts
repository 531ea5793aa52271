import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIResponse, expect, test } from '@playwright/test'
import { ROOT } from '@/scripts/support/places'
import { inDatabase } from '../support/e2e-database'
import { aLetter, type Form, formsIn, Visitor } from '../support/http'

// Who may see and do what: every page, handler and action, asked for by everybody. A new one without a row
// here fails the last test of this file.

const roles = ['nobody', 'guest', 'other guest', 'member'] as const
type Role = (typeof roles)[number]

/** The guest has an open and a submitted quiz, which is what everybody asks for. */
interface Stage {
  visitors: Record<Role, Visitor>
  open: string
  done: string
}

type Row = Record<Role, string> & { asks: (visitor: Visitor, stage: Stage) => Promise<APIResponse> }

const everybody = (outcome: string) => ({
  nobody: outcome,
  guest: outcome,
  'other guest': outcome,
  member: outcome,
})
const gets = (path: string, outcome = '200'): Row => ({
  asks: (visitor) => visitor.get(path),
  ...everybody(outcome),
})

const ofTheGuest = { nobody: 'not-signed-in', 'other guest': 'no-such-attempt', member: 'no-such-attempt' }
const leadingTo = (status: number, guest: string) => ({
  nobody: `${status} /problem/${ofTheGuest.nobody}`,
  'other guest': `${status} /problem/${ofTheGuest['other guest']}`,
  member: `${status} /problem/${ofTheGuest.member}`,
  guest,
})

/** What comes back, in short: the status, and where it leads or the code of the error. */
const table: Record<string, Row> = {
  '/': gets('/'),
  '/read/[slug]': gets('/read/letter-and-raids'),
  '/quiz/new': gets('/quiz/new'),
  '/quiz/[attemptId]': {
    asks: (visitor, { open }) => visitor.get(`/quiz/${open}`),
    ...leadingTo(307, '200'),
  },
  '/quiz/[attemptId]/result': {
    asks: (visitor, { done }) => visitor.get(`/quiz/${done}/result`),
    ...leadingTo(307, '200'),
  },
  '/progress': gets('/progress'),
  '/account': gets('/account'),
  '/sign-in': gets('/sign-in', '307 /api/auth/signin?callbackUrl=%2Fprogress'),
  '/sign-up': { ...gets('/sign-up'), member: '307 /account' },
  '/problem/[code]': gets('/problem/not-signed-in'),
  // For those who build Dossier: not there in production.
  '/design': gets('/design', '404'),
  '/design waitAMoment': gets('/design', '404'),
  '/design/quiz': gets('/design/quiz', '404'),
  '/design/read': gets('/design/read', '404'),

  '/api/[[...path]]': gets('/api/nothing', '404 not-found'),
  '/api/auth/[...nextauth]': gets('/api/auth/session'),
  '/api/health': gets('/api/health'),
  '/api/my-data': { ...gets('/api/my-data'), nobody: '401 not-signed-in' },
  '/api/attempts/[id]/responses/[position]': {
    asks: (visitor, { open }) => visitor.saves(open, 2, aLetter()),
    nobody: '401 not-signed-in',
    guest: '200',
    'other guest': '404 no-such-attempt',
    member: '404 no-such-attempt',
  },

  '/quiz/new start': {
    asks: async (visitor) => {
      const form = await visitor.form('/quiz/new', 'slug')
      return visitor.sends('/quiz/new', form, { count: '5', readingLevel: '8', feedback: 'each' })
    },
    ...everybody('303 /quiz/{new}'),
  },
  '/quiz/[attemptId] answer': {
    asks: async (visitor, stage) => {
      const page = `/quiz/${stage.open}?q=1`
      const form = await stage.visitors.guest.form(page, 'format', 'basis')
      return sendsAsOwn(visitor, page, form, { intent: 'next' })
    },
    ...leadingTo(303, '303 /quiz/{open}?q=2'),
  },
  '/quiz/[attemptId] submit': {
    asks: async (visitor, stage) => {
      const page = `/quiz/${stage.open}?q=end`
      return sendsAsOwn(visitor, page, await stage.visitors.guest.form(page, 'attempt'))
    },
    ...leadingTo(303, '303 /quiz/{open}/result'),
  },
  '/quiz/[attemptId] practice': {
    asks: async (visitor, stage) => {
      const page = `/quiz/${stage.done}/result`
      return sendsAsOwn(visitor, page, await stage.visitors.guest.form(page, 'attempt'))
    },
    ...leadingTo(303, '303 /quiz/{new}'),
  },
  ' signUp': {
    asks: async (visitor, stage) => {
      const form = await stage.visitors.nobody.form('/sign-up', 'form-token')
      const given = { name: aName(), passphrase: 'three plain words', email: '' }
      return sendsAsOwn(visitor, '/sign-up', form, given)
    },
    ...everybody('303 /account?welcome=1'),
  },
  ' signOut': {
    asks: async (visitor, stage) => sendsAsOwn(visitor, '/account', await accountForm(stage, 0)),
    ...everybody('303 /?signed-out=1'),
  },
  ' changePassphrase': {
    asks: async (visitor, stage) =>
      sendsAsOwn(visitor, '/account', await accountForm(stage, 1), {
        current: 'not my passphrase',
        passphrase: 'another passphrase',
      }),
    ...everybody('303 /problem/not-signed-in'),
    member: '303 /account?problem=wrong-passphrase',
  },
  ' deleteMyData': {
    asks: async (visitor, stage) => sendsAsOwn(visitor, '/account', await accountForm(stage, 2)),
    ...everybody('303 /account?deleted=1'),
    nobody: '303 /problem/not-signed-in',
  },
  '/ chooseTheme': {
    asks: async (visitor) => {
      const forms = formsIn(await (await visitor.get('/')).text())
      const form = forms.find(({ fields }) => Object.keys(fields).every((name) => name.startsWith('$ACTION')))
      if (!form) throw new Error('the first page has no switch of themes')
      return visitor.sends('/', form, { theme: 'dark' })
    },
    ...everybody('200'),
  },
}

for (const [name, row] of Object.entries(table)) {
  test(`${name.trim()}: ${roles.map((role) => `${role} ${row[role]}`).join(' · ')}`, async ({ baseURL }) => {
    for (const role of roles) {
      const stage = await setUp(baseURL ?? '')
      const before = stateOf(stage)
      const response = await row.asks(stage.visitors[role], stage)
      expect(await outcomeOf(response, stage), role).toBe(row[role])
      if (role === 'guest') continue
      // Whatever somebody else asks for, the guest's quizzes stay as they are and are not talked about.
      expect(stateOf(stage), role).toEqual(before)
      if (/\[(attemptId|id)\]/.test(name)) continue
      const text = await response.text()
      for (const id of [stage.open, stage.done]) expect(text, role).not.toContain(id)
    }
  })
}

test('every page, handler and action has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual([...routes(), ...actions()].toSorted())
})

const everyone: Visitor[] = []
test.afterEach(async () => {
  for (const visitor of everyone.splice(0)) await visitor.leaves()
})

async function setUp(baseURL: string): Promise<Stage> {
  const [nobody, guest, otherGuest, member] = await Promise.all(roles.map(() => Visitor.at(baseURL)))
  if (!nobody || !guest || !otherGuest || !member) throw new Error('four visitors were wished for')
  everyone.push(nobody, guest, otherGuest, member)
  await Promise.all([otherGuest.startsQuiz(), member.startsQuiz()])
  await member.signsUp(aName())
  const [open, done] = [await guest.startsQuiz(), await guest.startsQuiz()]
  await guest.saves(open, 1, aLetter())
  await guest.submits(done)
  return { visitors: { nobody, guest, 'other guest': otherGuest, member }, open, done }
}

let named = 0
const aName = () => `Role ${process.pid} ${Date.now()} ${++named}`

/** A form of somebody else’s page, sent with the token that the visitor’s own browser was given. */
async function sendsAsOwn(visitor: Visitor, page: string, form: Form, given: Record<string, string> = {}) {
  const token = (await visitor.form('/quiz/new', 'form-token')).fields['form-token']
  return visitor.sends(page, form, { ...given, 'form-token': token })
}

/** The forms of a member’s account: sign out, change the passphrase, delete everything. */
async function accountForm({ visitors }: Stage, which: number): Promise<Form> {
  const forms = formsIn(await (await visitors.member.get('/account')).text())
  const form = forms.filter(({ fields }) => 'form-token' in fields)[which]
  if (!form) throw new Error('the account page lacks a form')
  return form
}

async function outcomeOf(response: APIResponse, { open, done }: Stage): Promise<string> {
  const status = response.status()
  const { location, 'content-type': type = '' } = response.headers()
  if (location) {
    const named = location.replace(open, '{open}').replace(done, '{done}')
    return `${status} ${named.replace(/^\/quiz\/[\w-]{20}$/, '/quiz/{new}')}`
  }
  if (status < 400 || !type.includes('json')) return String(status)
  return `${status} ${((await response.json()) as { error: { code: string } }).error.code}`
}

/** The guest and their quizzes, down to each answer and session. */
function stateOf({ open, done }: Stage): unknown {
  return inDatabase((database) => {
    const all = (sql: string) => database.prepare(sql).all(open, done)
    return [
      all('SELECT * FROM "Attempt" WHERE "id" IN (?, ?) ORDER BY "id"'),
      all('SELECT * FROM "AttemptItem" WHERE "attemptId" IN (?, ?) ORDER BY "attemptId", "position"'),
      all(
        'SELECT s.* FROM "Session" s JOIN "Attempt" a USING ("personId") WHERE a."id" IN (?, ?) ORDER BY a."id"',
      ),
      all('SELECT p.* FROM "Person" p JOIN "Attempt" a ON a."personId" = p."id" WHERE a."id" IN (?, ?)'),
    ]
  })
}

const sources = () =>
  readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(ROOT, 'app', file), 'utf8') }))

/** The address of a file below app: without its name and the groups in brackets. */
const addressOf = (file: string) => `/${file}`.replace(/\/[^/]+$/, '').replaceAll(/\/\([^)]+\)/g, '')

function routes(): string[] {
  const files = sources().filter(({ file }) => /(^|\/)(page|route)\.tsx?$/.test(file))
  return files.map(({ file }) => addressOf(file) || '/')
}

/** Actions by the address of their folder and their name: those of files of actions, and those within components. */
function actions(): string[] {
  return sources().flatMap(({ file, text }) => {
    const address = file.includes('/') ? addressOf(file) : '/'
    const own = /^(["'])use server\1/m.test(text)
      ? [...text.matchAll(/^export (?:async function|const) (\w+)/gm)]
      : [...text.matchAll(/function (\w+)\([^)]*\)[^{]*\{\s*(["'])use server\2/g)]
    return own.map(([, name]) => `${address} ${name}`)
  })
}
