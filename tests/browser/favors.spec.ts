import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'favors' })
test.describe.configure({ mode: 'serial' })

const DAY_MS = 86_400_000
/** "20 Nov 2026", that many days ago. */
const connected = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * DAY_MS).toLocaleDateString('en-GB', {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const idOf = async (page: Page, rapport: RapportServer, name: string): Promise<string> => {
  const found = await page.request.get(`${rapport.origin}/api/people?query=${encodeURIComponent(name)}`)
  return (await found.json()).people[0].personId
}

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('with nobody there, both pages say what they will show and lead to the imports', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/favors`)
  await expect(page.getByRole('heading', { name: 'Good turns, both ways, will show here' })).toBeVisible()
  await page.goto(`${rapport.origin}/driveby`)
  await expect(page.getByRole('heading', { name: 'Whom you meet will show here' })).toBeVisible()
  await page.getByRole('link', { name: 'Bring your people in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible()
})

test('a favor is noted from the keyboard, asks for thanks, and is taken back', async ({ page, rapport }) => {
  const row = (given: string, family: string, daysAgo: number) => [
    given,
    family,
    `https://www.linkedin.com/in/${given.toLowerCase()}`,
    '',
    'The yard',
    'Buyer',
    connected(daysAgo),
  ]
  const files = connectionsCsv([
    row('Anna', 'Solberg', 3),
    row('Jonas', 'Berg', 20),
    row('Mira', 'Adler', 60),
  ])
  await post(page, rapport, '/imports', { multipart: { files } })
  await page.goto(`${rapport.origin}/favors`)
  await page.getByRole('button', { name: 'Note a favor' }).click()
  const panel = region(page, 'Note a favor')
  await expect(panel.getByRole('combobox', { name: 'With whom' })).toBeFocused()
  await page.keyboard.type('Solberg')
  await page.getByRole('option', { name: /Anna Solberg/ }).click()
  await panel.getByLabel('In your words').fill('Told the harbour master to call me')
  await answered(page, 'favor/log', () => panel.getByRole('button', { name: 'Keep' }).click())
  const give = region(page, 'What you could give now')
  await expect(give.getByRole('heading', { name: 'Thank Anna Solberg for the introduction' })).toBeVisible()
  await answered(page, 'favor/log', () =>
    give.getByRole('button', { name: 'Done: Thank Anna Solberg for the introduction' }).click(),
  )
  await expect(give.getByRole('heading', { name: 'Nobody waits for anything' })).toBeVisible()
  const ledger = region(page, 'Ledger')
  await expect(ledger.getByRole('listitem')).toHaveCount(2)
  await answered(page, 'favor/remove', () =>
    ledger
      .getByRole('button', { name: 'Take back: Anna Solberg, Told the harbour master to call me' })
      .click(),
  )
  await expect(ledger.getByRole('listitem')).toHaveCount(1)
  await answered(page, 'favor/log', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(ledger.getByRole('listitem')).toHaveCount(2)
})

test('an ask is noted on a person’s page, and answered where asks are listed', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/people/${await idOf(page, rapport, 'Jonas')}`)
  await page.getByRole('button', { name: 'Note what one did for the other' }).click()
  const facts = page.getByLabel('Facts')
  await facts.getByText('I asked', { exact: true }).click()
  await facts.getByLabel('In your words').fill('A word with the port')
  await answered(page, 'favor/log', () => facts.getByRole('button', { name: 'Keep' }).click())
  await expect(page.getByText('You asked Jonas')).toBeVisible()
  await page.goto(`${rapport.origin}/favors`)
  const asked = region(page, 'What you asked')
  await answered(page, 'favor/answer', () =>
    asked.getByRole('button', { name: 'They said yes: A word with the port' }).click(),
  )
  await expect(asked).toHaveCount(0)
  await answered(page, 'favor/answer', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(asked).toBeVisible()
})

test('who waits for a word is walked by keys, promised a day, and let go', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/driveby`)
  const waiting = region(page, 'Waiting for a word')
  const names = waiting.getByRole('listitem').getByRole('link')
  await expect(names).toHaveText(['Jonas Berg', 'Anna Solberg', 'Mira Adler'])
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(waiting.getByLabel('What')).toBeFocused()
  await answered(page, 'follow-up/add', () => page.keyboard.press('Enter'))
  await expect(waiting.getByText(/You mean to by/)).toBeVisible()
  await page.keyboard.press('j')
  await answered(page, 'people/rest', () => page.keyboard.press('x'))
  await expect(names).toHaveText(['Jonas Berg', 'Anna Solberg'])
  await answered(page, 'people/wake', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(names).toHaveCount(3)

  await page.goto(`${rapport.origin}/favors`)
  const give = region(page, 'What you could give now')
  await answered(page, 'follow-up/settle', () =>
    give.getByRole('button', { name: /^Done: Say hello to Anna/ }).click(),
  )
  await expect(give.getByText(/^Say hello to Anna/)).toHaveCount(0)
})

test('both pages fit a phone', async ({ page, rapport }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/favors', '/driveby']) {
    await page.goto(`${rapport.origin}${path}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(tooWide).toBe(0)
  }
})
