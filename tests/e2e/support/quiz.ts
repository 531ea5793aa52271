import { expect, type Page } from '@playwright/test'

export type QuizOptions = {
  count?: 5 | 10 | 20
  feedback?: 'each' | 'end'
  level?: '5' | '8' | '11'
  inSight?: boolean
}

/** Starts a quiz as a newcomer would, from its page, and returns the attempt's id. */
export async function startQuiz(
  page: Page,
  { count = 5, feedback = 'each', level = '8', inSight = true }: QuizOptions = {},
) {
  await page.goto('/quiz/new')
  await page.getByRole('radio', { name: `${count} questions` }).check()
  await page.getByRole('radio', { name: `Grade ${level}` }).check()
  await page.getByRole('radio', { name: feedback === 'each' ? 'After each answer' : 'At the end' }).check()
  await page.getByRole('checkbox', { name: /Keep the passage in sight/ }).setChecked(inSight, { force: true })
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  await page.waitForURL(/\/quiz\/[\w-]{15,}/)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

export const questionNumber = (page: Page) => page.getByText(/^Question \d+ of \d+$/)

/** Gives some answer to the question on the screen, whatever its format, without knowing the key. */
export async function answerSomehow(page: Page) {
  const form = page.locator('form:has(input[name=format])')
  const format = await form.locator('input[name=format]').inputValue()
  switch (format) {
    case 'choice':
    case 'multi-select':
      await form.locator('input[name=option]').first().check({ force: true })
      break
    case 'true-false':
      await form.locator('input[name=verdict][value=true]').check({ force: true })
      break
    case 'typed':
    case 'list':
      await form.locator('[name=text]').fill('Vermont')
      break
    case 'cloze':
      for (const blank of await form.locator('input[name^="blank."]').all()) await blank.fill('Vermont')
      break
    case 'matching': {
      // Scripts turn the choices into chips to be placed; without them the menus stay.
      const choices = form.locator('[data-place=""] button')
      await choices
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined)
      if (await choices.first().isVisible()) {
        for (const slot of await form.locator('[id$="-slot"]').all()) {
          await choices.first().click()
          await slot.click()
        }
        break
      }
      const menus = await form.locator('select[name^="pair."]').all()
      for (const [at, menu] of menus.entries()) await menu.selectOption({ index: at + 1 })
      break
    }
    case 'ordering': {
      // Scripts turn the menus into a list to be moved; without them the menus stay.
      const keep = form.getByRole('button', { name: 'Keep this order' })
      await keep.waitFor({ timeout: 2000 }).catch(() => undefined)
      if (await keep.isVisible()) {
        await keep.click()
        break
      }
      const menus = await form.locator('select[name^="place."]').all()
      for (const [at, menu] of menus.entries()) await menu.selectOption(String(at + 1))
      break
    }
    case 'sorting': {
      const cards = new Set(
        await form
          .locator('input[name^="bin."]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name)),
      )
      for (const name of cards) await form.locator(`input[name="${name}"]`).first().check({ force: true })
      break
    }
    case 'evidence':
      await form.locator('input[name=sentence]').first().check({ force: true })
      break
    case 'answer-evidence':
      await form.locator('input[name=option]').first().check({ force: true })
      await form.locator('input[name=sentence]').first().check({ force: true })
      break
    default:
      throw new Error(`no way to answer the format ${format}`)
  }
  return format
}

/** What the fields of the question on the screen hold: what a person sees as their answer. */
export async function answerShown(page: Page): Promise<string> {
  return page.locator('form:has(input[name=format])').evaluate((form) => {
    const hidden = ['form-token', 'attempt', 'position', 'format', 'basis', 'settled']
    const given = [...new FormData(form as HTMLFormElement)].filter(
      ([name]) => !hidden.includes(name) && !name.startsWith('$'),
    )
    return JSON.stringify(given)
  })
}

/** The stem with its options, rows and cards in the order they are shown. */
export async function questionShown(page: Page): Promise<string> {
  const form = page.locator('form:has(input[name=format])')
  const stem = await form.getByRole('heading', { level: 1 }).textContent()
  const parts = await form
    .locator(
      '[name=option], [name=sentence], [name^="blank."], [name^="pair."], [name^="place."], [name^="bin."]',
    )
    .evaluateAll((all) =>
      all.map(
        (field) =>
          `${(field as HTMLInputElement).name}=${(field as HTMLInputElement).type === 'text' ? '' : (field as HTMLInputElement).value}`,
      ),
    )
  return [stem, ...parts.filter((part) => !part.startsWith('place.') && !part.startsWith('pair.'))].join('\n')
}

export async function expectSaved(page: Page) {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** Makes an account for whoever is studying in this browser. */
export async function signUp(page: Page, name: string, passphrase = 'three plain words') {
  await page.goto('/sign-up')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Make an account' }).click()
  await page.waitForURL(/\/account/)
}

export async function signIn(page: Page, name: string, passphrase = 'three plain words') {
  await page.goto('/sign-in')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

let made = 0
/** A name nobody else has in this run. */
export const freshName = (start: string) => `${start} ${process.pid}-${Date.now()}-${made++}`
