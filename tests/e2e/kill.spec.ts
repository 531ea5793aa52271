import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { temporaryFolder } from '../support/folder'
import { Visitor } from '../support/http'
import { type Server, startServer } from '../support/server'

// The server is killed at random moments while learners save answers, start quizzes and submit them, and is
// started again over what the disk holds. DOSSIER_KILL_ROUNDS sets how often: 200 before a release.

const rounds = Math.min(200, Number(process.env.DOSSIER_KILL_ROUNDS || 15))
const learners = 6
const count = 5

const folder = temporaryFolder()
test.afterAll(() => folder.remove())

/** Answers of one question that were sent, in order; those up to `acknowledged` were confirmed. */
type Sent = {
  quiz: string
  position: number
  format: string
  cookie: string
  sequence: number
  acknowledged: number
}

/** Everything the server has confirmed, over all rounds. */
const confirmed = { started: new Set<string>(), submitted: new Set<string>() }
const questions: Sent[] = []

test(`killed ${rounds} times under load, it loses nothing that it confirmed`, async () => {
  test.setTimeout(20_000 + rounds * 15_000)
  let server = await startServer(folder.path)
  try {
    for (let learner = 0; learner < learners; learner++) await begins(server)
    for (let round = 0; round < rounds; round++) {
      const before = confirmations()
      const load = new AbortController()
      const working = [
        ...questions.map((sent) => answers(server, sent, load.signal)),
        takesQuizzes(server, load.signal),
      ]
      await expect
        .poll(confirmations, { intervals: [10], timeout: 20_000 })
        .toBeGreaterThan(before + learners)
      await sleep(Math.random() * 600)
      server.kill()
      load.abort()
      await server.ended
      await Promise.all(working)
      server = await startServer(folder.path)
      expectEverything()
    }
    await tells(server)
  } finally {
    server.kill()
    await server.ended
  }
})

const confirmations = () =>
  questions.reduce((sum, { acknowledged }) => sum + acknowledged, 0) +
  confirmed.started.size +
  confirmed.submitted.size

/** A learner with a quiz, one question of which takes a text. */
async function begins({ url }: Server) {
  const visitor = await Visitor.at(url)
  const quiz = await visitor.startsQuiz({ count: '20', feedback: 'end' })
  for (let position = 1; position <= 20; position++) {
    const { format = '' } = (await visitor.form(`/quiz/${quiz}?q=${position}`, 'format')).fields
    if (format !== 'true-false' && format !== 'typed') continue
    const cookie = `dossier.session=${await visitor.cookie('dossier.session')}`
    questions.push({ quiz, position, format, cookie, sequence: 0, acknowledged: 0 })
    break
  }
  await visitor.leaves()
}

const textOf = ({ quiz }: Sent, sequence: number) => `${quiz} says ${sequence}`

/** Saves one answer after the other until the server is gone. */
async function answers({ url }: Server, sent: Sent, signal: AbortSignal) {
  const { quiz, position, format } = sent
  while (!signal.aborted) {
    const sequence = ++sent.sequence
    const text = textOf(sent, sequence)
    const response = format === 'typed' ? { format, text } : { format, verdict: false, correction: text }
    const answer = await fetch(`${url}/api/attempts/${quiz}/responses/${position}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: sent.cookie },
      body: JSON.stringify({ response, tab: `tab-${quiz}`, sequence, basis: 0, final: false }),
      signal,
    }).catch(() => undefined)
    if (!answer) return
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    sent.acknowledged = sequence
  }
}

/** Starts quizzes and submits every other one until the server is gone. */
async function takesQuizzes({ url }: Server, signal: AbortSignal) {
  const visitor = await Visitor.at(url)
  try {
    while (!signal.aborted) {
      const quiz = await visitor.startsQuiz({ count: String(count), feedback: 'end' })
      confirmed.started.add(quiz)
      const { location = '' } = (await visitor.submits(quiz)).headers()
      if (location.endsWith('/result')) confirmed.submitted.add(quiz)
    }
  } catch (error) {
    // What it was about to do was never confirmed. Anything else than a server that is gone is a fault.
    if (!/ECONNREFUSED|ECONNRESET|socket hang up|EPIPE|has no form|aborted/.test(String(error))) throw error
  } finally {
    await visitor.leaves()
  }
}

interface Row {
  attemptId: string
  position: number
  response: string | null
  version: number
  tab: string | null
  tabSequence: number
  answeredAt: string | null
  outcome: string | null
  credit: number | null
  rule: string | null
}

function expectEverything() {
  const database = new Sqlite(join(folder.path, 'dossier.db'), { readonly: true, timeout: 5_000 })
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const attempts = database.prepare('SELECT "id", "submittedAt", "score" FROM "Attempt"').all() as {
      id: string
      submittedAt: string | null
      score: number | null
    }[]
    const rows = database.prepare('SELECT * FROM "AttemptItem" ORDER BY "position"').all() as Row[]
    const byAttempt = new Map<string, Row[]>(attempts.map(({ id }) => [id, []]))
    for (const row of rows) byAttempt.get(row.attemptId)?.push(row)
    for (const { id, submittedAt, score } of attempts) {
      const items = byAttempt.get(id) ?? []
      expect([count, 20]).toContain(items.length)
      expect(items.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1))
      expect(score === null).toBe(submittedAt === null)
      if (submittedAt !== null) expect(items.filter(({ outcome }) => outcome === null)).toEqual([])
    }
    for (const row of rows) expectWhole(row)
    for (const sent of questions) expectKept(sent, byAttempt.get(sent.quiz)?.[sent.position - 1])
    const known = new Map(attempts.map(({ id, submittedAt }) => [id, submittedAt]))
    expect([...confirmed.started].filter((id) => !known.has(id))).toEqual([])
    expect([...confirmed.submitted].filter((id) => !known.get(id))).toEqual([])
  } finally {
    database.close()
  }
}

/** Answer, verdict, version and tab came in one piece or not at all. */
function expectWhole({ response, version, tab, tabSequence, answeredAt, outcome, credit, rule }: Row) {
  const answered = version > 0
  for (const value of [response, tab, answeredAt]) expect(value !== null).toBe(answered)
  expect(tabSequence > 0).toBe(answered)
  if (answered) for (const value of [outcome, credit, rule]) expect(value).not.toBeNull()
}

/** The last confirmed answer is there, or a later one that was under way. */
function expectKept(sent: Sent, row: Row | undefined) {
  const { tabSequence = 0, response } = row ?? {}
  expect(tabSequence).toBeGreaterThanOrEqual(sent.acknowledged)
  expect(tabSequence).toBeLessThanOrEqual(sent.sequence)
  if (tabSequence > 0) expect(response).toContain(JSON.stringify(textOf(sent, tabSequence)))
}

/** What is on disk is also what each learner is told. */
async function tells({ url }: Server) {
  expect(questions.length).toBeGreaterThan(0)
  for (const { quiz, cookie, acknowledged } of questions) {
    const data = await (await fetch(`${url}/api/my-data`, { headers: { cookie } })).text()
    expect(data).toContain(`${quiz} says `)
    expect(acknowledged).toBeGreaterThan(rounds / 2)
  }
}
