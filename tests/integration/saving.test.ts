import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grade } from '@/lib/core/grading'
import type { Response } from '@/lib/core/grading/response'
import { quizInProgress, saveFromForm, saveResponse, startAttempt } from '@/lib/server/attempts'
import { currentVersion, publishBuiltIn } from '@/lib/server/library'
import { aLearner, type Learner, type Quiz } from '../support/builders'
import { type TestDatabase, testDatabase } from '../support/database'

let at: TestDatabase
beforeAll(async () => {
  at = testDatabase()
  await publishBuiltIn()
})
afterAll(() => at.close())

const rowOf = ({ id: attemptId }: Quiz, position: number) =>
  at.db.attemptItem.findUniqueOrThrow({ where: { attemptId_position: { attemptId, position } } })

const refused = (code: string) => ({ name: 'Refusal', code })

/** The row holds one response as a whole: what was given, its verdict and its rule belong together. */
async function expectWhole(quiz: Quiz, position: number, response: Response | null) {
  const row = await rowOf(quiz, position)
  const { readingLevel } = quiz
  const { outcome, credit, rule } = grade(quiz.item(position).key, response, { readingLevel })
  expect(row).toMatchObject({ outcome, credit, rule })
  expect(row.response === null ? null : JSON.parse(row.response)).toEqual(response)
  expect(row.answeredAt).toBeInstanceOf(Date)
  return row
}

describe('a started quiz', () => {
  it('is frozen: the same items in the same order, however often it is looked at', async () => {
    const { scope, quiz } = await aLearner().withQuiz({ count: 20, readingLevel: '11' }).arrives()
    const first = await quizInProgress(scope, quiz.id)
    expect(first.questions.map(({ item }) => item.position)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    )
    expect(new Set(quiz.items.map(({ target }) => target)).size).toBe(20)
    for (let look = 0; look < 3; look++) expect(await quizInProgress(scope, quiz.id)).toEqual(first)
    await quiz.answered('right', 'wrong', 'right')
    const later = await quizInProgress(scope, quiz.id)
    expect(later.questions.map(({ item }) => item)).toEqual(first.questions.map(({ item }) => item))
  })

  it('is dealt anew for everybody', async () => {
    const learner = await aLearner().arrives()
    const drawn = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const quiz = await learner.takes({ count: 10 })
      drawn.add(quiz.items.map(({ id }) => id).join())
    }
    expect(drawn.size).toBeGreaterThan(1)
  })

  it('is only made of a set that exists', async () => {
    const { scope } = await aLearner().arrives()
    const wish = { count: 5, readingLevel: '8', feedback: 'each', passageInSight: false } as const
    await expect(startAttempt(scope, { ...wish, slug: 'nothing' })).rejects.toMatchObject(
      refused('no-such-set'),
    )
    const attempts = await at.db.attempt.count({ where: { personId: scope.personId } })
    expect(attempts).toBe(0)
  })

  it('shows the passage only if it was to be in sight', async () => {
    const { scope, quizzes } = await aLearner()
      .withQuiz({ passageInSight: true, readingLevel: '5' })
      .withQuiz({ passageInSight: false })
      .arrives()
    const [seen, hidden] = await Promise.all(quizzes.map(({ id }) => quizInProgress(scope, id)))
    expect(seen?.passage?.level).toBe('5')
    expect(hidden).not.toHaveProperty('passage')
  })
})

