import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { answerSomehow, expectSaved, freshName, signIn, signUp, startQuiz } from './support/quiz'

test('an account takes the guest’s progress along, and another device shows it', async ({
  page,
  browser,
}) => {
  const name = freshName('Ana')
  await startQuiz(page)
  await answerSomehow(page)
  await expectSaved(page)
  await signUp(page, name)
  await expect(page.getByText('Everything you did as a guest is in it')).toBeVisible()

  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, name)
  await expect(elsewhere.getByRole('heading', { name: 'Progress' })).toBeVisible()
  await expect(elsewhere.getByText('1 of 5 answered')).toBeVisible()
})

test('signing in merges what a guest did on this device, losing nothing', async ({ page, browser }) => {
  const name = freshName('Ben')
  await startQuiz(page)
  await signUp(page, name)

  const elsewhere = await (await browser.newContext()).newPage()
  await startQuiz(elsewhere)
  await elsewhere.goto('/sign-in')
  await expect(elsewhere.getByText('come along')).toBeVisible()
  await signIn(elsewhere, name)
  await expect(elsewhere.getByText('0 of 5 answered')).toHaveCount(2)
})

test('a name that is taken comes back with the form filled in', async ({ page, browser }) => {
  const name = freshName('Cleo')
  await signUp(page, name)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/sign-up')
  await elsewhere.getByLabel('Name').fill(name.toUpperCase())
  await elsewhere.getByLabel('Passphrase').fill('three other words')
  await elsewhere.getByRole('button', { name: 'Make an account' }).click()
  await expect(elsewhere.getByText('Somebody already has this name')).toBeVisible()
  await expect(elsewhere.getByLabel('Name')).toHaveValue(name.toUpperCase())
})

test('a wrong passphrase is refused without saying which of the two is wrong', async ({ page, browser }) => {
  const name = freshName('Dan')
  await signUp(page, name)
  const elsewhere = await (await browser.newContext()).newPage()
  for (const [who, passphrase] of [
    [name, 'not the passphrase'],
    [freshName('Nobody'), 'three plain words'],
  ] as const) {
    await signIn(elsewhere, who, passphrase)
    await expect(elsewhere.getByText('do not belong together')).toBeVisible()
  }
})

test('guessing is slowed down', async ({ page }) => {
  const name = freshName('Eve')
  for (let guess = 0; guess < 11; guess++) await signIn(page, name, `guess number ${guess}`)
  await expect(page.getByText(/too many failed tries/i)).toBeVisible()
})

test('changing the passphrase signs other devices out', async ({ page, browser }) => {
  const name = freshName('Fay')
  await signUp(page, name)
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, name)
  await expect(elsewhere.getByRole('heading', { name: 'Progress' })).toBeVisible()

  await page.goto('/account')
  await page.getByLabel('Your passphrase now').fill('three plain words')
  await page.getByLabel('New passphrase').fill('four quite other words')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByText('The passphrase is changed')).toBeVisible()

  await elsewhere.goto('/account')
  await expect(elsewhere.getByText('You do not need an account')).toBeVisible()
})

test('my data: downloaded whole, then deleted for good after being told what is lost', async ({ page }) => {
  const name = freshName('Gus')
  const id = await startQuiz(page)
  await answerSomehow(page)
  await expectSaved(page)
  await signUp(page, name)
  await page.goto('/account')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download my data' }).click(),
  ])
  const data = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    person: { name: string }
    attempts: { id: string; items: { response: unknown; outcome?: string }[] }[]
  }
  expect(data.person.name).toBe(name)
  expect(data.attempts.map((attempt) => attempt.id)).toEqual([id])
  expect(data.attempts[0]?.items.filter(({ response }) => response !== null)).toHaveLength(1)
  expect(JSON.stringify(data)).not.toContain('outcome')

  await page.getByText('Delete my data', { exact: true }).click()
  await expect(page.getByText('one quiz with every answer will be gone')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByText('Everything that was kept of you is gone')).toBeVisible()
  await signIn(page, name)
  await expect(page.getByText('do not belong together')).toBeVisible()
})

test('somebody else’s quiz is a page that says what to do', async ({ page, browser }) => {
  const id = await startQuiz(page)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(`/quiz/${id}`)
  await expect(stranger.getByRole('heading', { name: 'Nobody is signed in here' })).toBeVisible()
  await startQuiz(stranger)
  await stranger.goto(`/quiz/${id}`)
  await expect(stranger.getByRole('heading', { name: 'That quiz is not here' })).toBeVisible()
  await stranger.goto(`/quiz/${id}/result`)
  await expect(stranger.getByRole('heading', { name: 'That quiz is not here' })).toBeVisible()
})
