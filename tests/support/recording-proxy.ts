import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Recorded {
  method: string
  path: string
  type: string
  /** Headers and body of the answer, as they left the server. */
  text: string
}

/** Stands between a browser and a server and keeps every answer: pages, payloads, JSON, scripts, redirects. */
export async function recordingProxy(target: { port: number }) {
  const answers: Recorded[] = []
  let underWay = 0
  const server = createServer((incoming, outgoing) => {
    underWay += 1
    outgoing.once('close', () => {
      underWay -= 1
    })
    // Uncompressed, so that what is recorded can be read.
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' }
    const { method = 'GET', url: path = '/' } = incoming
    const onward = httpRequest({ host: '127.0.0.1', port: target.port, method, path, headers }, (answer) => {
      void textOf(answer).then((body) => {
        const type = answer.headers['content-type'] ?? ''
        answers.push({
          method,
          path,
          type,
          text: `${JSON.stringify(answer.headers)}\n${body.toString('utf8')}`,
        })
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        outgoing.end(body)
      })
    })
    onward.once('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Everything so far. */
    answers,
    /** Whether some request has no answer yet. */
    busy: () => underWay > 0,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function textOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