describe('saving a response', () => {
  it('stores it with its verdict and the rule that decided it', async () => {
    const { quiz } = await aLearner().withQuiz({ count: 20, feedback: 'end' }).arrives()
    const tab = quiz.tab()
    for (const position of quiz.items.keys()) {
      const response = position % 2 ? quiz.wrong(position + 1) : quiz.right(position + 1)
      expect(await tab.saves(position + 1, response)).toEqual({
        position: position + 1,
        version: 1,
        final: false,
      })
      const { rule } = await expectWhole(quiz, position + 1, response)
      expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/)
    }
  })

  it('five times over is once', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const tab = quiz.tab()
    const letter = tab.letter(1, quiz.right(1))
    const results = []
    for (let time = 0; time < 5; time++) results.push(await tab.sends(1, letter))
    expect(results).toEqual(Array(5).fill({ position: 1, version: 1, final: false }))
    await expectWhole(quiz, 1, quiz.right(1))
  })

  it('five times at once is once', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const tab = quiz.tab()
    const letter = tab.letter(1, quiz.right(1))
    const results = await Promise.all(Array.from({ length: 5 }, () => tab.sends(1, letter)))
    expect(results).toEqual(Array(5).fill({ position: 1, version: 1, final: false }))
    expect((await rowOf(quiz, 1)).version).toBe(1)
  })

  it('out of order, the later write of a tab stands', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const tab = quiz.tab()
    const [early, middle, late] = [
      tab.letter(1, quiz.right(1)),
      tab.letter(1, null),
      tab.letter(1, quiz.wrong(1)),
    ]
    expect(await tab.sends(1, middle)).toMatchObject({ version: 1 })
    expect(await tab.sends(1, late)).toMatchObject({ version: 2 })
    expect(await tab.sends(1, early)).toMatchObject({ version: 2 })
    expect(await tab.sends(1, middle)).toMatchObject({ version: 2 })
    await expectWhole(quiz, 1, quiz.wrong(1))
  })

  it('can be taken back and given again', async () => {
    const { scope, quiz } = await aLearner().withQuiz().arrives()
    const tab = quiz.tab()
    await tab.saves(1, quiz.right(1))
    await tab.saves(1, null)
    await expectWhole(quiz, 1, null)
    expect((await quizInProgress(scope, quiz.id)).questions[0]?.saved.response).toBeNull()
    expect(await tab.saves(1, quiz.right(1))).toMatchObject({ version: 3 })
    await expectWhole(quiz, 1, quiz.right(1))
  })

  it('from a second tab that knows what is stored goes on from there', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    await quiz.tab().saves(1, quiz.wrong(1))
    expect(await quiz.tab().saves(1, quiz.right(1), { basis: 1 })).toMatchObject({ version: 2 })
    await expectWhole(quiz, 1, quiz.right(1))
  })

  it('from a stale tab is refused, and the tab is told what is stored', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const [old, fresh] = [quiz.tab(), quiz.tab()]
    await old.saves(1, quiz.wrong(1))
    await fresh.saves(1, quiz.right(1), { basis: 1 })
    await expect(old.saves(1, quiz.wrong(1))).rejects.toMatchObject({
      ...refused('stale-tab'),
      details: { saved: { position: 1, response: quiz.right(1), version: 2, final: false } },
    })
    await expectWhole(quiz, 1, quiz.right(1))
    expect(await old.saves(1, quiz.wrong(1), { basis: 2 })).toMatchObject({ version: 3 })
  })

  it('that answers another question in another tab disturbs nobody', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    const [one, other] = [quiz.tab(), quiz.tab()]
    await one.saves(1, quiz.right(1))
    await other.saves(2, quiz.right(2))
    expect(await one.saves(1, quiz.wrong(1))).toMatchObject({ version: 2 })
    await expectWhole(quiz, 2, quiz.right(2))
  })
})

describe('a final answer', () => {
  it('locks where feedback comes with each answer, and brings it', async () => {
    const { quiz } = await aLearner().withQuiz({ feedback: 'each' }).arrives()
    const tab = quiz.tab()
    const letter = tab.letter(1, quiz.wrong(1), { final: true })
    const result = await tab.sends(1, letter)
    expect(result).toMatchObject({ version: 1, final: true, reveal: { credit: 0 } })
    expect(await tab.sends(1, letter)).toEqual(result)
    const locked = {
      ...refused('answer-final'),
      details: { saved: { position: 1, response: quiz.wrong(1), version: 1, final: true } },
    }
    await expect(tab.saves(1, quiz.right(1))).rejects.toMatchObject(locked)
    await expect(tab.saves(1, null, { final: true })).rejects.toMatchObject(locked)
    await expect(quiz.tab().saves(1, quiz.right(1), { basis: 1 })).rejects.toMatchObject(locked)
    await expectWhole(quiz, 1, quiz.wrong(1))
  })

  it('is never final where feedback comes at the end', async () => {
    const { quiz } = await aLearner().withQuiz({ feedback: 'end' }).arrives()
    const tab = quiz.tab()
    const result = await tab.saves(1, quiz.wrong(1), { final: true })
    expect(result).toEqual({ position: 1, version: 1, final: false })
    expect(await tab.saves(1, quiz.right(1), { final: true })).toMatchObject({ version: 2, final: false })
    expect((await expectWhole(quiz, 1, quiz.right(1))).finalAt).toBeNull()
  })
})

