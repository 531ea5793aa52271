import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export class Reply {
  constructor(
    readonly status: number,
    readonly headers: IncomingHttpHeaders,
    readonly packed: Buffer,
    /** From sending the request to the last byte of the answer. */
    readonly ms: number,
  ) {}

  /** Unpacked when asked for: that is work, which had better not be done while others are being timed. */
  get body(): string {
    const plain = this.headers['content-encoding'] === 'gzip' ? gunzipSync(this.packed) : this.packed
    return plain.toString('utf8')
  }
}

/** An answer that takes longer counts as none. */
const PATIENCE_MS = 30_000

/** One browser as far as a server can tell: its cookies, and a connection that stays open. */
export class Visitor {
  readonly #base: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #cookies = new Map<string, string>()

  constructor(base: string) {
    this.#base = base
  }

  get cookies(): { name: string; value: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }))
  }

  get(path: string): Promise<Reply> {
    return this.#send('GET', path, {})
  }

  put(path: string, value: unknown): Promise<Reply> {
    return this.#send('PUT', path, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(value)))
  }

  /** Sends a form as a browser without scripts does; a redirect is the answer and is not followed. */
  async post(path: string, form: FormData): Promise<Reply> {
    const encoded = new Response(form)
    const type = encoded.headers.get('content-type') ?? ''
    return this.#send('POST', path, { 'content-type': type }, Buffer.from(await encoded.arrayBuffer()))
  }

  leave(): void {
    this.#agent.destroy()
  }

  async #send(method: string, path: string, headers: OutgoingHttpHeaders, body?: Buffer): Promise<Reply> {
    const cookie = this.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const all: OutgoingHttpHeaders = {
      'accept-encoding': 'gzip',
      ...headers,
      ...(cookie ? { cookie } : {}),
      ...(body ? { origin: this.#base, 'content-length': body.length } : {}),
    }
    const exchangeOnce = () => exchange(new URL(path, this.#base), method, this.#agent, all, body)
    const reply = await exchangeOnce().catch((error) => {
      if (error instanceof ClosedMeanwhile) return exchangeOnce()
      throw error
    })
    for (const line of reply.headers['set-cookie'] ?? []) this.#keep(line)
    return reply
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
    if (name !== undefined && value !== undefined) this.#cookies.set(name, value)
  }
}

/** The server closed a connection because nobody used it, just when it was to be used: a browser asks again. */
class ClosedMeanwhile extends Error {}

function exchange(
  url: URL,
  method: string,
  agent: Agent,
  headers: OutgoingHttpHeaders,
  body: Buffer | undefined,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const sent = request(url, { method, agent, headers, signal }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        const ms = performance.now() - begun
        resolve(new Reply(answer.statusCode ?? 0, answer.headers, Buffer.concat(chunks), ms))
      })
    })
    sent.once('error', (error) => {
      const closed = sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      reject(closed ? new ClosedMeanwhile() : error)
    })
    sent.end(body)
  })
}
