import { type APIResponse, expect, test } from '@playwright/test'
import { inDatabase } from '../support/e2e-database'
import { aLetter, expectRefused, formsIn, Visitor } from '../support/http'

const sessionCookie = 'dossier.session'
const visitors: Visitor[] = []

async function arrives(baseURL: string | undefined): Promise<Visitor> {
  const visitor = await Visitor.at(baseURL ?? '')
  visitors.push(visitor)
  return visitor
}

test.afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leaves()
})

const saved = async (response: APIResponse) => {
  expect(response.status(), await response.text()).toBe(200)
  return (await response.json()) as { position: number; version: number; final: boolean }
}

test.describe('saving a response over HTTP', () => {
  test('works, and works again for the same request', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const letter = aLetter()
    for (let time = 0; time < 3; time++)
      expect(await saved(await learner.saves(quiz, 1, letter))).toEqual({
        position: 1,
        version: 1,
        final: false,
      })
    const origin = { origin: baseURL ?? '', 'sec-fetch-site': 'same-origin' }
    expect(await saved(await learner.saves(quiz, 1, { ...letter, sequence: 2 }, origin))).toMatchObject({
      version: 2,
    })
  })

  test('refuses what is not JSON', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const path = `/api/attempts/${await learner.startsQuiz()}/responses/1`
    const bodies = ['', '{', '{"response":null', 'response=null', '<x/>', '\u0000', '{"a":1}}', 'NaN']
    for (const data of bodies) {
      const headers = { 'content-type': 'application/json' }
      await expectRefused(
        await learner.http.put(path, { data: Buffer.from(data), headers }),
        400,
        'malformed-json',
      )
    }
  })

  const strange: Record<string, unknown> = {
    'a list': [],
    nothing: null,
    'a text': 'text',
    'a number': 7,
    'no fields': {},
    'a sequence in words': aLetter({ sequence: '1' }),
    'a sequence of 0': aLetter({ sequence: 0 }),
    'half a sequence': aLetter({ sequence: 1.5 }),
    'a sequence beyond counting': aLetter({ sequence: 1e300 }),
    'a negative basis': aLetter({ basis: -1 }),
    'a final that is no yes or no': aLetter({ final: 'yes' }),
    'a short tab': aLetter({ tab: 'tab' }),
    'a tab that is no name': aLetter({ tab: '\'; DROP TABLE "Person"; --' }),
    'a list as tab': aLetter({ tab: ['tab-12345678'] }),
    'more than was asked for': aLetter({ credit: 1 }),
    'a verdict of its own': aLetter({ response: { format: 'true-false', verdict: true, credit: 1 } }),
    'an unknown format': aLetter({ response: { format: 'essay', text: 'x' } }),
    'no option': aLetter({ response: { format: 'choice' } }),
    'a number as option': aLetter({ response: { format: 'choice', option: 1 } }),
    'an object as option': aLetter({ response: { format: 'choice', option: { $ne: null } } }),
    'a long option': aLetter({ response: { format: 'choice', option: 'x'.repeat(65) } }),
    'too many options': aLetter({ response: { format: 'multi-select', options: Array(41).fill('x') } }),
    'too long a text': aLetter({ response: { format: 'typed', text: 'x'.repeat(501) } }),
    'blanks that are a list': aLetter({ response: { format: 'cloze', blanks: ['x'] } }),
    'too many pairs': aLetter({
      response: {
        format: 'matching',
        pairs: Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`a${n}`, 'b'])),
      },
    }),
  }
  test('refuses what is of the wrong kind', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    for (const [what, letter] of Object.entries(strange)) {
      await test.step(what, async () => {
        const data = JSON.stringify(letter)
        const headers = { 'content-type': 'application/json' }
        const path = `/api/attempts/${quiz}/responses/1`
        await expectRefused(await learner.http.put(path, { data, headers }), 400, 'bad-request')
      })
    }
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })

  test('refuses what does not fit the question, and keeps what was saved', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const { format } = (await learner.form(`/quiz/${quiz}?q=1`, 'format')).fields
    const other = format === 'typed' ? { format: 'list', text: 'x' } : { format: 'typed', text: 'x' }
    await saved(await learner.saves(quiz, 1, aLetter()))
    const letter = aLetter({ response: other, basis: 1 })
    await expectRefused(await learner.saves(quiz, 1, letter), 400, 'response-does-not-fit')
    expect(await saved(await learner.saves(quiz, 1, aLetter({ basis: 1 })))).toMatchObject({ version: 2 })
  })

  test('refuses a question that is not there', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    for (const position of [0, 6, 1001, -1, 1.5, 'first', '1%20OR%201', '99999999999999999999', '%00'])
      await expectRefused(await learner.saves(quiz, position, aLetter()), 404, 'no-such-item')
  })

  test('refuses the quiz of somebody else, and one that never was', async ({ baseURL }) => {
    const [owner, stranger] = [await arrives(baseURL), await arrives(baseURL)]
    const [quiz] = [await owner.startsQuiz(), await stranger.startsQuiz()]
    for (const id of [quiz, 'AAAAAAAAAAAAAAAAAAAA', 'x'.repeat(3_000), "'%20OR%20''='", '%00', '..%2f..']) {
      await expectRefused(await stranger.saves(id, 1, aLetter()), 404, 'no-such-attempt')
      await expectRefused(await stranger.saves(id, 99, aLetter()), 404, 'no-such-attempt')
    }
    expect(await saved(await owner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })

  test('refuses an answer that was checked, a stale tab, and a quiz that is submitted', async ({
    baseURL,
  }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    await saved(await learner.saves(quiz, 1, aLetter({ final: true })))
    const final = await expectRefused(
      await learner.saves(quiz, 1, aLetter({ basis: 1 })),
      409,
      'answer-final',
    )
    expect(final).toEqual({ saved: { position: 1, response: null, version: 1, final: true } })
    await saved(await learner.saves(quiz, 2, aLetter()))
    const stale = await expectRefused(await learner.saves(quiz, 2, aLetter()), 409, 'stale-tab')
    expect(stale).toEqual({ saved: { position: 2, response: null, version: 1, final: false } })
    expect((await learner.submits(quiz)).headers().location).toBe(`/quiz/${quiz}/result`)
    await expectRefused(await learner.saves(quiz, 3, aLetter()), 409, 'attempt-finished')
  })

  test('refuses a megabyte of answer, and goes on', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    for (const size of [70_000, 1_000_000]) {
      const letter = aLetter({ response: { format: 'typed', text: 'x'.repeat(size) } })
      await expectRefused(await learner.saves(quiz, 1, letter), 413, 'too-large')
    }
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })

  test('refuses who has no session: no cookie, a forged one, an expired and a revoked one', async ({
    baseURL,
  }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    await expectRefused(await (await arrives(baseURL)).saves(quiz, 1, aLetter()), 401, 'not-signed-in')

    const real = (await learner.cookie(sessionCookie)) ?? ''
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    const forged = ['x', 'a.b.c', `${none}.e30.`, `${real.slice(0, -4)}AAAA`, real.slice(0, 40)]
    for (const value of forged) {
      const forger = await Visitor.at(baseURL ?? '', [{ name: sessionCookie, value }])
      await expectRefused(await forger.saves(quiz, 1, aLetter()), 401, 'session-ended')
      await forger.leaves()
    }

    const name = `Revoked ${process.pid} ${Date.now()}`
    await learner.signsUp(name)
    const thief = await learner.copy()
    await saved(await thief.saves(quiz, 1, aLetter()))
    await learner.sends('/account', await signOutForm(learner))
    await expectRefused(await thief.saves(quiz, 1, aLetter({ basis: 1 })), 401, 'session-ended')
    await expectRefused(await thief.get('/api/my-data'), 401, 'session-ended')
    expect(await (await thief.get('/api/auth/session')).text()).toBe('{}')
    await thief.leaves()

    await learner.signsIn(name)
    await saved(await learner.saves(quiz, 2, aLetter()))
    inDatabase((database) =>
      database
        .prepare(
          `UPDATE "Session" SET "expiresAt" = '2020-01-01T00:00:00.000+00:00'
           WHERE "personId" = (SELECT "personId" FROM "Attempt" WHERE "id" = ?)`,
        )
        .run(quiz),
    )
    await expectRefused(await learner.saves(quiz, 3, aLetter()), 401, 'session-ended')
    expect(await (await learner.get('/api/auth/session')).text()).toBe('{}')
  })

  test('refuses what comes from another site, with the right cookie too', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const port = new URL(baseURL ?? '').port
    const origins = [
      'https://evil.example',
      'null',
      `http://localhost:${Number(port) + 1}`,
      `http://localhost.evil.example:${port}`,
    ]
    for (const origin of origins)
      await expectRefused(await learner.saves(quiz, 1, aLetter(), { origin }), 403, 'cross-site')
    for (const site of ['cross-site', 'same-site'])
      await expectRefused(
        await learner.saves(quiz, 1, aLetter(), { 'sec-fetch-site': site }),
        403,
        'cross-site',
      )
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })
})

