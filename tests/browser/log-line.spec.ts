import type { Page } from '@playwright/test'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'log-line' })
test.describe.configure({ mode: 'serial' })

const row = (given: string, family: string, company: string, position: string) => [
  given,
  family,
  '',
  '',
  company,
  position,
  '08 Feb 2021',
]

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  const { counts } = await page.request.get(`${rapport.origin}/api/workspace`).then((answer) => answer.json())
  if (counts.people === 0) {
    await post(page, rapport, '/imports', {
      multipart: {
        files: connectionsCsv([
          row('Ana', 'Solveig', 'Halden Freight', 'Warehouse Manager'),
          row('Emma', 'Okker', 'Delta Customs', 'Customs Broker'),
          row('Emma', 'Marnix', 'Quiet Mill', 'Founder'),
        ]),
      },
    })
  }
  await page.goto(`${rapport.origin}/people`)
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible()
})

const panel = (page: Page) => page.getByRole('dialog', { name: 'Log a conversation' })
const line = (page: Page) => panel(page).getByLabel('What happened, in one line')
const said = (page: Page) => panel(page).getByRole('region', { name: 'What the line says' })

const openPerson = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('table', { name: 'People' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('one key, one line and Enter keep it all, and one button takes it all back', async ({ page }) => {
  await page.keyboard.press('c')
  await expect(line(page)).toBeFocused()
  await page.keyboard.type('coffee with ana yesterday, 20 min, needs a tax lawyer; send her the deck')
  await expect(said(page).getByLabel('With “ana”')).toHaveValue('Ana Solveig')
  await expect(said(page).getByLabel('How')).toHaveValue('In person')
  await expect(said(page).getByLabel('Minutes')).toHaveValue('20')
  await expect(said(page).getByLabel('Looks for', { exact: true })).toHaveValue('a tax lawyer')
  await expect(said(page).getByLabel('To do', { exact: true })).toHaveValue('send her the deck')
  await answered(page, 'log/keep', () => page.keyboard.press('Enter'))
  await expect(panel(page)).toHaveCount(0)
  await openPerson(page, 'Ana Solveig')
  await expect(page.getByText('a tax lawyer', { exact: true }).first()).toBeVisible()

  await answered(page, 'follow-up/remove', () => page.getByRole('button', { name: 'Undo' }).click())
  await expect(page.getByText('a tax lawyer', { exact: true })).toHaveCount(0)
  await expect(page.getByText(/coffee with ana/)).toHaveCount(0)
})

test('what was read can be struck out and put right before it is kept', async ({ page }) => {
  await page.keyboard.press('c')
  await line(page).fill('called Ana, needs a notary, can lend a crane')
  await said(page).getByLabel('Looks for', { exact: true }).fill('a notary in Ghent')
  await said(page).getByRole('checkbox', { name: 'Keep: Can offer, lend a crane' }).uncheck()
  await answered(page, 'log/keep', () => panel(page).getByRole('button', { name: 'Keep it' }).click())
  await openPerson(page, 'Ana Solveig')
  await expect(page.getByText('a notary in Ghent').first()).toBeVisible()
  await expect(page.getByText('lend a crane', { exact: true })).toHaveCount(0)
})

test('where several may be meant it asks, and somebody new is entered only when said so', async ({
  page,
}) => {
  await page.keyboard.press('c')
  await line(page).fill('lunch with Emma and Zoltan Bakri from Ferrum Steel')
  await expect(said(page).getByLabel('With “Zoltan Bakri”')).toBeVisible()
  await line(page).press('Enter')
  await expect(panel(page).getByRole('alert')).toHaveText('Say who is meant, below.')
  await said(page).getByLabel('With “Emma”').click()
  await page.getByRole('option', { name: 'Emma Marnix' }).click()
  await said(page).getByLabel('With “Zoltan Bakri”').click()
  await page.getByRole('option', { name: 'Somebody new: Zoltan Bakri' }).click()
  await answered(page, 'log/keep', () => line(page).press('Enter'))
  await expect(panel(page)).toHaveCount(0)
  await page.getByLabel('Filter people').fill('Zoltan')
  await expect(page.getByRole('link', { name: 'Zoltan Bakri' })).toBeVisible()
})

test('a line that was left is there again, and the form stays within reach', async ({ page }) => {
  await page.keyboard.press('c')
  await line(page).fill('dinner with Ana')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(line(page)).toHaveValue('dinner with Ana')
  await panel(page).getByRole('button', { name: 'Fill in part by part' }).click()
  await expect(panel(page).getByLabel('What was said')).toHaveValue('dinner with Ana')
  await panel(page).getByRole('button', { name: 'In one line' }).click()
  await expect(line(page)).toHaveValue('dinner with Ana')
})

test('on the page of a person the line need not name them', async ({ page }) => {
  await openPerson(page, 'Ana Solveig')
  await page.getByRole('main').getByRole('button', { name: 'Log a conversation' }).click()
  await line(page).fill('walk by the river, looking for a tax adviser')
  await expect(said(page).getByLabel('With')).toHaveValue('Ana Solveig')
  await answered(page, 'log/keep', () => line(page).press('Enter'))
  await expect(page.getByText('a tax adviser', { exact: true }).first()).toBeVisible()
})
