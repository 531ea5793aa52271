import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openQuestionOf } from './support/question-of'
import { answerShown, expectSaved } from './support/quiz'

const free = (page: Page) => page.locator('[data-place=""] button')
const slots = (page: Page) => page.locator('[id$="-slot"]')
const menus = (page: Page) => page.locator('select[name^="pair."]')
const news = (page: Page) => page.locator('fieldset [role=status]')
const rowOf = (page: Page, index: number) => page.locator('fieldset label').nth(index)

const wordsOf = async (part: Locator) => ((await part.textContent()) ?? '').trim()

async function openMatching(page: Page) {
  await openQuestionOf(page, 'matching')
  await expect(free(page).first()).toBeVisible()
}

async function drag(page: Page, from: Locator, to: Locator) {
  await from.hover({ position: { x: 20, y: 20 } })
  await page.mouse.down()
  await to.hover({ position: { x: 60, y: 20 }, force: true })
  await page.mouse.up()
}

/** What stands in each slot, and what the form would send. */
const shown = async (page: Page) => [await slots(page).allTextContents(), await answerShown(page)]

async function expectKept(page: Page) {
  await expectSaved(page)
  const before = await shown(page)
  await page.reload()
  await expect(slots(page).first()).toBeVisible()
  expect(await shown(page)).toEqual(before)
}

test('matching by drag: placed, replaced, swapped, taken back, kept', async ({ page }) => {
  await openMatching(page)
  const total = await free(page).count()
  const [first, second] = [await wordsOf(free(page).nth(0)), await wordsOf(free(page).nth(1))]
  const [top, next] = [slots(page).nth(0), slots(page).nth(1)]

  await drag(page, free(page).nth(0), top)
  await expect(top).toContainText(first)
  await expect(news(page)).toHaveText(`${first} placed at ${await wordsOf(rowOf(page, 0))}`)
  await expect(free(page)).toHaveCount(total - 1)

  await drag(page, free(page).nth(0), top)
  await expect(top).toContainText(second)
  await expect(news(page)).toContainText(`${first} taken back`)
  await expect(free(page)).toHaveCount(total - 1)

  await drag(page, free(page).nth(0), next)
  await drag(page, next, top)
  await expect(top).toContainText(first)
  await expect(next).toContainText(second)

  await drag(page, next, free(page).first())
  await expect(next).toHaveText('Choose …')
  await expect(free(page)).toHaveCount(total - 1)

  await drag(page, top, page.getByRole('heading', { level: 1 }))
  await expect(top).toContainText(first)
  await expectKept(page)
})

test('matching by two presses, in either order @phone', async ({ page }) => {
  await openMatching(page)
  const rows = await slots(page).count()
  const first = await wordsOf(free(page).first())

  await free(page).first().click()
  await expect(slots(page).first()).toHaveText('Place it here')
  await page.keyboard.press('Escape')
  await expect(slots(page).first()).toHaveText('Choose …')

  await free(page).first().click()
  await rowOf(page, 0).click()
  await expect(slots(page).first()).toContainText(first)
  await slots(page).first().click()
  await expect(slots(page).first()).toHaveText('Choose …')
  await expect(news(page)).toHaveText(`${first} taken back`)

  for (let row = 0; row < rows; row++) {
    await slots(page).nth(row).click()
    await expect(slots(page).nth(row)).toHaveText('Now press a choice')
    await free(page).first().click()
    await expect(slots(page).nth(row)).toBeFocused()
  }
  await expect(page.getByText('Choose …').filter({ visible: true })).toHaveCount(0)
  await expectKept(page)
})

test('matching by keyboard', async ({ page }) => {
  await openMatching(page)
  const first = await wordsOf(free(page).first())
  const last = slots(page).last()
  await free(page).first().focus()
  await page.keyboard.press('Space')
  await expect(free(page).first()).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, last)
  await page.keyboard.press('Enter')
  await expect(last).toBeFocused()
  await expect(last).toHaveAccessibleName(
    `${await wordsOf(page.locator('fieldset label').last())} ${first} Take back`,
  )
  await expectKept(page)
  await tabTo(page, last)
  await page.keyboard.press('Enter')
  await expect(last).toBeFocused()
  await expect(last).toHaveText('Choose …')
})

async function tabTo(page: Page, target: Locator) {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('cannot be reached by Tab')
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('the grip drags, and the page comes along at its edge', async ({ page }) => {
    await openMatching(page)
    const first = await wordsOf(free(page).first())
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })

    await free(page).first().scrollIntoViewIfNeeded()
    const from = await free(page).first().boundingBox()
    if (!from) throw new Error('the chip is not on the page')
    await send('touchStart', from.x + 20, from.y + 24)
    await send('touchMove', from.x + 40, from.y + 60)
    await send('touchMove', from.x + 60, 700)
    const slotTop = async () => (await slots(page).last().boundingBox())?.y ?? Number.NaN
    await expect.poll(slotTop).toBeLessThan(600)
    await send('touchMove', from.x + 60, 300)
    await send('touchMove', from.x + 60, (await slotTop()) + 20)
    await send('touchEnd')
    await expect(slots(page).last()).toContainText(first)
    await expectSaved(page)
  })
})

test('each change tells the form once', async ({ page }) => {
  await openMatching(page)
  await page.evaluate(() => {
    document.addEventListener('change', () => {
      document.body.dataset.changes = String(Number(document.body.dataset.changes ?? 0) + 1)
    })
  })
  const expectChanges = (count: number) =>
    expect(page.locator('body')).toHaveAttribute('data-changes', `${count}`)
  await free(page).first().click()
  await slots(page).nth(0).click()
  await expectChanges(1)
  await free(page).first().click()
  await slots(page).nth(1).click()
  await expectChanges(2)
  await drag(page, slots(page).nth(0), slots(page).nth(1))
  await expectChanges(3)
  await slots(page).nth(0).click()
  await expectChanges(4)
})

test('what was chosen before the scripts came stays chosen', async ({ page }) => {
  await openMatching(page)
  let release = () => {}
  const gate = new Promise<void>((open) => {
    release = open
  })
  await page.route('**/*.js*', async (route) => {
    await gate
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await menus(page).first().selectOption({ index: 2 })
  const answer = await answerShown(page)
  release()
  await expect(slots(page).first()).toContainText('Take back')
  expect(await answerShown(page)).toBe(answer)
})

test('axe finds nothing while a choice is held, and nothing is wider than the screen @phone', async ({
  page,
}) => {
  await openMatching(page)
  await free(page).first().click()
  await slots(page).first().click()
  await free(page).first().click()
  const { violations } = await new AxeBuilder({ page }).include('fieldset').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  for (const each of [...(await free(page).all()), ...(await slots(page).all())])
    expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('matching by menus', async ({ page }) => {
    await openQuestionOf(page, 'matching')
    const here = page.url()
    await expect(free(page)).toHaveCount(0)
    for (const [at, menu] of (await menus(page).all()).entries()) await menu.selectOption({ index: at + 1 })
    const answer = await answerShown(page)
    await page.locator('button[value=next]').click()
    await page.goto(here)
    expect(await answerShown(page)).toBe(answer)
  })
})
