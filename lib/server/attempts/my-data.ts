import 'server-only'
import type { LearnerScope } from '../access'
import { profileOf } from '../access'
import { database } from '../db'

/** Everything that is kept of a person, for them to take along. */
export async function exportMyData(scope: LearnerScope) {
  const { _count, ...person } = await profileOf(scope)
  const attempts = await database().attempt.findMany({
    where: { personId: scope.personId },
    orderBy: { createdAt: 'asc' },
    omit: { personId: true },
    include: {
      items: {
        orderBy: { position: 'asc' },
        omit: { tab: true, tabSequence: true, attemptId: true, verdict: true },
      },
    },
  })
  return {
    format: 'dossier-my-data',
    formatVersion: 1,
    exportedAt: new Date(),
    person: { ...person, sessions: _count.sessions },
    attempts: attempts.map((attempt) => ({
      ...attempt,
      items: attempt.items.map(({ order, response, itemId, outcome, credit, rule, ...item }) => ({
        ...item,
        order: JSON.parse(order) as unknown,
        response: response === null ? null : (JSON.parse(response) as unknown),
        // A verdict is part of the reveal, and an item's id is a hash of what it asks, so that whoever has the
        // generator could tell the key from it: they leave the server only once the quiz is submitted.
        ...(attempt.submittedAt ? { itemId, outcome, credit, rule } : {}),
      })),
    })),
  }
}
