import Sqlite from 'better-sqlite3'

/** What the server has acknowledged, to be looked up in its database afterwards. */
export class Ledger {
  readonly answers: { attempt: string; position: number; version: number; response: unknown }[] = []
  readonly submitted: string[] = []
}

export interface Audit {
  /** Answers that the server has acknowledged, and those of them that are in the database as they were given. */
  acknowledged: number
  found: number
  lost: number
  /** Quizzes whose submission was acknowledged, and those of them that have the score that their answers earn. */
  submitted: number
  scored: number
  unscored: number
}

type Row = { response: string | null; version: number; outcome: string | null }

/** Looks for everything that was acknowledged. The server must not be running any more, or may be: it is only read. */
export function audit(file: string, { answers, submitted }: Ledger): Audit {
  const database = new Sqlite(file, { readonly: true })
  try {
    const answer = database.prepare<[string, number], Row>(
      'SELECT response, version, outcome FROM AttemptItem WHERE attemptId = ? AND position = ?',
    )
    const quiz = database.prepare<[string], { score: number | null; earned: number }>(
      `SELECT score, (SELECT sum(credit) FROM AttemptItem WHERE attemptId = id) AS earned
       FROM Attempt WHERE id = ? AND submittedAt IS NOT NULL`,
    )
    const found = answers.filter(({ attempt, position, version, response }) => {
      const row = answer.get(attempt, position)
      return row?.version === version && row.outcome !== null && row.response === JSON.stringify(response)
    }).length
    const scored = submitted.filter((attempt) => {
      const row = quiz.get(attempt)
      return row !== undefined && row.score !== null && Math.abs(row.score - row.earned) < 1e-9
    }).length
    return {
      acknowledged: answers.length,
      found,
      lost: answers.length - found,
      submitted: submitted.length,
      scored,
      unscored: submitted.length - scored,
    }
  } finally {
    database.close()
  }
}
