import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, expect, open, post, test } from './test.ts'

test.use({ world: 'review' })
test.describe.configure({ mode: 'serial' })

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const meet = async (page: Page, rapport: RapportServer, givenName: string, daysAgo: readonly number[]) => {
  const { personId } = await post(page, rapport, '/people', { data: { givenName, familyName: 'Vale' } })
  for (const days of daysAgo) {
    await post(page, rapport, `/people/${personId}/interactions`, {
      data: { on: dayAgo(days), channel: 'in-person' },
    })
  }
  return personId
}

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('with nothing on record it says what it will show', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  await expect(page.getByRole('heading', { level: 2, name: 'Is it working?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring your people in' })).toBeVisible()
})

test('the week is said in sentences, and what changed opens into the people it is about', async ({
  page,
  rapport,
}) => {
  const back = await meet(page, rapport, 'Ana', [700, 670, 640, 610, 2])
  await meet(page, rapport, 'Bram', [200, 170, 140, 110, 80, 64])
  const { networkId } = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Find my next role' },
  })
  await post(page, rapport, `/networks/${networkId}/join`, { data: { personIds: [back] } })
  const { objectiveId } = await post(page, rapport, '/objectives', {
    data: {
      network: networkId,
      statement: 'Four directors in procurement agree to a call',
      due: dayAgo(-120),
      amount: 4,
    },
  })
  for (const days of [40, 3]) {
    await post(page, rapport, `/objectives/${objectiveId}/progress`, { data: { on: dayAgo(days) } })
  }
  await page.goto(`${rapport.origin}/review`)
  await expect(page.getByRole('region', { name: 'In short' })).toContainText('1 conversation, all one-to-one')
  const changes = page.getByRole('list', { name: 'What changed' })
  const first = changes.locator('summary').first()
  await expect(first).toHaveText('Back in touch after a long silence: Ana Vale.')
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(changes.getByText('It has been a while → Warm')).toBeVisible()
  await changes.getByRole('link', { name: 'Ana Vale' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Vale' })).toBeVisible()
})

test('figures stand beside those before, and an objective has its pace in words', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/review`)
  const row = page
    .getByRole('table', { name: 'What you did' })
    .getByRole('row', { name: /^One-to-one conversations/ })
  await expect(row.getByRole('cell')).toHaveText(['1', '0'])
  const pace = page.getByRole('region', { name: 'Your objectives' })
  await expect(pace).toContainText('2 of 4, 120 days left.')
  await expect(pace).toContainText('1 in this period, 0 in the one before.')
  await expect(page.getByRole('region', { name: 'What to stop' })).toContainText('Too little is on record')
})

test('the quarter and which one stand in the address, and it can be taken out', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  await answered(page, 'review/show', () => page.getByText('Quarter', { exact: true }).click())
  await expect(page).toHaveURL(/period=quarter/)
  await page.getByRole('combobox', { name: 'Which days' }).click()
  await answered(page, 'review/show', () => page.getByRole('option', { name: /so far$/ }).click())
  await expect(page).toHaveURL(/period=\d{4}-Q[1-4]/)
  await page.getByRole('button', { name: 'Take it out' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /Markdown/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^rapport-review-\d{4}-Q[1-4]\.md$/)
})

test('each chart has its sentence and a table for those who do not look', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  const chart = page.getByRole('figure', { name: 'How alive your ties are' })
  await expect(chart.getByText(/ties? (is|are) warm/)).toBeVisible()
  const table = chart.getByRole('table', { name: 'How alive your ties are' })
  await expect(table.getByRole('row')).toHaveCount(14)
  await expect(table.getByRole('columnheader', { name: 'Getting quieter' })).toBeAttached()
  await expect(page.getByRole('figure', { name: 'Your chosen few' })).toContainText('Once you have chosen')
  await expect(page.getByRole('figure', { name: 'Conversations', exact: true }).getByRole('row')).toHaveCount(
    14,
  )
})

test('how far the charts look back stands in the address', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  await answered(page, 'health/show', () => page.getByText('A quarter').click())
  await expect(page).toHaveURL(/over=quarter/)
  const table = page.getByRole('table', { name: 'How alive your ties are' })
  await expect(table.getByRole('row')).toHaveCount(15)
})
