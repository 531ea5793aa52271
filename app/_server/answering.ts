import 'server-only'
import { type NextRequest, NextResponse } from 'next/server'
import { refuseOtherSites } from '@/lib/server/access'
import { DatabaseError, databaseErrorFrom } from '@/lib/server/db'
import { Refusal } from '@/lib/server/refusal'
import { refusalSentence } from './sentences'

type Handler<Context> = (request: NextRequest, context: Context) => Promise<Response>

/**
 * Wraps a route handler: writes from other sites are refused, refusals become the one error shape,
 * and anything unforeseen is logged here and says nothing of itself to the asker.
 */
export function answering<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') refuseOtherSites(request.headers)
      const response = await handler(request, context)
      if (!response.headers.has('cache-control'))
        response.headers.set('cache-control', noStore['cache-control'])
      return response
    } catch (error) {
      return errorResponse(error)
    }
  }
}

function errorResponse(error: unknown): Response {
  if (error instanceof Refusal) {
    return NextResponse.json(error.body(refusalSentence(error)), { status: error.status, headers: noStore })
  }
  const stored = error instanceof DatabaseError ? error : databaseErrorFrom(error, 'the database')
  const code = stored?.code ?? 'internal'
  console.error(error)
  return NextResponse.json(
    { error: { code, message: refusalSentence(stored ? 'storage' : 'internal') } },
    { status: stored ? 503 : 500, headers: noStore },
  )
}

/** Answers for the methods that an address does not take, and names those it does. */
export function takesOnly(...methods: string[]): () => Promise<Response> {
  return async () => {
    const response = errorResponse(new Refusal('method-not-allowed'))
    response.headers.set('allow', methods.join(', '))
    return response
  }
}

const noStore = { 'cache-control': 'no-store' }

/** A body may be this large; a response is far smaller. */
const mostBytes = 64 * 1024

/**
 * The JSON of a request, read no further than a body of ours can be.
 * @throws Refusal too-large, malformed-json
 */
export async function jsonOf(request: NextRequest): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) throw new Refusal('too-large')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Refusal('malformed-json')
  }
}
