import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, expect, open, post, test } from './test.ts'

test.use({ world: 'dormant' })
test.describe.configure({ mode: 'serial' })

const rows = (page: Page) => page.getByRole('list', { name: 'Dormant ties' }).locator(':scope > li')
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name })

const today = () => new Date().toISOString().slice(0, 10)
const yearsAgo = (years: number, month: string) => `${Number(today().slice(0, 4)) - years}-${month}-11`

/** Somebody who was met again and again, the last time so many years ago. */
const meet = async (page: Page, rapport: RapportServer, givenName: string, years: number, facts: object) => {
  const { personId } = await post(page, rapport, '/people', {
    data: { givenName, familyName: 'Vale', ...facts },
  })
  for (const month of ['01', '03', '05', '07']) {
    await post(page, rapport, `/people/${personId}/interactions`, {
      data: { on: yearsAgo(years, month), channel: 'in-person' },
    })
  }
  return personId
}

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('with nobody on record it says what it will show and leads to the imports', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/dormant`)
  await expect(page.getByRole('heading', { name: 'Embers of earlier years' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring your people in' })).toBeVisible()
})

test('both judgements stand in words, with their reasons and a draft that can be copied', async ({
  page,
  rapport,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await meet(page, rapport, 'Ana', 2, { title: 'Head of Purchasing', organization: 'Lumen Yards' })
  await meet(page, rapport, 'Bram', 2, { title: 'Barista' })
  await page.goto(`${rapport.origin}/dormant`)
  await expect(rows(page)).toHaveCount(2)
  const row = rowOf(page, 'Ana Vale')
  await expect(row.getByText(/answer|silent/).first()).toBeVisible()
  await expect(row.getByText(/Worth|worth|sake|revive/).first()).toBeVisible()
  await row.getByRole('button', { name: 'Why Ana Vale?' }).click()
  await expect(row.getByRole('region', { name: /^Likely to answer: \d+ of 100$/ })).toBeVisible()
  await expect(row.getByRole('region', { name: /^Worth reviving: \d+ of 100$/ })).toBeVisible()
  await row.getByRole('button', { name: 'How to begin with Ana Vale' }).click()
  await row.getByRole('button', { name: 'Copy the draft for Ana Vale' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Hello Ana, it has been a while/)
})

test('the objective is chosen, stands in the address and counts', async ({ page, rapport }) => {
  const { networkId } = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Find my next role' },
  })
  const due = `${Number(today().slice(0, 4)) + 1}-12-31`
  const { objectiveId } = await post(page, rapport, '/objectives', {
    data: { network: networkId, statement: 'Speak with three heads of purchasing', due },
  })
  await post(page, rapport, `/objectives/${objectiveId}/needs`, {
    data: { function: 'Purchasing', level: 'director', count: 3 },
  })
  await page.goto(`${rapport.origin}/purpose/objectives/${objectiveId}`)
  await page.getByRole('link', { name: 'Dormant ties worth a word' }).click()
  await expect(page).toHaveURL(new RegExp(`/dormant\\?objective=${objectiveId}`))
  await expect(rows(page).first()).toContainText('Ana Vale')
  await expect(rows(page).first()).toContainText('Could be one of: 3 directors or above in Purchasing')
  await page.getByRole('combobox', { name: 'Worth reviving for' }).click()
  await page.getByRole('option', { name: 'For what is in focus' }).click()
  await expect(page).toHaveURL(/\/dormant$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('whoever is let rest leaves the list, is counted, and comes back by undo', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/dormant`)
  const menu = page.getByRole('button', { name: 'Leave Bram Vale alone' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await answered(page, 'people/rest', () => page.getByRole('menuitem', { name: 'Not this quarter' }).click())
  await expect(rowOf(page, 'Bram Vale')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Left alone for now' })).toContainText(
    '1 person you let rest',
  )
  await answered(page, 'people/wake', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(rowOf(page, 'Bram Vale')).toHaveCount(1)
})

test('a word is logged from the row, and wakes the tie', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/dormant`)
  await page.getByRole('button', { name: 'Log a word with Bram Vale' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { people } = await page.request
    .get(`${rapport.origin}/api/people?query=Bram`)
    .then((answer) => answer.json())
  await post(page, rapport, `/people/${people[0].personId}/interactions`, { data: { channel: 'phone' } })
  await page.reload()
  await expect(rows(page)).toHaveCount(1)
  await expect(rowOf(page, 'Bram Vale')).toHaveCount(0)
})
