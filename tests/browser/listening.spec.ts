import type { Page } from '@playwright/test'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'listening' })
test.describe.configure({ mode: 'serial' })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

const learnedOf = (page: Page) => page.getByRole('region', { name: 'What they need and offer' })

/** Writes a conversation in the panel that is open. */
const logWith = async (page: Page, name: string, learned: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' })
  const detailed = dialog.getByRole('button', { name: 'Fill in part by part' })
  if (await detailed.isVisible()) await detailed.click()
  await dialog.getByRole('combobox', { name: 'With' }).fill(name)
  await page.getByRole('option', { name }).first().click()
  await dialog.getByLabel('What they need and offer').fill(learned)
  await answered(page, 'interaction/log', () => page.keyboard.press('Enter'))
  await expect(dialog).toHaveCount(0)
}

const openPerson = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await page.getByRole('table', { name: 'People' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('without people it leads to the imports, and with people to the first conversation', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/matches`)
  await expect(page.getByRole('link', { name: 'Bring your people in' })).toBeVisible()
  const row = (given: string, family: string, company: string, position: string) => [
    given,
    family,
    '',
    '',
    company,
    position,
    '08 Feb 2021',
  ]
  await post(page, rapport, '/imports', {
    multipart: {
      files: connectionsCsv([
        row('Ana', 'Solveig', 'Halden Freight', 'Warehouse Manager'),
        row('Bram', 'Okker', 'Delta Customs', 'Customs Broker'),
        row('Cleo', 'Marnix', 'Quiet Mill', 'Founder'),
      ]),
    },
  })
  await page.reload()
  await page.getByRole('main').getByRole('button', { name: 'Log a conversation' }).click()
  await expect(page.getByRole('dialog', { name: 'Log a conversation' })).toBeVisible()
})

test('one line after a conversation is kept apart by what it is', async ({ page }) => {
  await page.keyboard.press('c')
  await logWith(
    page,
    'Ana Solveig',
    'moving the warehouse to Rotterdam; looks for a customs broker; can offer forklift training',
  )
  await openPerson(page, 'Ana Solveig')
  for (const [kind, text] of [
    ['Working on', 'moving the warehouse to Rotterdam'],
    ['Looks for', 'a customs broker'],
    ['Can offer', 'forklift training'],
  ] as const) {
    await expect(learnedOf(page).locator('dl > div').filter({ hasText: kind }).getByText(text)).toBeVisible()
  }
})

test('what is over leaves the page, is not lost, and can hold again', async ({ page }) => {
  await openPerson(page, 'Ana Solveig')
  await page.getByRole('button', { name: 'Change: forklift training' }).click()
  await answered(page, 'learned/edit', () => page.getByRole('menuitem', { name: 'It is over' }).click())
  await expect(learnedOf(page).getByText('forklift training')).toHaveCount(0)
  await learnedOf(page).getByRole('button', { name: 'Over by now (1)' }).click()
  await answered(page, 'learned/edit', () =>
    page.getByRole('button', { name: 'It still holds: forklift training' }).click(),
  )
  await expect(learnedOf(page).locator('dl').getByText('forklift training')).toBeVisible()
})

test('two who fit should meet: why stands there, and once done it is noted as given', async ({ page }) => {
  await page.keyboard.press('c')
  await logWith(page, 'Bram Okker', 'can offer help as a customs broker')
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  const meet = page.getByRole('region', { name: 'Who should meet' })
  const card = meet.getByRole('listitem').filter({ hasText: 'Introduce Ana Solveig to Bram Okker' })
  await card.getByRole('button', { name: /^Why / }).click()
  await expect(card.getByText(/Bram Okker offers “.*customs broker.*”, as you noted/)).toBeVisible()

  await answered(page, 'learned/edit', () => card.getByRole('button', { name: /^Done/ }).click())
  await expect(card).toHaveCount(0)
  await openPerson(page, 'Ana Solveig')
  await expect(
    page.getByRole('region', { name: 'Between you' }).getByText(/Introduce Ana Solveig to Bram Okker/),
  ).toBeVisible()
  await expect(learnedOf(page).getByRole('button', { name: 'Over by now (1)' })).toBeVisible()
})

test('what one could give oneself is said beside it, and comes first', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/people`)
  await openPerson(page, 'Cleo Marnix')
  const line = learnedOf(page).getByLabel('What you learned of Cleo Marnix')
  await line.fill('looks for a template for a supplier contract')
  await answered(page, 'learned/add', () => line.press('Enter'))
  await page.goto(`${rapport.origin}/matches`)
  await page
    .getByLabel('What you need and offer yourself')
    .fill('I can offer a template for a supplier contract')
  await answered(page, 'learned/add', () => page.keyboard.press('Enter'))
  const give = page.getByRole('region', { name: 'What you could give' })
  await expect(give.getByRole('heading', { name: /^Offer Cleo Marnix “.*supplier contract”/ })).toBeVisible()
})