test('an address takes its own methods only, and says which', async ({ baseURL }) => {
  const learner = await arrives(baseURL)
  const quiz = await learner.startsQuiz()
  const takes: Record<string, string[]> = {
    [`/api/attempts/${quiz}/responses/1`]: ['PUT'],
    '/api/my-data': ['GET'],
    '/api/health': ['GET'],
    '/api/auth/session': ['GET'],
    '/api/auth/csrf': ['GET'],
    '/api/auth/callback/credentials': ['POST'],
  }
  for (const [path, allowed] of Object.entries(takes)) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !allowed.includes(one))) {
      const response = await learner.http.fetch(path, { method, maxRedirects: 0 })
      await expectRefused(response, 405, 'method-not-allowed')
      expect(response.headers().allow).toBe(allowed.join(', '))
    }
  }
})

test('what is not there is told to programs as to programs', async ({ baseURL }) => {
  const visitor = await arrives(baseURL)
  const paths = [
    '/api',
    '/api/nothing',
    '/api/attempts',
    '/api/attempts/x',
    '/api/auth',
    '/api/auth/providers',
  ]
  for (const path of [...paths, '/api/auth/verify-request', '/api/auth/_log', '/api/auth/signin/credentials'])
    for (const method of ['GET', 'POST', 'DELETE'])
      await expectRefused(await visitor.http.fetch(path, { method, maxRedirects: 0 }), 404, 'not-found')
})

