import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Dossier } from '@/lib/core/facts/schema'
import { grade } from '@/lib/core/grading'
import { quizInProgress, quizResult } from '@/lib/server/attempts'
import { currentVersion, publish, publishBuiltIn, readingOf, summaryOf } from '@/lib/server/library'
import { readBuiltIn } from '@/lib/server/library/built-in'
import { rightAnswer, wrongAnswer } from '../support/answers'
import { aLearner } from '../support/builders'
import { type TestDatabase, testDatabase } from '../support/database'

const slug = 'letter-and-raids'
let at: TestDatabase
let built: Dossier

beforeEach(async () => {
  at = testDatabase()
  built = await readBuiltIn(slug)
})
afterEach(() => at.close())

/** The same facts with one more or less word in the explanation of each value. */
function changed(dossier: Dossier): Dossier {
  const text = JSON.stringify(dossier).replaceAll('did not sign', 'did not put his name to it')
  return JSON.parse(text) as Dossier
}

const rows = async () => ({
  versions: await at.db.factSetVersion.count(),
  items: await at.db.item.count(),
  keys: await at.db.answerKey.count(),
})

describe('publishing', () => {
  it('the same facts again changes nothing', async () => {
    const first = await publish(built)
    const before = await rows()
    expect(first).toMatchObject({ slug, isNew: true })
    expect(before).toEqual({ versions: 1, items: first.items, keys: first.items })
    for (let again = 0; again < 2; again++) expect(await publish(built)).toEqual({ ...first, isNew: false })
    expect(await rows()).toEqual(before)
  })

  it('the same facts twice at once makes one version', async () => {
    const published = await Promise.all([publish(built), publish(built), publish(built)])
    expect(published.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await at.db.factSetVersion.count()).toBe(1)
  })

  it('a changed fact makes a new version; attempts keep the one that they were given', async () => {
    const first = await publish(built)
    const learner = await aLearner()
      .withQuiz({ count: 10, answers: ['right', 'wrong'] })
      .arrives()
    const before = await quizInProgress(learner.scope, learner.quiz.id)
    const second = await publish(changed(built))
    expect(second).toMatchObject({ slug, isNew: true })
    expect(second.versionId).not.toBe(first.versionId)
    expect((await currentVersion(slug)).id).toBe(second.versionId)

    expect(await quizInProgress(learner.scope, learner.quiz.id)).toEqual(before)
    await learner.quiz.tab().saves(3, learner.quiz.right(3), { final: true })
    await learner.quiz.submit()
    expect((await quizResult(learner.scope, learner.quiz.id))?.questions[2]?.reveal.outcome).toBe('correct')

    const later = await learner.takes()
    const versionOf = async (id: string) =>
      (await at.db.attempt.findUniqueOrThrow({ where: { id } })).versionId
    expect(await versionOf(learner.quiz.id)).toBe(first.versionId)
    expect(await versionOf(later.id)).toBe(second.versionId)
  })

  it('an older state again makes it the current one, without a third version', async () => {
    const first = await publish(built)
    await publish(changed(built))
    expect(await publish(built)).toEqual({ ...first, isNew: false })
    expect((await currentVersion(slug)).id).toBe(first.versionId)
    expect(await at.db.factSetVersion.count()).toBe(2)
  })

  it('publishes every built-in set, sound enough to read and to ask about', async () => {
    const published = await publishBuiltIn()
    expect(published.map(({ slug: one }) => one)).toContain(slug)
    const summary = await summaryOf(slug, 'en')
    expect(summary.levels.map(({ level }) => level)).toEqual(['5', '8', '11'])
    expect(summary.items).toBe(published.find((one) => one.slug === slug)?.items)
    expect((await readingOf(slug, '11', 'en')).level).toBe('11')
    await expect(summaryOf('nothing-of-that-name', 'en')).rejects.toMatchObject({ code: 'no-such-set' })
  })
})

describe('a published item', () => {
  it('keeps its key, and all that would give it away, in the key table alone', async () => {
    await publish(built)
    const { items } = await currentVersion(slug)
    const stored = await at.db.item.findMany({ include: { key: true } })
    expect(stored.length).toBeGreaterThan(100)
    for (const { content, key, ...columns } of stored) {
      const names = fieldNames(JSON.parse(content))
      for (const secret of secretFields) expect(names).not.toContain(secret)
      const open = JSON.stringify(columns) + content
      const sealed = items.get(columns.id)
      expect(JSON.parse(key?.key ?? 'null')).toMatchObject({ key: sealed?.key, answer: sealed?.answer })
      expect(open).not.toContain(JSON.stringify(sealed?.explanation))
      for (const reason of reasonsOf(sealed?.key)) expect(open).not.toContain(JSON.stringify(reason))
    }
  })

  it('has options whose order tells nothing: sorted by a hash of what they say', async () => {
    await publish(built)
    const { items } = await currentVersion(slug)
    const places = new Map<number, number>()
    for (const { body, key } of items.values()) {
      if (body.format !== 'choice' || key.format !== 'choice' || body.ordered) continue
      const ids = body.options.map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted())
      const place = ids.indexOf(key.correct)
      places.set(place, (places.get(place) ?? 0) + 1)
    }
    const total = [...places.values()].reduce((sum, count) => sum + count, 0)
    for (const count of places.values()) expect(count / total).toBeLessThan(0.5)
  })

  it('gives full credit to its right answer and none to a wrong one, at every level', async () => {
    await publish(built)
    for (const item of (await currentVersion(slug)).items.values()) {
      for (const readingLevel of item.readingLevels) {
        expect(grade(item.key, rightAnswer(item, readingLevel), { readingLevel }).credit).toBe(1)
        const wrong = grade(item.key, wrongAnswer(item, readingLevel), { readingLevel })
        expect(wrong).toMatchObject({ outcome: 'incorrect', credit: 0 })
      }
    }
  })
})

const secretFields = [
  'key',
  'answer',
  'canonical',
  'accepts',
  'explanation',
  'evidence',
  'shows',
  'side',
  'because',
  'correct',
  'correction',
  'truth',
  'proof',
  'blanks',
  'pairs',
  'order',
  'seed',
  'confusion',
]

/** Every field name in a document, at any depth. */
function fieldNames(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...fieldNames(inner)])])
}

function reasonsOf(key: unknown): string[] {
  const because = (key as { because?: object } | undefined)?.because ?? {}
  const reasons = 'text' in because ? [because] : Object.values(because)
  return reasons.map(({ text }) => String(text))
}
