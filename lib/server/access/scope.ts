import 'server-only'
import { database } from '../db'
import { newId } from '../id'
import { Refusal } from '../refusal'
import { openSession, prolong, setSessionCookie, visitor } from './session'

declare const proven: unique symbol

/** Proof that the request comes from this person. Minted here alone; server functions take it instead of an id. */
export type LearnerScope = { readonly personId: string; readonly [proven]: 'learner' }

const mint = (personId: string) => ({ personId }) as LearnerScope

/** The learner who asks, guest or member. @throws Refusal not-signed-in, session-ended */
export async function learner(): Promise<LearnerScope> {
  const asking = await visitor()
  if (asking.kind === 'person') return mint(asking.person.id)
  throw new Refusal(asking.kind === 'ended' ? 'session-ended' : 'not-signed-in')
}

/** The learner who asks, or nobody: for pages that newcomers see too. */
export async function learnerIfAny(): Promise<LearnerScope | null> {
  const asking = await visitor()
  return asking.kind === 'person' ? mint(asking.person.id) : null
}

/** The learner who asks; a newcomer becomes a guest. Only where cookies can be set. */
export async function learnerOrGuest(): Promise<LearnerScope> {
  const asking = await visitor()
  if (asking.kind === 'person') {
    await prolong(asking.person)
    return mint(asking.person.id)
  }
  const person = await database().person.create({ data: { id: newId() }, select: { id: true } })
  await setSessionCookie(await openSession(person.id), person.id)
  return mint(person.id)
}
