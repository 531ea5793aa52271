import 'server-only'
import { createHash } from 'node:crypto'
import type { SaveResult } from '@/lib/contracts/attempt'
import type { SaveRequest } from '@/lib/contracts/response'
import { must } from '@/lib/core/facts/queries'
import { FormatMismatch, grade, MalformedResponse, UnknownPart } from '@/lib/core/grading'
import type { Verdict } from '@/lib/core/grading/verdict'
import type { Item } from '@/lib/core/questions/item'
import type { LearnerScope } from '../access'
import { database } from '../db'
import { passageOf, versionById } from '../library'
import { Refusal } from '../refusal'
import { present } from './present'
import { revealFor } from './reveal'
import { type AttemptHead, parseHead, parseItem, type StoredItem, verdictColumns } from './stored'

/** Two saves that meet are retried; more than this in a row is a client gone wild. */
const mostRaces = 5

/**
 * Saves one response and its verdict, in one statement that only applies if nothing came between.
 *
 * Within a tab the later write wins: a repeated or overtaken request changes nothing and is answered
 * with what is stored. A tab that did not know the stored version is refused and told what it is.
 *
 * @throws Refusal no-such-attempt, no-such-item, attempt-finished, answer-final, stale-tab, response-does-not-fit
 */
export async function saveResponse(
  scope: LearnerScope,
  attemptId: string,
  position: number,
  request: SaveRequest,
): Promise<SaveResult> {
  for (let race = 0; race < mostRaces; race++) {
    const saved = await trySaving(scope, attemptId, position, request)
    if (saved) return saved
  }
  throw new Refusal('stale-tab')
}

async function trySaving(
  scope: LearnerScope,
  attemptId: string,
  position: number,
  request: SaveRequest,
): Promise<SaveResult | null> {
  const { head, stored } = await rowOf(scope, attemptId, position)
  const version = await versionById(head.versionId)
  const item = must(version.items, stored.itemId)
  const result = (now: StoredItem): SaveResult => {
    const passage = passageOf(version, head.readingLevel, head.language)
    const reveal = revealFor(head, now, item, () => present(item, position, now.order, passage), passage)
    return { position, version: now.version, final: now.finalAt !== null, ...(reveal ? { reveal } : {}) }
  }

  const sameTab = stored.tab === request.tab
  if (sameTab && request.sequence <= stored.tabSequence) return result(stored)
  if (head.submittedAt) throw new Refusal('attempt-finished')
  if (stored.finalAt) throw new Refusal('answer-final', { saved: savedState(stored) })
  if (!sameTab && request.basis !== stored.version)
    throw new Refusal('stale-tab', { saved: savedState(stored) })

  const verdict = verdictOn(item, head, request)
  const now = new Date()
  const next: StoredItem = {
    ...stored,
    response: request.response,
    verdict,
    version: stored.version + 1,
    tab: request.tab,
    tabSequence: request.sequence,
    finalAt: request.final && head.feedback === 'each' ? now : null,
  }
  const { count } = await database().attemptItem.updateMany({
    where: { attemptId, position, version: stored.version, finalAt: null, attempt: { submittedAt: null } },
    data: {
      response: next.response === null ? null : JSON.stringify(next.response),
      version: next.version,
      tab: next.tab,
      tabSequence: next.tabSequence,
      answeredAt: now,
      finalAt: next.finalAt,
      ...verdictColumns(verdict),
    },
  })
  return count === 1 ? result(next) : null
}

const savedState = ({ position, response, version, finalAt }: StoredItem) => ({
  position,
  response,
  version,
  final: finalAt !== null,
})

async function rowOf(
  scope: LearnerScope,
  attemptId: string,
  position: number,
): Promise<{ head: AttemptHead; stored: StoredItem }> {
  const row = await database().attemptItem.findUnique({
    where: { attemptId_position: { attemptId, position } },
    include: { attempt: true },
  })
  if (row && row.attempt.personId === scope.personId)
    return { head: parseHead(row.attempt), stored: parseItem(row) }
  const own = await database().attempt.findFirst({
    where: { id: attemptId, personId: scope.personId },
    select: { id: true },
  })
  throw new Refusal(own ? 'no-such-item' : 'no-such-attempt')
}

function verdictOn(item: Item, { readingLevel }: AttemptHead, { response }: SaveRequest): Verdict {
  try {
    return grade(item.key, response, { readingLevel })
  } catch (error) {
    if (
      error instanceof FormatMismatch ||
      error instanceof UnknownPart ||
      error instanceof MalformedResponse
    ) {
      throw new Refusal('response-does-not-fit', { reason: error.message })
    }
    throw error
  }
}

/**
 * Saves what a plain form holds: a browser without scripts has one form on the screen, and what stands
 * in it is what the person wants now. Sent twice it changes nothing; another answer from a form that is
 * out of date, as after going back, is refused and told like that of a stale tab.
 */
export async function saveFromForm(
  scope: LearnerScope,
  attemptId: string,
  position: number,
  { response, basis, final }: Pick<SaveRequest, 'response' | 'basis' | 'final'>,
): Promise<SaveResult> {
  const sent = createHash('sha256')
    .update(JSON.stringify([basis, response, final]))
    .digest('base64url')
  return saveResponse(scope, attemptId, position, {
    response,
    basis,
    final,
    tab: `form-${sent}`,
    sequence: 1,
  })
}
