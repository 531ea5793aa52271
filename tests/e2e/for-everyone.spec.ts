import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerSomehow, questionNumber, startQuiz } from './support/quiz'

async function expectNothingFound(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const pages = [
  '/',
  '/read/letter-and-raids?level=5',
  '/read/letter-and-raids?level=11&show=s3',
  '/quiz/new',
  '/progress',
  '/account',
  '/sign-in',
  '/sign-up',
  '/problem/form-expired',
  '/nothing/here',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('axe finds nothing on the pages around a quiz @phone', async ({ page }) => {
      for (const path of pages) {
        await page.goto(path)
        await expectNothingFound(page)
      }
    })

    test('axe finds nothing in a quiz, its feedback, its end and its result @phone', async ({ page }) => {
      test.slow()
      await startQuiz(page, { count: 10 })
      for (let position = 1; position <= 10; position++) {
        await expectNothingFound(page)
        await answerSomehow(page)
        await page.getByRole('button', { name: 'Check my answer' }).click()
        await expect(page.getByRole('region', { name: `Feedback on question ${position}` })).toBeVisible()
        await expectNothingFound(page)
        await page.getByRole('button', { name: position < 10 ? 'Next question' : 'To the end' }).click()
      }
      await expectNothingFound(page)
      await page.getByRole('button', { name: 'Submit 10 answers' }).click()
      await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
      await expectNothingFound(page)
      await page.goto('/progress')
      await expectNothingFound(page)
    })
  })
}

test('no page is wider than a phone or than 200 % zoom', async ({ page }) => {
  await startQuiz(page, { count: 10 })
  const path = new URL(page.url()).pathname
  const all = [...pages, ...Array.from({ length: 10 }, (_, at) => `${path}?q=${at + 1}`), `${path}?q=end`]
  for (const width of [360, 640]) {
    await page.setViewportSize({ width, height: 740 })
    for (const address of all) {
      await page.goto(address)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, `${address} at ${width} px`).toBe(0)
    }
  }
})

test('a quiz by keyboard alone', async ({ page }) => {
  await page.goto('/quiz/new')
  await page.getByRole('radio', { name: '10 questions' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: '5 questions' })).toBeChecked()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/quiz\/[\w-]{15,}/)
  for (let position = 1; position <= 5; position++) {
    await expect(questionNumber(page)).toHaveText(`Question ${position} of 5`)
    await answerByKeyboard(page)
    await pressWithKeyboard(page, 'Check my answer')
    const feedback = page.getByRole('region', { name: `Feedback on question ${position}` })
    await expect(feedback).toBeFocused()
    await pressWithKeyboard(page, position < 5 ? 'Next question' : 'To the end')
  }
  await pressWithKeyboard(page, 'Submit 5 answers')
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
})

/** Tabs on until the button has the focus, then presses it. */
async function pressWithKeyboard(page: Page, name: string) {
  const button = page.getByRole('button', { name })
  await expect(button).toBeVisible()
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement))
      return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`the button "${name}" cannot be reached by Tab`)
}

async function answerByKeyboard(page: Page) {
  const form = page.locator('form:has(input[name=format])')
  if ((await form.locator('input[name=format]').inputValue()) === 'matching') {
    await form.locator('[data-place=""] button').first().focus()
    await page.keyboard.press('Enter')
    const slot = form.locator('[id$="-slot"]').first()
    while (!(await slot.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab')
    return page.keyboard.press('Enter')
  }
  const fields = form.locator(
    'input:visible, textarea:visible, select:visible, button[aria-label^="Move down"]:visible',
  )
  const names = new Set<string>()
  for (const field of await fields.all()) {
    const kind = await field.evaluate((element) => ({
      tag: element.tagName,
      type: (element as HTMLInputElement).type,
      name: (element as HTMLInputElement).name,
    }))
    if (kind.tag !== 'BUTTON' && names.has(kind.name)) continue
    names.add(kind.name)
    await field.focus()
    if (kind.tag === 'SELECT') await page.keyboard.press('ArrowDown')
    else if (kind.tag === 'BUTTON') return page.keyboard.press('Enter')
    else if (kind.type === 'radio' || kind.type === 'checkbox') await page.keyboard.press('Space')
    else await page.keyboard.type('Vermont')
  }
}

test('a new question is read from its stem on', async ({ page }) => {
  await startQuiz(page, { feedback: 'end' })
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(questionNumber(page)).toHaveText('Question 2 of 5')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(questionNumber(page)).toHaveText('Question 1 of 5')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the button that deletes everything can be read, and a quiz without its passage has a margin', async ({
  page,
}) => {
  await startQuiz(page, { inSight: false })
  const left = await page
    .getByRole('heading', { level: 1 })
    .evaluate((stem) => stem.getBoundingClientRect().left)
  expect(left).toBeGreaterThanOrEqual(16)
  await page.goto('/account')
  await page.getByText('Delete my data', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Delete everything for good' })).toBeVisible()
  await expectNothingFound(page)
})

test('a letter picks the option that shows it', async ({ page }) => {
  await startQuiz(page, { count: 10, feedback: 'end' })
  const path = new URL(page.url()).pathname
  for (let position = 1; position <= 10; position++) {
    await page.goto(`${path}?q=${position}`)
    const options = page.locator('input[name=option]')
    if ((await options.count()) < 2 || (await options.first().getAttribute('type')) !== 'radio') continue
    await options.first().focus()
    await page.keyboard.press('b')
    await expect(options.nth(1)).toBeChecked()
    return
  }
  throw new Error('the quiz has no single choice')
})
