import 'server-only'
import type { AttemptItemModel, AttemptModel } from '@/generated/prisma/models'
import type { FeedbackPolicy } from '@/lib/contracts/attempt'
import type { ReadingLevel } from '@/lib/core/facts/schema'
import type { Response } from '@/lib/core/grading/response'
import type { Outcome, Verdict } from '@/lib/core/grading/verdict'
import type { Order } from '@/lib/core/questions/deal'

/** A row of an attempt with its columns parsed. */
export type StoredItem = {
  position: number
  itemId: string
  order: Order
  response: Response | null
  version: number
  tab: string | null
  tabSequence: number
  finalAt: Date | null
  verdict: Verdict | null
}

export function parseItem(row: AttemptItemModel): StoredItem {
  const { position, itemId, version, tab, tabSequence, finalAt } = row
  return {
    position,
    itemId,
    order: JSON.parse(row.order) as Order,
    response: row.response === null ? null : (JSON.parse(row.response) as Response),
    version,
    tab,
    tabSequence,
    finalAt,
    verdict: parseVerdict(row),
  }
}

function parseVerdict({ outcome, credit, rule, verdict }: AttemptItemModel): Verdict | null {
  if (outcome === null || credit === null || rule === null) return null
  const rest = verdict === null ? {} : (JSON.parse(verdict) as Partial<Verdict>)
  return { ...rest, outcome: outcome as Outcome, credit, rule }
}

/** The columns that hold a verdict. */
export function verdictColumns({ outcome, credit, rule, ...rest }: Verdict) {
  return { outcome, credit, rule, verdict: Object.keys(rest).length ? JSON.stringify(rest) : null }
}

export type AttemptHead = {
  id: string
  personId: string
  versionId: string
  readingLevel: ReadingLevel
  language: string
  feedback: FeedbackPolicy
  passageInSight: boolean
  createdAt: Date
  submittedAt: Date | null
  score: number | null
  practiceOfId: string | null
}

export function parseHead(row: AttemptModel): AttemptHead {
  return { ...row, readingLevel: row.readingLevel as ReadingLevel, feedback: row.feedback as FeedbackPolicy }
}
