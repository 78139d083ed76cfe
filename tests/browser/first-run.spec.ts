import { expect, inventArchive, open, test } from './test.ts'

test.use({ world: 'first-run' })

test('from an empty data directory, through four questions, to a plan with reasons', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)

  await expect(page.getByRole('heading', { name: 'Why do you network?' })).toBeVisible()
  await page.getByLabel('In your own words').fill('Find my next role in logistics')
  await page.getByRole('button', { name: 'What does that call for?' }).click()
  await expect(page.getByRole('checkbox', { name: /My next step/ })).toBeChecked()
  await page.getByRole('button', { name: 'Keep it as usual' }).click()

  await expect(page.getByRole('heading', { name: 'What should have come of it?' })).toBeVisible()
  await page.getByLabel('The outcome').fill('Two conversations with operations directors')
  await page.getByRole('button', { name: 'That is the aim' }).click()

  await page.getByRole('radio', { name: /^3 h/ }).check()
  await page.getByRole('button', { name: '3 h a week' }).click()

  await expect(page.getByRole('heading', { name: 'Whom do you know?' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(inventArchive('first run', 300))
  await expect(page.getByRole('heading', { name: /people are in/ })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: /Connections\.csv/ })).toBeVisible()
  await page.getByRole('button', { name: 'Show me this week' }).click()

  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible()
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  expect(await cards.count()).toBeGreaterThan(1)
  await cards.first().getByRole('button', { name: /^Why / }).click()
  await expect(cards.first().locator('dl').first()).toBeVisible()
})

test('done is on record, comes off the hours, and can be taken back', async ({ page, rapport }) => {
  await open(page, rapport)
  const card = page.getByRole('article').first()
  const person = (await card.getByRole('link').first().textContent()) ?? ''
  await card.getByRole('button', { name: /^Done with/ }).click()

  const done = page.getByRole('region', { name: 'Done this week' })
  await expect(done.getByRole('link', { name: person })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(done.getByRole('link', { name: person })).toHaveCount(0)
})

test('the plan follows the hours at once', async ({ page, rapport }) => {
  await open(page, rapport)
  await expect(page.getByText('of 3 h', { exact: false })).toBeVisible()
  const before = await page.getByRole('article').count()
  await page.getByRole('button', { name: 'Half an hour less a week' }).click()
  await expect(page.getByText('of 2 h 30', { exact: false })).toBeVisible()
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(before)
})

test('a file that is no archive is refused in plain words, and nothing is kept', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  const history = page.getByRole('listitem').filter({ hasText: 'rows' })
  await expect(history).toHaveCount(1)
  await page.locator('input[type=file]').setInputFiles({
    name: 'holiday.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('not a zip at all'),
  })
  await expect(page.getByRole('alert')).toContainText('holiday.zip')
  await expect(history).toHaveCount(1)
})
