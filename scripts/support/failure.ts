/** Something a person can put right. The message is one or two sentences that say what to do. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