test('my data is for its person alone', async ({ baseURL }) => {
  await expectRefused(await (await arrives(baseURL)).get('/api/my-data'), 401, 'not-signed-in')
  const [learner, stranger] = [await arrives(baseURL), await arrives(baseURL)]
  const [quiz, foreign] = [await learner.startsQuiz({ feedback: 'end' }), await stranger.startsQuiz()]
  const response = await learner.get('/api/my-data')
  expect(response.headers()).toMatchObject({
    'content-disposition': 'attachment; filename="dossier-my-data.json"',
    'cache-control': 'no-store',
  })
  const text = await response.text()
  expect(text).toContain(quiz)
  expect(text).not.toContain(foreign)
  expect(text).not.toMatch(/"(itemId|outcome|credit|rule|key|hash)"/)
})

test.describe('a form', () => {
  const withoutToken = { 'form-token': undefined }
  const theirs: Record<string, Record<string, string | undefined>> = {
    'without its token': withoutToken,
    'with an empty token': { 'form-token': '' },
    'with a made-up token': { 'form-token': 'A'.repeat(43) },
  }

  for (const [how, change] of Object.entries(theirs)) {
    test(`${how} leads to a page that says what to do, and does nothing`, async ({ baseURL }) => {
      const visitor = await arrives(baseURL)
      const form = await visitor.form('/quiz/new', 'slug')
      const sent = { count: '5', readingLevel: '8', feedback: 'each', ...change }
      await expectExpired(visitor, await visitor.sends('/quiz/new', form, sent))
      expect(await visitor.cookie(sessionCookie)).toBeUndefined()
    })
  }

  test('with the token of another browser is as good as without', async ({ baseURL }) => {
    const [visitor, other] = [await arrives(baseURL), await arrives(baseURL)]
    const form = await visitor.form('/quiz/new', 'slug')
    const token = (await other.form('/quiz/new', 'slug')).fields['form-token']
    await expectExpired(visitor, await visitor.sends('/quiz/new', form, { 'form-token': token }))
  })

  test('that says who I am, and deletes me, needs its token as well', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const forms = formsIn(await (await learner.get('/account')).text())
    const tokened = forms.filter(({ fields }) => 'form-token' in fields)
    expect(tokened.length).toBeGreaterThan(0)
    for (const form of tokened)
      await expectExpired(learner, await learner.sends('/account', form, withoutToken))
    const answer = await learner.form(`/quiz/${quiz}?q=1`, 'format')
    await expectExpired(
      learner,
      await learner.sends(`/quiz/${quiz}?q=1`, answer, { ...withoutToken, intent: 'next' }),
    )
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })

  test('from another site does nothing', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const page = `/quiz/${quiz}?q=end`
    const { fields } = await learner.form(page, 'attempt', 'form-token')
    const headers = { origin: 'https://evil.example' }
    const response = await learner.http.post(page, { multipart: fields, headers, maxRedirects: 0 })
    expect(response.headers().location ?? '').not.toContain('/result')
    expect(await response.text()).not.toMatch(/node_modules|\n\s+at /)
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })

  test('of a megabyte does nothing, and the server goes on', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    const page = `/quiz/${quiz}?q=1`
    const form = await learner.form(page, 'format')
    const response = await learner.sends(page, form, { text: 'x'.repeat(1_500_000), intent: 'next' })
    expect(response.status()).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toMatch(/node_modules|\n\s+at /)
    expect(await saved(await learner.saves(quiz, 1, aLetter()))).toMatchObject({ version: 1 })
  })
})

