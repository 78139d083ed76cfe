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

test('what changed is said first, and opens into the people it is about', async ({ page, rapport }) => {
  const back = await meet(page, rapport, 'Ana', [700, 670, 640, 610, 2])
  await meet(page, rapport, 'Bram', [200, 170, 140, 110, 80, 64])
  await post(page, rapport, '/networks', { data: { kind: 'career', purpose: 'Find my next role' } }).then(
    ({ networkId }) => post(page, rapport, `/networks/${networkId}/join`, { data: { personIds: [back] } }),
  )
  await page.goto(`${rapport.origin}/review`)
  const changes = page.getByRole('list', { name: 'What changed' })
  const first = changes.locator('summary').first()
  await expect(first).toHaveText('Back in touch after a long silence: Ana Vale.')
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(changes.getByText('It has been a while → Warm')).toBeVisible()
  await changes.getByRole('link', { name: 'Ana Vale' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Vale' })).toBeVisible()
})

test('each chart has its sentence and a table for those who do not look', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  const chart = page.getByRole('figure', { name: 'How alive your ties are' })
  await expect(chart.getByText(/ties? (is|are) warm/)).toBeVisible()
  const table = chart.getByRole('table', { name: 'How alive your ties are' })
  await expect(table.getByRole('row')).toHaveCount(14)
  await expect(table.getByRole('columnheader', { name: 'Getting quieter' })).toBeAttached()
  await expect(page.getByRole('figure', { name: 'Your chosen few' })).toContainText('Once you have chosen')
})

test('the period and the day to compare with stand in the address', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/review`)
  await expect(page.getByRole('list', { name: 'What changed' })).toBeVisible()
  await answered(page, 'health/show', () => page.getByText('A quarter').click())
  await expect(page).toHaveURL(/period=quarter/)
  const table = page.getByRole('table', { name: 'How alive your ties are' })
  await expect(table.getByRole('row')).toHaveCount(15)
  await page.goto(`${rapport.origin}/review?since=${dayAgo(1)}`)
  await expect(page.getByRole('list', { name: 'What changed' })).toContainText(
    'Nothing on record has changed',
  )
})
