import type { SaveResult } from '@/lib/contracts/attempt'
import type { SaveRequest } from '@/lib/contracts/response'
import type { StartRequest } from '@/lib/contracts/start'
import { must } from '@/lib/core/facts/queries'
import type { Response } from '@/lib/core/grading/response'
import type { Item } from '@/lib/core/questions/item'
import type { LearnerScope } from '@/lib/server/access'
import { nameKey } from '@/lib/server/access/accounts'
import { hashPassphrase } from '@/lib/server/access/passphrase'
import { saveResponse, startAttempt, submitAttempt } from '@/lib/server/attempts'
import { attemptOf } from '@/lib/server/attempts/queries'
import { database } from '@/lib/server/db'
import { newId } from '@/lib/server/id'
import { rightAnswer, wrongAnswer } from './answers'

/**
 * People with what they have done, as sentences, through the same doors as the app:
 *
 *     const rebecca = await aLearner().named('Rebecca').withQuiz({ answers: ['right', 'wrong'] }).arrives()
 *
 * They need the built-in fact sets to be published.
 */
export const aLearner = () => new LearnerBuilder()

/** What is given for a question; a question without an answer is left empty. */
export type Answer = 'right' | 'wrong' | 'nothing' | Response

export type QuizWish = Partial<StartRequest> & { answers?: Answer[]; submitted?: boolean }

const wish: StartRequest = {
  slug: 'letter-and-raids',
  count: 5,
  readingLevel: '8',
  feedback: 'each',
  passageInSight: false,
}

class LearnerBuilder {
  #member: { name: string; passphrase: string } | undefined
  readonly #quizzes: QuizWish[] = []

  /** A member with an account; without this, a guest. */
  named(name: string, passphrase = 'correct horse battery'): this {
    this.#member = { name, passphrase }
    return this
  }

  withQuiz(quiz: QuizWish = {}): this {
    this.#quizzes.push(quiz)
    return this
  }

  async arrives(): Promise<Learner> {
    const id = newId()
    await database().person.create({ data: { id, ...(await this.#account()) } })
    const learner = new Learner(scopeOf(id))
    for (const quiz of this.#quizzes) await learner.takes(quiz)
    return learner
  }

  async #account() {
    if (!this.#member) return {}
    const { name, passphrase } = this.#member
    const credential = { create: { hash: await hashPassphrase(passphrase) } }
    return { name, nameKey: nameKey(name), credential }
  }
}

/** Only tests mint a scope without a request. */
const scopeOf = (personId: string) => ({ personId }) as unknown as LearnerScope

export class Learner {
  readonly quizzes: Quiz[] = []

  constructor(readonly scope: LearnerScope) {}

  get id(): string {
    return this.scope.personId
  }

  /** The first quiz. */
  get quiz(): Quiz {
    const [first] = this.quizzes
    if (!first) throw new Error('this learner has no quiz')
    return first
  }

  async takes({ answers = [], submitted = false, ...given }: QuizWish = {}): Promise<Quiz> {
    const id = await startAttempt(this.scope, { ...wish, ...given })
    const quiz = await Quiz.of(this.scope, id)
    this.quizzes.push(quiz)
    await quiz.answered(...answers)
    if (submitted) await quiz.submit()
    return quiz
  }
}

/** A quiz as the server knows it: with its keys. */
export class Quiz {
  private constructor(
    readonly scope: LearnerScope,
    readonly id: string,
    readonly readingLevel: StartRequest['readingLevel'],
    /** In the order they are asked; the first is at position 1. */
    readonly items: Item[],
  ) {}

  static async of(scope: LearnerScope, id: string): Promise<Quiz> {
    const { head, items, version } = await attemptOf(scope, id)
    const asked = items.map(({ itemId }) => must(version.items, itemId))
    return new Quiz(scope, id, head.readingLevel, asked)
  }

  item(position: number): Item {
    const item = this.items[position - 1]
    if (!item) throw new Error(`there is no question ${position}`)
    return item
  }

  right = (position: number) => rightAnswer(this.item(position), this.readingLevel)
  wrong = (position: number) => wrongAnswer(this.item(position), this.readingLevel)

  /** The questions from the first on, answered in a tab of their own and checked where feedback comes at once. */
  async answered(...answers: Answer[]): Promise<void> {
    const tab = this.tab()
    for (const [at, answer] of answers.entries()) {
      if (answer === 'nothing') continue
      const response = typeof answer === 'string' ? this[answer](at + 1) : answer
      await tab.saves(at + 1, response, { final: true })
    }
  }

  tab = () => new Tab(this.scope, this.id)
  submit = () => submitAttempt(this.scope, this.id)
}

/** A browser tab that shows a quiz: it counts its writes and remembers the versions that it has seen. */
class Tab {
  readonly name = `tab-${newId()}`
  readonly #seen = new Map<number, number>()
  #sequence = 0

  constructor(
    readonly scope: LearnerScope,
    readonly quizId: string,
  ) {}

  /** The request that this tab would send now. */
  letter(position: number, response: Response | null, given: Partial<SaveRequest> = {}): SaveRequest {
    const basis = this.#seen.get(position) ?? 0
    this.#sequence += 1
    return { response, tab: this.name, sequence: this.#sequence, basis, final: false, ...given }
  }

  async sends(position: number, letter: SaveRequest): Promise<SaveResult> {
    const result = await saveResponse(this.scope, this.quizId, position, letter)
    this.#seen.set(position, Math.max(result.version, this.#seen.get(position) ?? 0))
    return result
  }

  saves(position: number, response: Response | null, given: Partial<SaveRequest> = {}): Promise<SaveResult> {
    return this.sends(position, this.letter(position, response, given))
  }
}