test.describe('signing in over HTTP', () => {
  test('tells nothing of who has an account, and counts both alike', async ({ baseURL }) => {
    const member = await arrives(baseURL)
    const name = `Guessed ${process.pid} ${Date.now()}`
    await member.signsUp(name)
    for (const tried of [name, `${name} who never was`]) {
      const guesser = await arrives(baseURL)
      for (let guess = 0; guess < 10; guess++) {
        const { location } = (await guesser.signsIn(tried, `guess ${guess}`)).headers()
        expect(location).toContain('error=wrong-passphrase')
      }
      const stopped = (await guesser.signsIn(tried, 'three plain words')).headers().location ?? ''
      expect(stopped).toContain('error=too-many-tries')
      const page = await (await guesser.http.get(stopped)).text()
      expect(page).toContain('There were too many failed tries.')
      expect(page).not.toContain(name)
      expect(await guesser.cookie(sessionCookie)).toBeUndefined()
    }
  })

  test('needs next-auth’s token, and leads to pages of ours only', async ({ baseURL }) => {
    const visitor = await arrives(baseURL)
    const name = `Led ${process.pid} ${Date.now()}`
    await (await arrives(baseURL)).signsUp(name)
    const form = await visitor.form('/sign-in', 'csrfToken')
    const given = { name, passphrase: 'three plain words' }
    await visitor.sends('/sign-in', form, { ...given, csrfToken: 'x' })
    expect(await visitor.cookie(sessionCookie)).toBeUndefined()
    for (const callbackUrl of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const { location = '' } = (await visitor.sends('/sign-in', form, { ...given, callbackUrl })).headers()
      expect(new URL(location, baseURL).origin).toBe(baseURL)
    }
    expect(await visitor.cookie(sessionCookie)).toBeDefined()
  })

  test('gives a session that names its person and nothing more', async ({ baseURL }) => {
    const nobody = await arrives(baseURL)
    expect(await (await nobody.get('/api/auth/session')).text()).toBe('{}')
    const member = await arrives(baseURL)
    await member.startsQuiz()
    await member.signsUp(`Named ${process.pid} ${Date.now()}`)
    const session = (await (await member.get('/api/auth/session')).json()) as { user?: object }
    expect(Object.keys(session).toSorted()).toEqual(['expires', 'user'])
    expect(Object.keys(session.user ?? {})).not.toContain('sid')
    expect(JSON.stringify(session)).not.toMatch(/"(sid|sessionId|sub|hash|id)"/)
    const cookies = (await nobody.http.get('/api/auth/csrf')).headersArray()
    const set = cookies.filter(({ name }) => name.toLowerCase() === 'set-cookie').map(({ value }) => value)
    for (const cookie of set) expect(cookie).toMatch(/; HttpOnly/i)
    for (const cookie of set) expect(cookie).toMatch(/; SameSite=Lax/i)
  })
})

