import { expect, test } from '@playwright/test'
import { answerSomehow, freshName, questionNumber, signIn, signUp, startQuiz } from './support/quiz'

test.use({ javaScriptEnabled: false })

for (const feedback of ['each', 'end'] as const) {
  test(`a whole quiz with scripts off, feedback ${feedback} @phone`, async ({ page }) => {
    await startQuiz(page, { count: 10, feedback })
    for (let position = 1; position <= 10; position++) {
      await expect(questionNumber(page)).toHaveText(`Question ${position} of 10`)
      await answerSomehow(page)
      if (feedback === 'each') {
        await page.getByRole('button', { name: 'Check my answer' }).click()
        await expect(page.getByRole('region', { name: `Feedback on question ${position}` })).toBeVisible()
      }
      await page.getByRole('button', { name: position < 10 ? 'Next question' : 'To the end' }).click()
    }
    await expect(page.getByText('Answered', { exact: true })).toHaveCount(10)
    await page.getByRole('button', { name: 'Submit 10 answers' }).click()
    await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
    await expect(page.getByText('No answer given')).toHaveCount(0)
  })
}

test('an empty check with scripts off says what to do', async ({ page }) => {
  await startQuiz(page)
  await page.getByRole('button', { name: 'Check my answer' }).click()
  await expect(page.getByText(/Give an answer first|Put the events in order first/)).toBeVisible()
})

test('an account with scripts off: made, signed out, signed in', async ({ page }) => {
  const name = freshName('Scriptless')
  await startQuiz(page)
  await signUp(page, name)
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByText(/^One quiz since/)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/account')
  await expect(page.getByText('You do not need an account')).toBeVisible()
  await signIn(page, name)
  await page.goto('/progress')
  await expect(page.getByText('0 of 5 answered')).toBeVisible()
})

test('the theme is chosen with scripts off', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
