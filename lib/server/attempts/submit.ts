import 'server-only'
import { gradeNothing } from '@/lib/core/grading'
import type { LearnerScope } from '../access'
import { database } from '../db'
import { Refusal } from '../refusal'
import { verdictColumns } from './stored'

/**
 * Closes a quiz and sets its score: the sum of credit, with what was left empty at 0. Closing it again,
 * from another tab or late, changes nothing.
 *
 * @returns whether this call closed it
 * @throws Refusal no-such-attempt
 */
export async function submitAttempt(scope: LearnerScope, attemptId: string): Promise<{ already: boolean }> {
  return database().$transaction(async (tx) => {
    const { count } = await tx.attempt.updateMany({
      where: { id: attemptId, personId: scope.personId, submittedAt: null },
      data: { submittedAt: new Date() },
    })
    if (count === 0) {
      const own = await tx.attempt.findFirst({
        where: { id: attemptId, personId: scope.personId },
        select: { id: true },
      })
      if (!own) throw new Refusal('no-such-attempt')
      return { already: true }
    }
    await tx.attemptItem.updateMany({
      where: { attemptId, outcome: null },
      data: verdictColumns(gradeNothing()),
    })
    const { _sum } = await tx.attemptItem.aggregate({ where: { attemptId }, _sum: { credit: true } })
    await tx.attempt.update({ where: { id: attemptId }, data: { score: _sum.credit ?? 0 } })
    return { already: false }
  })
}