describe('what does not fit is refused and changes nothing:', () => {
  const strange: [string, Response][] = [
    ['another format', { format: 'list', text: 'Durbin' }],
    ['an option that the question does not have', { format: 'choice', option: 'of-another-question' }],
    ['an option by the name of what every object has', { format: 'choice', option: 'constructor' }],
  ]
  it.each(strange)('%s', async (_, response) => {
    const learner = await aLearner().arrives()
    const quiz = await quizWith(learner, 'choice')
    const position = quiz.items.findIndex(({ format }) => format === 'choice') + 1
    await quiz.tab().saves(position, quiz.right(position))
    const before = await rowOf(quiz, position)
    const saving = quiz.tab().saves(position, response, { basis: 1 })
    await expect(saving).rejects.toMatchObject(refused('response-does-not-fit'))
    expect(await rowOf(quiz, position)).toEqual(before)
  })

  it('parts that a question does not have, in every format that has parts', async () => {
    const { items } = await currentVersion('letter-and-raids')
    const formats = new Set([...items.values()].map(({ format }) => format))
    const stranger: Response[] = [
      { format: 'multi-select', options: ['toString'] },
      { format: 'cloze', blanks: { hasOwnProperty: 'x' } },
      { format: 'matching', pairs: { valueOf: 'toString' } },
      { format: 'ordering', order: ['toString'] },
      { format: 'sorting', bins: { valueOf: 'toString' } },
      { format: 'answer-evidence', option: 'constructor' },
    ]
    for (const response of stranger.filter(({ format }) => formats.has(format))) {
      const [item] = [...items.values()].filter(({ format }) => format === response.format)
      expect(() => item && grade(item.key, response, { readingLevel: '8' })).toThrow(RangeError)
    }
  })

  it('a question that is not there', async () => {
    const { quiz } = await aLearner().withQuiz().arrives()
    for (const position of [0, -1, 6, 1000])
      await expect(quiz.tab().saves(position, null)).rejects.toMatchObject(refused('no-such-item'))
  })

  it('a quiz of somebody else, or none at all', async () => {
    const { quiz } = await aLearner()
      .withQuiz({ answers: ['right'] })
      .arrives()
    const stranger = await aLearner().arrives()
    const before = await at.db.attemptItem.findMany({ where: { attemptId: quiz.id } })
    const letter = quiz.tab().letter(1, quiz.wrong(1), { basis: 1 })
    for (const id of [quiz.id, 'nothing', ''])
      for (const position of [1, 99])
        await expect(saveResponse(stranger.scope, id, position, letter)).rejects.toMatchObject(
          refused('no-such-attempt'),
        )
    expect(await at.db.attemptItem.findMany({ where: { attemptId: quiz.id } })).toEqual(before)
  })

  it('anything after the quiz is submitted, though a repeated request is still answered', async () => {
    const { quiz } = await aLearner().withQuiz({ feedback: 'end' }).arrives()
    const tab = quiz.tab()
    const letter = tab.letter(1, quiz.right(1))
    await tab.sends(1, letter)
    await quiz.submit()
    await expect(tab.saves(1, quiz.wrong(1))).rejects.toMatchObject(refused('attempt-finished'))
    await expect(tab.saves(2, quiz.right(2))).rejects.toMatchObject(refused('attempt-finished'))
    expect(await tab.sends(1, letter)).toMatchObject({ version: 1, reveal: { credit: 1 } })
    await expectWhole(quiz, 1, quiz.right(1))
  })
})

describe('saves that meet', () => {
  it('from two tabs: one wins, the other is told, and nothing is half-written', async () => {
    const learner = await aLearner().arrives()
    for (let round = 0; round < 10; round++) {
      const quiz = await learner.takes({ feedback: round % 2 ? 'each' : 'end' })
      const given = [quiz.right(1), quiz.wrong(1)]
      const outcomes = await Promise.allSettled(given.map((response) => quiz.tab().saves(1, response)))
      const winner = outcomes.findIndex(({ status }) => status === 'fulfilled')
      const loser = outcomes[1 - winner]
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(loser).toMatchObject({
        reason: { ...refused('stale-tab'), details: { saved: { version: 1, response: given[winner] } } },
      })
      const row = await expectWhole(quiz, 1, given[winner] ?? null)
      expect(row.version).toBe(1)
    }
  })

  it('from one tab: the last one given stands', async () => {
    const learner = await aLearner().arrives()
    for (let round = 0; round < 10; round++) {
      const quiz = await learner.takes()
      const tab = quiz.tab()
      const letters = [quiz.wrong(1), null, quiz.wrong(1), quiz.right(1)].map((given) => tab.letter(1, given))
      const orders = round % 2 ? letters.toReversed() : letters
      await Promise.all(orders.map((letter) => tab.sends(1, letter)))
      await expectWhole(quiz, 1, quiz.right(1))
    }
  })
})

describe('a plain form', () => {
  it('sent twice is saved once', async () => {
    const { scope, quiz } = await aLearner().withQuiz().arrives()
    const given = { response: quiz.right(1), basis: 0, final: true }
    const first = await saveFromForm(scope, quiz.id, 1, given)
    expect(await saveFromForm(scope, quiz.id, 1, given)).toEqual(first)
    expect(first).toMatchObject({ version: 1, final: true })
  })

  it('that is out of date never swallows another answer in silence', async () => {
    const { scope, quiz } = await aLearner().withQuiz().arrives()
    await saveFromForm(scope, quiz.id, 1, { response: quiz.wrong(1), basis: 0, final: false })
    // Back in the browser's history, another answer, and the same form again.
    const again = saveFromForm(scope, quiz.id, 1, { response: quiz.right(1), basis: 0, final: false })
    await expect(again).rejects.toMatchObject({
      ...refused('stale-tab'),
      details: { saved: { response: quiz.wrong(1) } },
    })
    const check = saveFromForm(scope, quiz.id, 1, { response: quiz.wrong(1), basis: 0, final: true })
    await expect(check).rejects.toMatchObject(refused('stale-tab'))
    await saveFromForm(scope, quiz.id, 1, { response: quiz.right(1), basis: 1, final: true })
    await expectWhole(quiz, 1, quiz.right(1))
  })
})

async function quizWith(learner: Learner, format: string) {
  for (let round = 0; round < 20; round++) {
    const quiz = await learner.takes({ count: 10 })
    if (quiz.items.some((item) => item.format === format)) return quiz
  }
  throw new Error(`no quiz has a question of format ${format}`)
}
