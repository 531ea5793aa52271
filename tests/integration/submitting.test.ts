import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiseMisses, progressOf, quizInProgress, quizResult, submitAttempt } from '@/lib/server/attempts'
import { publish, publishBuiltIn } from '@/lib/server/library'
import { readBuiltIn } from '@/lib/server/library/built-in'
import { aLearner, Quiz } from '../support/builders'
import { type TestDatabase, testDatabase } from '../support/database'

let at: TestDatabase
beforeAll(async () => {
  at = testDatabase()
  await publishBuiltIn()
})
afterAll(() => at.close())

const refused = (code: string) => ({ name: 'Refusal', code })
const stored = ({ id }: Quiz) =>
  at.db.attempt.findUniqueOrThrow({ where: { id }, include: { items: { orderBy: { position: 'asc' } } } })

describe('submitting', () => {
  it('sums the credit; what was left empty is no answer and earns 0', async () => {
    const { scope, quiz } = await aLearner()
      .withQuiz({ feedback: 'end', answers: ['right', 'nothing', 'wrong', 'right'], submitted: true })
      .arrives()
    const { submittedAt, score, items } = await stored(quiz)
    expect(submittedAt).toBeInstanceOf(Date)
    expect(score).toBe(2)
    expect(items.map(({ credit }) => credit)).toEqual([1, 0, 0, 1, 0])
    for (const position of [2, 5]) {
      const empty = { response: null, outcome: 'incorrect', rule: 'no-answer', credit: 0 }
      expect(items[position - 1]).toMatchObject(empty)
    }
    const result = await quizResult(scope, quiz.id)
    expect(result).toMatchObject({ score: 2, of: 5, misses: 3, inReview: 0 })
    expect(result?.byLevel.reduce((sum, { credit }) => sum + credit, 0)).toBe(2)
    expect(result?.byLevel.reduce((sum, { of }) => sum + of, 0)).toBe(5)
    expect(result?.questions).toHaveLength(5)
  })

  it('counts partial credit as it is', async () => {
    const learner = await aLearner().arrives()
    let partial = 0
    for (let round = 0; round < 8 || partial === 0; round++) {
      const quiz = await learner.takes({ count: 10, feedback: 'end' })
      for (const [index, item] of quiz.items.entries()) {
        if (item.key.format !== 'cloze' && item.key.format !== 'true-false') continue
        const right = quiz.right(index + 1)
        if (right.format === 'true-false' && right.correction)
          await quiz.tab().saves(index + 1, { format: 'true-false', verdict: right.verdict })
      }
      await quiz.submit()
      const { score, items } = await stored(quiz)
      expect(score).toBe(items.reduce((sum, { credit }) => sum + (credit ?? Number.NaN), 0))
      partial += items.filter(({ outcome }) => outcome === 'partial').length
    }
    expect(partial).toBeGreaterThan(0)
  })

  it('twice, or from two tabs at once, closes it once', async () => {
    const { quiz } = await aLearner()
      .withQuiz({ answers: ['right'] })
      .arrives()
    const outcomes = await Promise.all([quiz.submit(), quiz.submit(), quiz.submit()])
    expect(outcomes.filter(({ already }) => !already)).toHaveLength(1)
    const before = await stored(quiz)
    expect(await quiz.submit()).toEqual({ already: true })
    expect(await stored(quiz)).toEqual(before)
  })

  it('is for the owner alone', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const stranger = await aLearner().arrives()
    for (const id of [quiz.id, 'nothing'])
      await expect(submitAttempt(stranger.scope, id)).rejects.toMatchObject(refused('no-such-attempt'))
    expect((await stored(quiz)).submittedAt).toBeNull()
  })

  it('while an answer is being saved: it counts whole, or it is refused', async () => {
    const learner = await aLearner().arrives()
    const seen = new Set<string>()
    for (let round = 0; round < 24; round++) {
      const quiz = await learner.takes({ feedback: 'end' })
      const save = () => quiz.tab().saves(1, quiz.right(1))
      // Started a little apart, so that each meets the other at another of its steps.
      const saving = round % 2 ? later(round / 2, save) : save()
      const submitting = round % 2 ? quiz.submit() : later(round / 2, quiz.submit)
      const [saved] = await Promise.allSettled([saving, submitting])
      const { score, items } = await stored(quiz)
      if (saved.status === 'rejected') expect(saved.reason).toMatchObject(refused('attempt-finished'))
      seen.add(saved.status)
      expect(score).toBe(saved.status === 'fulfilled' ? 1 : 0)
      expect(items[0]).toMatchObject(
        saved.status === 'fulfilled'
          ? { response: JSON.stringify(quiz.right(1)), credit: 1, version: 1 }
          : { response: null, credit: 0, version: 0, rule: 'no-answer' },
      )
    }
    expect(seen).toEqual(new Set(['fulfilled', 'rejected']))
  })
})

