import type { Reply } from './http'
import { percentile } from './percentiles'
import { processorMs } from './processor'

export interface Figures {
  requests: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** What one cost the server's processor, in milliseconds: the same however busy the machine is with other things. */
  cpu: number
  errors: number
}

/** A server under measurement. */
export interface Site {
  url: string
  process: number | undefined
}

/** One kind of request: how long each took, how long all took together, and what went wrong. */
export class Measure {
  readonly #times: number[] = []
  readonly #complaints = new Map<string, number>()
  #seconds = 0
  #cpuMs = 0

  constructor(readonly name: string) {}

  /** Lets all of them work on a site at once, and adds the time until the last is done to this measure's. */
  async together<T>(site: Site, workers: T[], work: (worker: T) => Promise<void>): Promise<void> {
    const begun = performance.now()
    const cpuBefore = processorMs(site.process)
    await Promise.all(workers.map(work))
    this.#cpuMs += processorMs(site.process) - cpuBefore
    this.#seconds += (performance.now() - begun) / 1000
  }

  /** Times one request. An answer of another status is an error, and then there is none to go on with. */
  async time(expected: number, send: () => Promise<Reply>): Promise<Reply | undefined> {
    try {
      const reply = await send()
      if (reply.status === expected) {
        this.#times.push(reply.ms)
        return reply
      }
      this.fail(`answered ${reply.status}${whyIn(reply)}`)
    } catch (error) {
      this.fail(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    }
    return undefined
  }

  fail(complaint: string): void {
    this.#complaints.set(complaint, (this.#complaints.get(complaint) ?? 0) + 1)
  }

  /** What went wrong, in words, and how often. */
  get complaints(): [complaint: string, times: number][] {
    return [...this.#complaints].map(([complaint, times]) => [`${this.name}: ${complaint}`, times])
  }

  get figures(): Figures {
    const at = (share: number) => rounded(percentile(this.#times, share))
    return {
      requests: this.#times.length,
      perSecond: rounded(this.#times.length / this.#seconds),
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      cpu: rounded(this.#cpuMs / this.#times.length, 2),
      errors: [...this.#complaints.values()].reduce((sum, times) => sum + times, 0),
    }
  }
}

/** What the answer says of it. Ids are left out, so that what went wrong twice is one complaint. */
function whyIn({ headers, body }: Reply): string {
  if (headers.location) return ` and led to ${withoutIds(headers.location)}`
  return headers['content-type']?.includes('json') ? `: ${withoutIds(body)}` : ''
}

export const withoutIds = (text: string) => text.replace(/[\w-]{18,}/g, '…')

/** To one decimal; a figure that could not be taken is no number and becomes null in JSON. */
export const rounded = (value: number, decimals = 1) => Number(value.toFixed(decimals))
