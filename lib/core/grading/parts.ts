import { byShare, wrong } from './decide'
import { UnknownPart } from './errors'
import type { GradingRule } from './rules'
import type { Outcome, Verdict } from './verdict'

/** A record's value by its own key only: "constructor" is no part of an item. */
export const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

/** Records keyed by outside text: no id can reach the prototype. */
export const partsFrom = (entries: [string, Outcome][]): Record<string, Outcome> =>
  Object.fromEntries(entries)

/** @throws UnknownPart if the response fills a part that the key does not have. */
export function insistOnKnown(given: Record<string, unknown>, known: Record<string, unknown>): void {
  for (const id of Object.keys(given)) if (!Object.hasOwn(known, id)) throw new UnknownPart(id)
}

/** Rows that are right or wrong each; a row left empty earns nothing. Parts: every row. @throws UnknownPart */
export function gradeRows(
  key: Record<string, string>,
  given: Record<string, string>,
  shareOf: (right: number, rows: number) => number,
  rules: { all: GradingRule; some: GradingRule; none: GradingRule },
): Verdict {
  insistOnKnown(given, key)
  const rows = Object.keys(key)
  if (!rows.some((row) => own(given, row))) return wrong('no-answer')
  const isRight = (row: string) => own(given, row) === key[row]
  return {
    ...byShare(shareOf(rows.filter(isRight).length, rows.length), rules),
    parts: partsFrom(rows.map((row) => [row, isRight(row) ? 'correct' : 'incorrect'])),
  }
}
