import { expect, type Page, test } from '@playwright/test'
import { openQuestionOf } from './support/question-of'
import { answerShown, expectSaved } from './support/quiz'

const rows = (page: Page) => page.locator('form ol li')
const grips = (page: Page) => rows(page).locator('span[aria-hidden=true]')
const menus = (page: Page) => page.locator('select[name^="place."]')
const downs = (page: Page) => page.getByRole('button', { name: /^Move down/ })
const events = (page: Page) => rows(page).locator('> span:nth-child(2)').allTextContents()

async function expectKept(page: Page) {
  await expectSaved(page)
  const before = [await events(page), await answerShown(page)]
  await page.reload()
  await expect(downs(page).first()).toBeVisible()
  expect([await events(page), await answerShown(page)]).toEqual(before)
}

test('ordering by drag', async ({ page }) => {
  await openQuestionOf(page, 'ordering')
  await expect(downs(page).first()).toBeVisible()
  const before = await events(page)
  await grips(page).first().hover()
  await page.mouse.down()
  const box = await grips(page).last().boundingBox()
  if (!box) throw new Error('the last row is not on the page')
  await page.mouse.move(box.x + 10, box.y + box.height, { steps: 4 })
  await page.mouse.up()
  expect(await events(page)).toEqual([...before.slice(1), before[0]])
  await expectKept(page)
})

test('a drag called off with Escape changes nothing', async ({ page }) => {
  await openQuestionOf(page, 'ordering')
  await expect(downs(page).first()).toBeVisible()
  const before = [await events(page), await answerShown(page)]
  await grips(page).first().hover()
  await page.mouse.down()
  await grips(page).last().hover({ force: true })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect([await events(page), await answerShown(page)]).toEqual(before)
})

test('ordering by its buttons, and as it stands @phone', async ({ page }) => {
  await openQuestionOf(page, 'ordering')
  const before = await events(page)
  await page.getByRole('button', { name: 'Keep this order' }).click()
  await expectKept(page)
  await downs(page).first().click()
  await expect(page.getByText(`${before[0]}: place 2 of ${before.length}`)).toBeAttached()
  expect((await events(page)).slice(0, 2)).toEqual([before[1], before[0]])
  await expectKept(page)
})

test('ordering by keyboard', async ({ page }) => {
  await openQuestionOf(page, 'ordering')
  const before = await events(page)
  await downs(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect((await events(page)).slice(0, 3)).toEqual([before[1], before[2], before[0]])
  await page.keyboard.press('ArrowUp')
  expect((await events(page)).slice(0, 2)).toEqual([before[1], before[0]])
  await expectKept(page)
})

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('ordering by menus', async ({ page }) => {
    await openQuestionOf(page, 'ordering')
    const here = page.url()
    const all = await menus(page).all()
    for (const [at, menu] of all.entries()) await menu.selectOption(String(all.length - at))
    const places = await menus(page).evaluateAll((fields) =>
      fields.map((field) => `${(field as HTMLSelectElement).name} ${(field as HTMLSelectElement).value}`),
    )
    await page.locator('button[value=next]').click()
    await page.goto(here)
    const kept = await menus(page).evaluateAll((fields) =>
      fields.map((field) => `${(field as HTMLSelectElement).name} ${(field as HTMLSelectElement).value}`),
    )
    expect(kept.toSorted()).toEqual(places.toSorted())
  })
})