test.describe('every answer', () => {
  const paths = [
    '/',
    '/quiz/new',
    '/read/letter-and-raids',
    '/sign-up',
    '/account',
    '/problem/internal',
    '/nothing',
  ]

  test('runs only scripts of ours: a nonce of its own, on each script, and nothing inline without', async ({
    baseURL,
  }) => {
    const visitor = await arrives(baseURL)
    const nonces = new Set<string>()
    for (const path of paths) {
      const response = await visitor.get(path)
      const policy = directives(response.headers()['content-security-policy'] ?? '')
      const scripts = policy.get('script-src') ?? []
      const nonce = scripts.find((source) => source.startsWith("'nonce-"))?.slice(7, -1) ?? ''
      expect(nonce).toMatch(/^[\w+/=-]{20,}$/)
      expect(scripts).toContain("'strict-dynamic'")
      for (const loose of ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:', 'data:'])
        expect(scripts).not.toContain(loose)
      expect(policy.get('default-src')).toEqual(["'self'"])
      for (const [directive, value] of [
        ['object-src', "'none'"],
        ['base-uri', "'none'"],
        ['frame-ancestors', "'none'"],
        ['form-action', "'self'"],
        ['connect-src', "'self'"],
      ] as const)
        expect(policy.get(directive)).toEqual([value])
      nonces.add(nonce)
      const html = await response.text()
      const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(tags.length).toBeGreaterThan(0)
      for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`)
      expect(html).not.toMatch(/<[a-z]+\b[^>]*\son[a-z]+="/)
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
    }
    expect(nonces.size).toBe(paths.length)
  })

  test('has the headers that keep browsers from guessing, framing and telling', async ({ baseURL }) => {
    const visitor = await arrives(baseURL)
    for (const path of [...paths, '/api/health', '/api/my-data', '/api/auth/csrf']) {
      const headers = (await visitor.get(path)).headers()
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  test('is never kept by a cache where it is about somebody', async ({ baseURL }) => {
    const learner = await arrives(baseURL)
    const quiz = await learner.startsQuiz()
    for (const path of [`/quiz/${quiz}`, '/progress', '/account', '/api/my-data'])
      expect((await learner.get(path)).headers()['cache-control'], path).toContain('no-store')
    expect((await learner.saves(quiz, 1, aLetter())).headers()['cache-control']).toContain('no-store')
  })
})

const directives = (policy: string) =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values] as const
    }),
  )

async function signOutForm(member: Visitor) {
  const [form] = formsIn(await (await member.get('/account')).text()).filter(
    ({ fields }) => 'form-token' in fields,
  )
  if (!form) throw new Error('the account page has no form')
  return form
}

async function expectExpired(visitor: Visitor, response: APIResponse) {
  expect(response.status()).toBe(303)
  expect(response.headers().location).toBe('/problem/form-expired')
  const page = await (await visitor.get('/problem/form-expired')).text()
  expect(page).toContain('Go back, load the page again and repeat it')
}
