import { expect, test } from '@playwright/test'
import { answerSomehow, questionNumber, startQuiz } from './support/quiz'

test('a newcomer reads, takes a quiz, learns from each answer and practices the misses @phone', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Start reading' }).first().click()
  await expect(page.getByRole('heading', { name: 'A letter to the president' })).toBeVisible()
  await page.getByRole('link', { name: 'Grade 5' }).click()
  await expect(page.getByText('sent a letter to President Barack Obama')).toBeVisible()
  await page.getByRole('link', { name: 'Take the quiz' }).first().click()
  await expect(page.getByRole('radio', { name: 'Grade 5' })).toBeChecked()

  await startQuiz(page, { count: 5, feedback: 'each' })
  for (let position = 1; position <= 5; position++) {
    await expect(questionNumber(page)).toHaveText(`Question ${position} of 5`)
    await answerSomehow(page)
    await page.getByRole('button', { name: 'Check my answer' }).click()
    const feedback = page.getByRole('region', { name: `Feedback on question ${position}` })
    await expect(feedback).toBeVisible()
    await expect(feedback.getByText('The passage says so')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Check my answer' })).toBeHidden()
    await page.getByRole('button', { name: position < 5 ? 'Next question' : 'To the end' }).click()
  }
  await page.getByRole('button', { name: 'Submit 5 answers' }).click()

  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await expect(page.getByText(/^[\d.]+ of 5$/).first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'By level of thinking' })).toBeVisible()

  const practice = page.getByRole('button', { name: /^Practice the/ })
  const missed = Number((await practice.textContent())?.match(/\d+/)?.[0] ?? 1)
  await practice.click()
  await expect(questionNumber(page)).toHaveText(`Question 1 of ${missed}`)

  await page.goto('/progress')
  await expect(page.getByRole('link', { name: /^Practice: / })).toBeVisible()
})

test('an empty check says what to do and takes nothing away', async ({ page }) => {
  await startQuiz(page)
  await page.getByRole('button', { name: 'Check my answer' }).click()
  await expect(page.getByText(/Give an answer first|Put the events in order first/)).toBeVisible()
  await answerSomehow(page)
  await expect(page.getByText(/Give an answer first|Put the events in order first/)).toBeHidden()
})

test('with feedback at the end nothing is told before, and answers can be changed until then', async ({
  page,
}) => {
  await startQuiz(page, { feedback: 'end' })
  await expect(page.getByRole('button', { name: 'Check my answer' })).toBeHidden()
  await answerSomehow(page)
  await page.getByRole('button', { name: 'Next question' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(questionNumber(page)).toHaveText('Question 1 of 5')
  await expect(page.getByRole('region', { name: /^Feedback/ })).toHaveCount(0)
  await page.goto(`${new URL(page.url()).pathname}?q=end`)
  await expect(page.getByText('Not answered yet')).toHaveCount(4)
  await page.getByRole('button', { name: 'Submit 5 answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await expect(page.getByText('No answer given').first()).toBeVisible()
})

test('the first page leads back to a quiz that was left', async ({ page }) => {
  const id = await startQuiz(page)
  await answerSomehow(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('1 of 5 answered')).toBeVisible()
  await page.locator(`a[href="/quiz/${id}"]`).click()
  await expect(questionNumber(page)).toHaveText('Question 2 of 5')
})