describe('practising the misses', () => {
  it('asks what was not fully right again, in an attempt of its own', async () => {
    const answers = ['right', 'wrong', 'right', 'nothing', 'wrong'] as const
    const { scope, quiz } = await aLearner()
      .withQuiz({ feedback: 'end', readingLevel: '5', answers: [...answers], submitted: true })
      .arrives()
    const before = await stored(quiz)
    const practice = await Quiz.of(scope, await practiseMisses(scope, quiz.id))
    const missed = [2, 4, 5].map((position) => quiz.item(position).id)
    expect(practice.items.map(({ id }) => id).toSorted()).toEqual(missed.toSorted())
    expect(await stored(practice)).toMatchObject({
      practiceOfId: quiz.id,
      feedback: 'each',
      readingLevel: '5',
      versionId: before.versionId,
      submittedAt: null,
    })
    await practice.answered('right', 'right', 'right')
    await practice.submit()
    expect((await quizResult(scope, practice.id))?.score).toBe(3)
    expect(await stored(quiz)).toEqual(before)
    await expect(practiseMisses(scope, practice.id)).rejects.toMatchObject(refused('no-such-quiz'))
  })

  it('waits for the result, and is for the owner alone', async () => {
    const { scope, quiz } = await aLearner()
      .withQuiz({ answers: ['wrong'] })
      .arrives()
    await expect(practiseMisses(scope, quiz.id)).rejects.toMatchObject(refused('no-such-quiz'))
    await quiz.submit()
    const stranger = await aLearner().arrives()
    await expect(practiseMisses(stranger.scope, quiz.id)).rejects.toMatchObject(refused('no-such-attempt'))
  })
})

describe('progress', () => {
  it('is empty for a newcomer', async () => {
    const { scope } = await aLearner().arrives()
    expect(await progressOf(scope)).toEqual({
      attempts: [],
      byLevel: [],
      toReview: [],
      factsSeen: 0,
      factsOf: 0,
    })
  })

  it('counts what was submitted, and only lists what is open', async () => {
    const learner = await aLearner()
      .withQuiz({ count: 10, feedback: 'end', answers: ['right', 'wrong', 'right'], submitted: true })
      .withQuiz({ answers: ['right'] })
      .arrives()
    const [done, open] = learner.quizzes
    if (!done || !open) throw new Error('two quizzes were wished for')
    const progress = await progressOf(learner.scope)
    expect(progress.attempts.map(({ id, score, answered, of }) => ({ id, score, answered, of }))).toEqual([
      { id: open.id, score: null, answered: 1, of: 5 },
      { id: done.id, score: 2, answered: 3, of: 10 },
    ])
    const facts = new Set(done.items.flatMap(({ facts: asked }) => asked))
    expect(progress.factsSeen).toBe(facts.size)
    expect(progress.byLevel.reduce((sum, { of }) => sum + of, 0)).toBe(10)
    expect(progress.byLevel.reduce((sum, { credit }) => sum + credit, 0)).toBe(2)
    const known = new Set([1, 3].flatMap((position) => done.item(position).facts))
    const toReview = progress.toReview.map(({ fact }) => fact.split('/')[1])
    expect(toReview.toSorted()).toEqual([...facts].filter((fact) => !known.has(fact)).toSorted())
    expect(progress.factsOf).toBeGreaterThanOrEqual(progress.factsSeen)
  })

  it('no longer lists a fact once it was known the last time', async () => {
    const learner = await aLearner()
      .withQuiz({ answers: Array(5).fill('wrong'), submitted: true })
      .arrives()
    expect((await progressOf(learner.scope)).toReview.length).toBeGreaterThan(0)
    const practice = await Quiz.of(learner.scope, await practiseMisses(learner.scope, learner.quiz.id))
    await practice.answered(...Array(5).fill('right'))
    await practice.submit()
    const progress = await progressOf(learner.scope)
    expect(progress.toReview).toEqual([])
    expect(progress.attempts[0]).toMatchObject({ id: practice.id, practice: true, score: 5 })
  })
})

it('the facts that there are to know are those of the newest version asked about', async () => {
  const learner = await aLearner().withQuiz({ submitted: true }).arrives()
  const { factsOf } = await progressOf(learner.scope)
  const { set, passages } = await readBuiltIn('letter-and-raids')
  const [known] = set.facts
  if (!known) throw new Error('the built-in set has facts')
  await publish({ set: { ...set, facts: [...set.facts, { ...known, id: 'known-since-today' }] }, passages })
  await learner.takes({ submitted: true })
  expect((await progressOf(learner.scope)).factsOf).toBe(factsOf + 1)
  await publishBuiltIn()
})

describe('a quiz of somebody else', () => {
  it('is not there, open or submitted', async () => {
    const owner = await aLearner().withQuiz().withQuiz({ submitted: true }).arrives()
    const stranger = await aLearner().arrives()
    for (const { id } of owner.quizzes) {
      await expect(quizInProgress(stranger.scope, id)).rejects.toMatchObject(refused('no-such-attempt'))
      await expect(quizResult(stranger.scope, id)).rejects.toMatchObject(refused('no-such-attempt'))
    }
  })
})

/** Runs the work some turns of the event loop later. */
async function later<T>(turns: number, work: () => Promise<T>): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
  return work()
}
