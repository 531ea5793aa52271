import { randomUUID } from 'node:crypto'
import type { SaveResult } from '@/lib/contracts/attempt'
import { readResponse } from '@/lib/contracts/form-response'
import type { Response } from '@/lib/contracts/item'
import { type Field, fieldsOf, filledIn, formOf } from './forms'
import { type Reply, Visitor } from './http'
import type { Ledger } from './ledger'
import { type Measure, withoutIds } from './measure'

export const QUESTIONS = 10
const NEW_QUIZ = '/quiz/new?set=letter-and-raids'

export interface Settings {
  feedback: 'each' | 'end'
  passageInSight: boolean
}

/**
 * A newcomer who takes one quiz as a browser does: the forms are those of the pages, sent as without
 * scripts; answers go to the autosave, as with them. A step that failed leaves out those that need it.
 */
export class Student {
  readonly visitor: Visitor
  readonly #ledger: Ledger
  readonly #variant: number
  readonly #tab = randomUUID()
  #page: Reply | undefined
  #questions: { position: number; page: Reply }[] = []
  #attempt: string | undefined
  #responses: (Response | null)[] = []
  #sequence = 0

  constructor(base: string, ledger: Ledger, variant: number) {
    this.visitor = new Visitor(base)
    this.#ledger = ledger
    this.#variant = variant
  }

  /** The quiz that was started. */
  get attempt(): string | undefined {
    return this.#attempt
  }

  async openForm(measure: Measure): Promise<void> {
    this.#page = await measure.time(200, () => this.visitor.get(NEW_QUIZ))
  }

  async start(measure: Measure, { feedback, passageInSight }: Settings): Promise<void> {
    const fields = this.#fields(measure, this.#page, 'slug')
    if (!fields) return
    const kept = fields.filter(({ name }) => passageInSight || name !== 'passageInSight')
    const form = formOf(kept, { count: String(QUESTIONS), feedback })
    const reply = await measure.time(303, () => this.visitor.post(NEW_QUIZ, form))
    const { location } = reply?.headers ?? {}
    this.#attempt = /^\/quiz\/([\w-]+)$/.exec(location ?? '')?.[1]
    if (reply && !this.#attempt) measure.fail(`led to ${location}`)
  }

  async open(measure: Measure, position: number): Promise<void> {
    if (!this.#attempt) return
    const page = await measure.time(200, () => this.visitor.get(`/quiz/${this.#attempt}?q=${position}`))
    if (page) this.#questions.push({ position, page })
  }

  /** Makes up an answer to each question that was opened. Asks nothing of the server. */
  think(measure: Measure): void {
    for (const { position, page } of this.#questions) {
      const fields = this.#fields(measure, page, 'position')
      const format = fields?.find(({ name }) => name === 'format')?.given[0]
      if (!fields || !format) continue
      const response = readResponse(filledIn(fields, this.#variant), format as Response['format'])
      if (!response) measure.fail(`no answer could be made up for the format ${format}`)
      this.#responses[position] = response
    }
  }

  async answer(measure: Measure, position: number, final: boolean): Promise<void> {
    const response = this.#responses[position]
    if (!this.#attempt || !response) return
    const sequence = ++this.#sequence
    const body = { response, tab: this.#tab, sequence, basis: 0, final }
    const path = `/api/attempts/${this.#attempt}/responses/${position}`
    const reply = await measure.time(200, () => this.visitor.put(path, body))
    if (!reply) return
    const { version } = JSON.parse(reply.body) as SaveResult
    this.#ledger.answers.push({ attempt: this.#attempt, position, version, response })
  }

  async openEnd(measure: Measure): Promise<void> {
    if (!this.#attempt) return
    this.#page = await measure.time(200, () => this.visitor.get(`/quiz/${this.#attempt}?q=end`))
  }

  async submit(measure: Measure): Promise<void> {
    const attempt = this.#attempt
    const fields = attempt && this.#fields(measure, this.#page, 'attempt')
    if (!fields) return
    const reply = await measure.time(303, () => this.visitor.post(`/quiz/${attempt}?q=end`, formOf(fields)))
    if (!reply) return
    if (reply.headers.location === `/quiz/${attempt}/result`) this.#ledger.submitted.push(attempt)
    else measure.fail(`led to ${withoutIds(String(reply.headers.location))}`)
  }

  async openResult(measure: Measure): Promise<void> {
    if (!this.#attempt) return
    await measure.time(200, () => this.visitor.get(`/quiz/${this.#attempt}/result`))
  }

  leave(): void {
    this.visitor.leave()
  }

  #fields(measure: Measure, page: Reply | undefined, holding: string): Field[] | undefined {
    if (!page) return undefined
    try {
      return fieldsOf(page.body, holding)
    } catch (error) {
      measure.fail(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
}
