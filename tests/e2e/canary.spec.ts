import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { gradingRules } from '@/lib/core/grading/rules'
import { ROOT } from '@/scripts/support/places'
import { temporaryFolder } from '../support/folder'
import { recordingProxy } from '../support/recording-proxy'
import { type Server, startServer } from '../support/server'
import { answerSomehow } from './support/quiz'

// Every answer key of the set has words that stand nowhere else. A whole quiz is played in a browser, with
// everything that leaves the server on record: none of them may be in it before its question is revealed.

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const folder = temporaryFolder()
let server: Server
let proxy: Awaited<ReturnType<typeof recordingProxy>>
let context: BrowserContext
let versionId: string

test.beforeAll(async ({ browser }) => {
  server = await startServer(folder.path)
  const script = join(ROOT, 'tests', 'support', 'plant-canaries.ts')
  versionId = execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', script], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder.path },
    encoding: 'utf8',
  })
  proxy = await recordingProxy(server)
  context = await browser.newContext({ baseURL: proxy.url, viewport: { width: 1280, height: 800 } })
})

test.afterAll(async () => {
  await context?.close()
  proxy?.close()
  server?.stop()
  await server?.ended
  folder.remove()
})

/** Items of an attempt, in the order asked. */
function itemsOf(attempt: string): string[] {
  const database = new Sqlite(join(folder.path, 'dossier.db'), { readonly: true })
  try {
    const sql = 'SELECT "itemId", "versionId" FROM "AttemptItem" WHERE "attemptId" = ? ORDER BY "position"'
    const rows = database.prepare(sql).all(attempt) as { itemId: string; versionId: string }[]
    for (const row of rows) expect(row.versionId).toBe(versionId)
    return rows.map(({ itemId }) => itemId)
  } finally {
    database.close()
  }
}

/** The canaries that have left the server since `from`, once nothing is on its way. */
async function escaped(from: number): Promise<string[]> {
  await expect.poll(() => proxy.busy()).toBe(false)
  const said = proxy.answers
    .slice(from)
    .map(({ text }) => text)
    .join('\n')
  return [...new Set(said.match(/canary[0-9a-z]{12}[a-z]+/g))]
}

const itemIn = (canary: string) => canary.slice('canary'.length, 'canary'.length + 12)

async function expectOnly(revealed: Set<string>, from: number) {
  const strays = (await escaped(from)).filter((canary) => !revealed.has(itemIn(canary)))
  expect(strays).toEqual([])
}

const goTo = async (page: Page, attempt: string, step: number | string) => {
  await page.goto(`/quiz/${attempt}?q=${step}`)
  await expect(page.locator('main form').first()).toBeVisible()
}

/** Ten questions, without the passage in sight. */
async function startsQuiz(page: Page, feedback: string): Promise<string> {
  await page.goto('/quiz/new')
  await page.getByRole('radio', { name: '10 questions' }).check()
  await page.getByRole('radio', { name: feedback }).check()
  await page.getByText(/Keep the passage in sight/).click()
  await expect(page.getByRole('checkbox', { name: /Keep the passage in sight/ })).not.toBeChecked()
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  await page.waitForURL(/\/quiz\/[\w-]{15,}/)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** An answer is on the server when its autosave has been answered. */
async function answers(page: Page) {
  const saving = page.waitForResponse((response) => response.request().method() === 'PUT')
  await answerSomehow(page)
  await page
    .locator('main form input[type=text], main form textarea')
    .first()
    .blur({ timeout: 500 })
    .catch(() => undefined)
  await saving
}

test('feedback with each answer: a key leaves the server when its answer is checked', async () => {
  const page = await context.newPage()
  const from = proxy.answers.length
  const attempt = await startsQuiz(page, 'After each answer')
  const items = itemsOf(attempt)
  const revealed = new Set<string>()
  await expectOnly(revealed, from)
  for (const [index, item] of items.entries()) {
    await goTo(page, attempt, index + 1)
    await answers(page)
    await page.goto('/progress')
    await page.goto('/')
    await goTo(page, attempt, index + 1)
    await page.request.get('/api/my-data')
    await page.waitForLoadState('networkidle')
    await expectOnly(revealed, from)
    await page.getByRole('button', { name: 'Check my answer' }).click()
    await expect(page.getByRole('region', { name: `Feedback on question ${index + 1}` })).toBeVisible()
    revealed.add(item)
    await expectOnly(revealed, from)
    // So that the test can fail: what was sealed is told now.
    expect(await escaped(from)).toContain(`canary${item}explanation`)
  }
  await page.close()
})

test('feedback at the end: no key leaves the server before the quiz is submitted', async () => {
  const page = await context.newPage()
  const from = proxy.answers.length
  const attempt = await startsQuiz(page, 'At the end')
  const items = itemsOf(attempt)
  for (const index of items.keys()) {
    await goTo(page, attempt, index + 1)
    await answers(page)
  }
  for (const path of ['/progress', '/', '/account', `/quiz/${attempt}/result`]) await page.goto(path)
  await page.request.get('/api/my-data')
  await goTo(page, attempt, 'end')
  await page.waitForLoadState('networkidle')
  expect(await escaped(from)).toEqual([])
  await page.getByRole('button', { name: /^Submit/ }).click()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await expectOnly(new Set(items), from)
  const told = await escaped(from)
  for (const item of items) expect(told).toContain(`canary${item}explanation`)
  // Only what explains an answer is ever told: not the codes of confusions or the facts behind an item.
  expect(told.filter((canary) => /(confusion|shows|accepts|aliases|acronyms)$/.test(canary))).toEqual([])
  await page.close()
})

test('the record is a whole one: pages, payloads, JSON and scripts', () => {
  const types = (start: string) => proxy.answers.filter(({ type }) => type.startsWith(start)).length
  for (const type of ['text/html', 'application/json', 'application/javascript', 'text/css'])
    expect(types(type), type).toBeGreaterThan(0)
  expect(
    proxy.answers.some(({ method, path }) => method === 'PUT' && path.startsWith('/api/attempts/')),
  ).toBe(true)
})

test('no script holds a generator or a grader', () => {
  const folderOf = join(ROOT, '.next', 'static')
  const files = readdirSync(folderOf, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  const scripts = files.map((name) => readFileSync(join(folderOf, name), 'utf8'))
  scripts.push(...proxy.answers.filter(({ type }) => type.includes('javascript')).map(({ text }) => text))
  expect(files.length).toBeGreaterThan(5)
  const marks = [...gradingRules.filter((rule) => rule.split('-').length > 2), ...wordingOf(), ...ofTheServer]
  expect(marks.length).toBeGreaterThan(60)
  const found = marks.filter((mark) => scripts.some((script) => script.includes(mark)))
  expect(found).toEqual([])
  // So that the test can fail: words of ours are found where they do belong.
  expect(scripts.some((script) => script.includes('dossier.outbox.'))).toBe(true)
})

const ofTheServer = ['PrismaClient', 'better-sqlite3', 'argon2', 'answerKey', 'dossier.session']

/** Longer pieces of the templates that questions are worded with. */
function wordingOf(): string[] {
  const source = readFileSync(join(ROOT, 'lib', 'core', 'questions', 'wording', 'en.ts'), 'utf8')
  const literals = [...source.matchAll(/(['`])((?:(?!\1)[^\\\n]){20,}?)\1/g)].map(([, , text = '']) => text)
  return literals.flatMap((text) => text.split(/\$\{[^}]*\}/)).filter((text) => text.trim().length >= 20)
}
