import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedbackPolicy } from '@/lib/contracts/attempt'
import { gradeNothing } from '@/lib/core/grading'
import type { Item } from '@/lib/core/questions/item'
import type { LearnerScope } from '@/lib/server/access'
import { exportMyData, openQuizzes, progressOf, quizInProgress, quizResult } from '@/lib/server/attempts'
import { present } from '@/lib/server/attempts/present'
import { attemptOf } from '@/lib/server/attempts/queries'
import { revealFor } from '@/lib/server/attempts/reveal'
import { publishBuiltIn } from '@/lib/server/library'
import { aLearner, type Quiz } from '../support/builders'
import { type TestDatabase, testDatabase } from '../support/database'

let at: TestDatabase
beforeAll(async () => {
  at = testDatabase()
  await publishBuiltIn()
})
afterAll(() => at.close())

/** Everything about the attempt that its owner can be sent, but for what a save answers. */
async function allThatLeaves(scope: LearnerScope, id: string) {
  const quiz = await quizInProgress(scope, id)
  const rest = [await quizResult(scope, id), await progressOf(scope), await openQuizzes(scope)]
  return { quiz, text: JSON.stringify([quiz, ...rest, await exportMyData(scope)]) }
}

/** Sentences that only a key holds: why an answer is right, and why a wrong one is wrong. */
function secretsOf({ explanation, key }: Item): string[] {
  const because: object = ('because' in key && key.because) || {}
  const reasons = 'text' in because ? [because] : Object.values(because)
  return [explanation, ...reasons.map(({ text }) => String(text))]
}

const told = (text: string, item: Item) =>
  secretsOf(item).filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))

describe('the reveal', () => {
  it('is due when the quiz is submitted, or the answer is final and feedback comes with each: else never', async () => {
    const { scope, quiz } = await aLearner().withQuiz({ count: 10 }).arrives()
    const { items, version, passage } = await attemptOf(scope, quiz.id)
    const states = fc.record({
      at: fc.integer({ min: 0, max: 9 }),
      feedback: fc.constantFrom<FeedbackPolicy>('each', 'end'),
      submittedAt: fc.option(fc.date({ noInvalidDate: true })),
      finalAt: fc.option(fc.date({ noInvalidDate: true })),
      graded: fc.boolean(),
      given: fc.constantFrom('right', 'wrong', 'nothing'),
    })
    fc.assert(
      fc.property(states, ({ at: index, feedback, submittedAt, finalAt, graded, given }) => {
        const stored = items[index]
        const item = stored && version.items.get(stored.itemId)
        if (!stored || !item) throw new Error('there are ten questions')
        const response = given === 'nothing' ? null : quiz[given as 'right' | 'wrong'](index + 1)
        const verdict = graded ? gradeNothing() : null
        const shown = present(item, index + 1, stored.order, passage)
        const reveal = revealFor(
          { feedback, submittedAt },
          { finalAt, response, verdict },
          item,
          () => shown,
          passage,
        )
        const due = graded && (submittedAt !== null || (feedback === 'each' && finalAt !== null))
        expect(reveal !== undefined).toBe(due)
      }),
      { numRuns: 400 },
    )
  })

  const policies: FeedbackPolicy[] = ['each', 'end']
  it.each(policies)(
    'with feedback "%s": each question at its time, whatever is asked of the server',
    async (feedback) => {
      const { scope, quiz } = await aLearner().withQuiz({ count: 10, feedback, readingLevel: '11' }).arrives()
      const tab = quiz.tab()
      const revealed = new Set<number>()
      await expectRevealed(scope, quiz, revealed)
      for (const [index] of quiz.items.entries()) {
        const position = index + 1
        const saved = await tab.saves(position, index % 2 ? quiz.right(position) : quiz.wrong(position))
        expect(saved).toEqual({ position, version: 1, final: false })
        await expectRevealed(scope, quiz, revealed)
        if (index > 6) continue
        const final = await tab.saves(position, index % 3 ? quiz.right(position) : null, { final: true })
        expect('reveal' in final).toBe(feedback === 'each')
        if (feedback === 'each') revealed.add(position)
        await expectRevealed(scope, quiz, revealed)
      }
      await quiz.submit()
      for (const [index] of quiz.items.entries()) revealed.add(index + 1)
      await expectRevealed(scope, quiz, revealed)
    },
  )

  it('does not come with a refusal either', async () => {
    const { quiz } = await aLearner().withQuiz({ feedback: 'end' }).arrives()
    await quiz.tab().saves(1, quiz.right(1))
    const refusal = await quiz
      .tab()
      .saves(1, quiz.wrong(1))
      .catch((error: { details: unknown }) => error)
    expect(told(JSON.stringify(refusal), quiz.item(1))).toEqual([])
    expect(JSON.stringify(refusal)).not.toMatch(/"(outcome|credit|rule|reveal)"/)
  })
})

