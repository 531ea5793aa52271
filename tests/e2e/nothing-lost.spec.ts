import { expect, test } from '@playwright/test'
import {
  answerShown,
  answerSomehow,
  expectSaved,
  questionNumber,
  questionShown,
  startQuiz,
} from './support/quiz'

test('offline mid-quiz: three answers, a reload, back online: all there, in the same order', async ({
  page,
  context,
}) => {
  const id = await startQuiz(page, { feedback: 'end' })
  const stems: (string | null)[] = []
  const given: string[] = []
  await context.setOffline(true)
  for (let position = 1; position <= 3; position++) {
    await expect(questionNumber(page)).toHaveText(`Question ${position} of 5`)
    stems.push(await page.getByRole('heading', { level: 1 }).textContent())
    await answerSomehow(page)
    given.push(await answerShown(page))
    await expect(page.getByText('No connection. Kept on this device')).toBeVisible()
    await page.getByRole('button', { name: 'Next question' }).click()
  }
  await page.reload().catch(() => undefined)
  await context.setOffline(false)

  await page.goto(`/quiz/${id}?q=1`)
  await expectSaved(page)
  // A fresh page, so that what is seen comes from the server and not from this tab.
  const other = await context.newPage()
  for (let position = 1; position <= 3; position++) {
    await other.goto(`/quiz/${id}?q=${position}`)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(stems[position - 1] ?? '')
    expect(await answerShown(other)).toBe(given[position - 1])
  }
  await other.goto(`/quiz/${id}?q=end`)
  await expect(other.getByText('Answered', { exact: true })).toHaveCount(3)
})

test('an answer checked offline is told so, and its feedback comes with the connection', async ({
  page,
  context,
}) => {
  await startQuiz(page, { feedback: 'each' })
  await answerSomehow(page)
  await expectSaved(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check my answer' }).click()
  await expect(page.getByText('Waiting for the server to check this answer')).toBeVisible()
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(questionNumber(page)).toHaveText('Question 2 of 5')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('region', { name: 'Feedback on question 1' })).toBeVisible()
})

test('submitting waits for answers that are still on their way', async ({ page, context }) => {
  await startQuiz(page, { feedback: 'end' })
  const path = new URL(page.url()).pathname
  await page.goto(`${path}?q=5`)
  await context.setOffline(true)
  await answerSomehow(page)
  await page.getByRole('button', { name: 'To the end' }).click()
  await page.getByRole('button', { name: 'Submit 5 answers' }).click()
  await expect(page.getByText('Some answers have not reached the server yet')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await expect(page.getByText('No answer given')).toHaveCount(4)
})

test('a reload shows the same questions, options and answers in the same order', async ({ page }) => {
  await startQuiz(page, { count: 10, feedback: 'end' })
  const path = new URL(page.url()).pathname
  const seen: string[] = []
  for (let position = 1; position <= 10; position++) {
    await page.goto(`${path}?q=${position}`)
    await answerSomehow(page)
    await expectSaved(page)
    seen.push(`${await questionShown(page)} ${await answerShown(page)}`)
  }
  for (let position = 1; position <= 10; position++) {
    await page.goto(`${path}?q=${position}`)
    expect(`${await questionShown(page)} ${await answerShown(page)}`).toBe(seen[position - 1])
  }
})

test('a stale tab is told, and sees the newer answer', async ({ page, context }) => {
  const id = await startQuiz(page, { feedback: 'end' })
  const other = await context.newPage()
  await other.goto(`/quiz/${id}?q=1`)
  await answerSomehow(other)
  await expectSaved(other)
  const newer = await answerShown(other)

  await answerSomehow(page)
  await expect(page.getByText('Answered in another tab.')).toBeVisible()
  await expect(page.getByText('You see that answer; change it if you like.')).toBeVisible()
  expect(await answerShown(page)).toBe(newer)
})

test('a tab that answers after another has checked gets the feedback', async ({ page, context }) => {
  const id = await startQuiz(page, { feedback: 'each' })
  const other = await context.newPage()
  await other.goto(`/quiz/${id}?q=1`)
  await answerSomehow(other)
  await other.getByRole('button', { name: 'Check my answer' }).click()
  await expect(other.getByRole('region', { name: 'Feedback on question 1' })).toBeVisible()
  // The page may be replaced under the hands of whoever answers.
  await answerSomehow(page).catch(() => undefined)
  await expect(page.getByRole('region', { name: 'Feedback on question 1' })).toBeVisible()
})

test('submitting from two tabs gives one result and a clear message', async ({ page, context }) => {
  const id = await startQuiz(page, { feedback: 'end' })
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(`/quiz/${id}?q=end`)
  await page.getByRole('button', { name: 'Submit 5 answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await other.getByRole('button', { name: 'Submit 5 answers' }).click()
  await expect(other.getByText('This quiz was submitted before')).toBeVisible()
})

test('a late answer to a submitted quiz is refused in words', async ({ page, context }) => {
  const id = await startQuiz(page, { feedback: 'end' })
  const other = await context.newPage()
  await other.goto(`/quiz/${id}?q=end`)
  await other.getByRole('button', { name: 'Submit 5 answers' }).click()
  await expect(other.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await answerSomehow(page)
  await expect(page.getByText('The quiz has been submitted, so its answers no longer change')).toBeVisible()
})
