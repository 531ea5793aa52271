import 'server-only'
import type { ErrorBody } from '@/lib/contracts/error'

/** Why something asked for is not done. The sentence for each code is in `messages`. */
export const refusals = {
  'bad-request': 400,
  'malformed-json': 400,
  'response-does-not-fit': 400,
  'not-signed-in': 401,
  'session-ended': 401,
  'wrong-passphrase': 401,
  'cross-site': 403,
  'form-expired': 403,
  'not-found': 404,
  'no-such-set': 404,
  'no-such-attempt': 404,
  'no-such-item': 404,
  'method-not-allowed': 405,
  'attempt-finished': 409,
  'answer-final': 409,
  'stale-tab': 409,
  'name-taken': 409,
  'no-such-quiz': 409,
  'too-large': 413,
  'too-many-tries': 429,
} as const

export type RefusalCode = keyof typeof refusals

/** A request that is turned down, and that the asker can mend. Never carries internals. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number

  constructor(
    readonly code: RefusalCode,
    /** What the asker needs to go on, such as the saved response that a stale tab did not know. */
    readonly details?: unknown,
  ) {
    super(code)
    this.status = refusals[code]
  }

  body(message: string): ErrorBody {
    return {
      error: { code: this.code, message, ...(this.details === undefined ? {} : { details: this.details }) },
    }
  }
}