async function expectRevealed(scope: LearnerScope, quiz: Quiz, revealed: Set<number>) {
  const { quiz: sent, text } = await allThatLeaves(scope, quiz.id)
  const withReveal = sent.questions.filter(({ reveal }) => reveal).map(({ item }) => item.position)
  expect(withReveal).toEqual([...revealed].toSorted((a, b) => a - b))
  // What a revealed question shares with this one, or a sentence of the passage among the candidates, is no secret.
  const asked = JSON.stringify(sent.questions.map(({ item }) => item))
  const said = new Set([...revealed].flatMap((position) => secretsOf(quiz.item(position))))
  for (const [index, item] of quiz.items.entries()) {
    if (revealed.has(index + 1)) expect(told(text, item)).toContain(item.explanation)
    else
      expect(
        told(text, item).filter((secret) => !said.has(secret) && !told(asked, item).includes(secret)),
      ).toEqual([])
  }
}

describe('my data', () => {
  it('holds no verdict, key or item id before the quiz is submitted, and all of the person', async () => {
    const owner = await aLearner()
      .named('Elisabeth Ångström')
      .withQuiz({ feedback: 'end', answers: ['right', 'wrong'] })
      .withQuiz({ feedback: 'each', answers: ['wrong', 'right'] })
      .arrives()
    const stranger = await aLearner().named('Somebody Else').withQuiz().arrives()
    const data = await exportMyData(owner.scope)
    expect(data.person).toMatchObject({ name: 'Elisabeth Ångström' })
    expect(data.attempts.map(({ id }) => id)).toEqual(owner.quizzes.map(({ id }) => id))
    expect(data.attempts[0]?.items[0]?.response).toEqual(owner.quiz.right(1))
    const text = JSON.stringify(data)
    expect(text).not.toMatch(/"(itemId|outcome|credit|rule|key|answer|hash|tab|nameKey)"/)
    for (const { items } of owner.quizzes)
      for (const { id, target } of items) {
        expect(text).not.toContain(id)
        expect(text).not.toContain(JSON.stringify(target))
      }
    for (const foreign of [stranger.id, stranger.quiz.id, 'Somebody Else'])
      expect(text).not.toContain(foreign)
  })

  it('holds the verdicts of what is submitted', async () => {
    const { scope, quiz } = await aLearner()
      .withQuiz({ feedback: 'end', answers: ['right', 'wrong'], submitted: true })
      .arrives()
    const [attempt] = (await exportMyData(scope)).attempts
    expect(attempt).toMatchObject({ score: 1 })
    expect(attempt?.items.slice(0, 3)).toMatchObject([
      { itemId: quiz.item(1).id, outcome: 'correct', credit: 1 },
      { itemId: quiz.item(2).id, outcome: 'incorrect', credit: 0 },
      { response: null, rule: 'no-answer' },
    ])
    expect(JSON.stringify(attempt)).not.toMatch(/"(key|answer|tab|explanation)"/)
  })
})
