/** A response that cannot belong to the item it was given for. Never a learner's mistake. */
export class ResponseError extends RangeError {
  readonly code: string = 'response-error'
}

/** The response has another format than the key. */
export class FormatMismatch extends ResponseError {
  override readonly code = 'format-mismatch'
  constructor(key: string, response: string) {
    super(`a response of format "${response}" was given to an item of format "${key}"`)
    this.name = 'FormatMismatch'
  }
}

/** The response speaks of an option, blank, row, card, event or bin that the item does not have. */
export class UnknownPart extends ResponseError {
  override readonly code = 'unknown-part'
  constructor(readonly part: string) {
    super(`the item has no part "${part.slice(0, 80)}"`)
    this.name = 'UnknownPart'
  }
}

/** The parts are known but do not make a response: an event twice, or left out. */
export class MalformedResponse extends ResponseError {
  override readonly code = 'malformed-response'
  constructor(why: string) {
    super(why)
    this.name = 'MalformedResponse'
  }
}
