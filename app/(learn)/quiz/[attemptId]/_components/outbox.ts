import type { SaveResult } from '@/lib/contracts/attempt'
import type { ErrorBody } from '@/lib/contracts/error'
import type { Response, SavedResponse } from '@/lib/contracts/item'

/** One response on its way to the server. */
type Letter = {
  position: number
  response: Response | null
  tab: string
  sequence: number
  basis: number
  final: boolean
}

export type Delivery =
  | { kind: 'saving' | 'saved' | 'offline' }
  /** Another tab answered first: here is what it said. */
  | { kind: 'stale'; position: number; saved?: SavedResponse }
  /** The server will not take it, and says why. */
  | { kind: 'refused'; code: string; message: string }

type Listener = { onDelivery: (delivery: Delivery) => void; onSaved: (result: SaveResult) => void }

const patience = { first: 1000, most: 30_000 }

/**
 * Responses that the server has not acknowledged yet. They are kept in the browser's storage until it
 * has, so that neither a lost connection nor a closed tab loses one; they are sent in the order given,
 * and a position's newer response takes the place of its older one.
 */
export class Outbox {
  readonly #attempt: string
  readonly #listener: Listener
  readonly #tab: string
  #letters: Letter[]
  #sending = false
  #wait = patience.first
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(attempt: string, listener: Listener) {
    this.#attempt = attempt
    this.#listener = listener
    this.#tab = tabId()
    this.#letters = storedLetters(attempt)
  }

  /** Responses left over from before a reload, by position: newer than what the server showed. */
  get pending(): { position: number; response: Response | null; final: boolean }[] {
    return this.#letters.map(({ position, response, final }) => ({ position, response, final }))
  }

  put(given: { position: number; response: Response | null; basis: number; final: boolean }) {
    const letter: Letter = { ...given, tab: this.#tab, sequence: nextSequence() }
    this.#letters = [...this.#letters.filter(({ position }) => position !== given.position), letter]
    this.#store()
    this.send()
  }

  /** Sends what waits, now. Safe to call at any time. */
  send() {
    clearTimeout(this.#timer)
    if (!this.#sending) void this.#deliver()
  }

  stop() {
    clearTimeout(this.#timer)
  }

  async #deliver() {
    this.#sending = true
    try {
      for (let letter = this.#letters[0]; letter; letter = this.#letters[0]) {
        this.#listener.onDelivery({ kind: 'saving' })
        if (!(await this.#deliverOne(letter))) return
      }
    } finally {
      this.#sending = false
    }
  }

  /** Whether the letter is dealt with, so that the next may go. */
  async #deliverOne(letter: Letter): Promise<boolean> {
    const { position, ...body } = letter
    const answer = await this.#put(position, body)
    if (!answer) {
      this.#listener.onDelivery({ kind: 'offline' })
      this.#timer = setTimeout(() => this.send(), this.#wait)
      this.#wait = Math.min(this.#wait * 2, patience.most)
      return false
    }
    this.#wait = patience.first
    this.#drop(letter)
    if ('error' in answer) this.#refused(position, answer)
    else {
      this.#listener.onSaved(answer)
      if (this.#letters.length === 0) this.#listener.onDelivery({ kind: 'saved' })
    }
    return true
  }

  async #put(position: number, body: Omit<Letter, 'position'>): Promise<SaveResult | ErrorBody | null> {
    try {
      const reply = await fetch(`/api/attempts/${this.#attempt}/responses/${position}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        keepalive: true,
      })
      return reply.status >= 500 ? null : ((await reply.json()) as SaveResult | ErrorBody)
    } catch {
      return null
    }
  }

  #refused(position: number, { error }: ErrorBody) {
    const saved = (error.details as { saved?: SavedResponse } | undefined)?.saved
    if (error.code === 'stale-tab' || error.code === 'answer-final') {
      this.#listener.onDelivery({ kind: 'stale', position, ...(saved ? { saved } : {}) })
    } else this.#listener.onDelivery({ kind: 'refused', code: error.code, message: error.message })
  }

  #drop(letter: Letter) {
    this.#letters = this.#letters.filter((one) => one !== letter)
    this.#store()
  }

  #store() {
    // A browser that keeps nothing still sends at once.
    attempted(() => {
      for (const key of keysOf(this.#attempt)) localStorage.removeItem(key)
      if (this.#letters.length > 0) {
        localStorage.setItem(`${prefix(this.#attempt)}${this.#tab}`, JSON.stringify(this.#letters))
      }
    })
  }
}

const prefix = (attempt: string) => `dossier.outbox.${attempt}.`

const keysOf = (attempt: string) => Object.keys(localStorage).filter((key) => key.startsWith(prefix(attempt)))

function storedLetters(attempt: string): Letter[] {
  const stored = attempted(() =>
    keysOf(attempt).flatMap((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as Letter[]),
  )
  return (stored ?? []).toSorted((a, b) => a.sequence - b.sequence)
}

/** Storage may be switched off or full; then there is nothing to remember. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

let memoryTab: string | undefined
let memorySequence = 0

/** This tab's name for itself. It outlives a reload. */
function tabId(): string {
  const known = memoryTab ?? attempted(() => sessionStorage.getItem('dossier.tab'))
  if (known) return known
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  memoryTab = made
  attempted(() => sessionStorage.setItem('dossier.tab', made))
  return made
}

/** Rises with every response of this tab, across reloads. */
function nextSequence(): number {
  const known = Number(attempted(() => sessionStorage.getItem('dossier.sequence')) ?? 0)
  memorySequence = Math.max(memorySequence, known) + 1
  attempted(() => sessionStorage.setItem('dossier.sequence', String(memorySequence)))
  return memorySequence
}
