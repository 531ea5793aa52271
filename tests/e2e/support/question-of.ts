import type { Page } from '@playwright/test'
import type { Format } from '../../../lib/core/grading/response'
import { dealOrder } from '../../../lib/core/questions/deal'
import type { Body } from '../../../lib/core/questions/item'
import { inDatabase } from '../../support/e2e-database'
import { startQuiz } from './quiz'

/**
 * Starts a quiz and goes to a question of this format in it. Some formats come up in one quiz of seven, so
 * the first question is exchanged for one unless the quiz asks one anyway.
 */
export async function openQuestionOf(page: Page, format: Format) {
  const id = await startQuiz(page, { feedback: 'end' })
  const position = askedIn(id, format) ?? exchangeFirst(id, format)
  await page.goto(`/quiz/${id}?q=${position}`)
}

function askedIn(attempt: string, format: Format): number | undefined {
  const asked = inDatabase((database) =>
    database
      .prepare(
        `SELECT position FROM AttemptItem JOIN Item USING (versionId)
         WHERE attemptId = ? AND Item.id = itemId AND format = ?`,
      )
      .get(attempt, format),
  ) as { position: number } | undefined
  return asked?.position
}

function exchangeFirst(attempt: string, format: Format): number {
  inDatabase((database) => {
    const item = database
      .prepare(
        `SELECT Item.id, content FROM Item JOIN Attempt USING (versionId)
         WHERE Attempt.id = ? AND format = ? ORDER BY random()`,
      )
      .get(attempt, format) as { id: string; content: string } | undefined
    if (!item) throw new Error(`the bank has no item of the format ${format}`)
    const { body } = JSON.parse(item.content) as { body: Body }
    database
      .prepare('UPDATE AttemptItem SET itemId = ?, "order" = ? WHERE attemptId = ? AND position = 1')
      .run(item.id, JSON.stringify(dealOrder(body, Math.random)), attempt)
  })
  return 1
}
