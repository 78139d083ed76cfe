import { expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'people' })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('people', 400) } })
  await page.goto(`${rapport.origin}/people`)
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible()
})

test('the list narrows with every word, and shows how the words were understood', async ({ page }) => {
  const lead = page.locator('header [aria-live]')
  const all = (await lead.textContent()) ?? ''
  await page.getByLabel('Filter people').fill('dormant directors')
  await expect(page.getByText('dormant as a state')).toBeVisible()
  await expect(page.getByText('directors as a level')).toBeVisible()
  await expect(lead).not.toHaveText(all)
  await expect(page).toHaveURL(/query=dormant/)

  await page.getByLabel('Filter people').fill('zzzz nobody zzzz')
  await expect(page.getByRole('heading', { name: 'Nobody fits all of these words' })).toBeVisible()
  await page.getByRole('button', { name: 'Show everybody' }).click()
  await expect(lead).toHaveText(all)
})

test('the list reaches its end, though only the rows on the screen exist', async ({ page }) => {
  const table = page.getByRole('table', { name: 'People' })
  const total = Number(await table.getAttribute('aria-rowcount'))
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(page.locator(`tr[aria-rowindex="${total}"] a`)).toBeVisible()
  expect(await page.locator('tbody tr').count()).toBeLessThan(60)
})

test('an edit stands, survives the next import, and gives way to the imported value when asked', async ({
  page,
  rapport,
}) => {
  await page.locator('tbody a').nth(2).click()
  await page.getByRole('button', { name: 'Edit' }).click()
  const title = page.getByLabel('Title')
  const imported = await title.inputValue()
  await title.fill('Keeper of the Lighthouse')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('header').getByText('Keeper of the Lighthouse')).toBeVisible()

  await post(page, rapport, '/imports', { multipart: { files: inventArchive('people', 400) } })
  await page.reload()
  await expect(page.locator('header').getByText('Keeper of the Lighthouse')).toBeVisible()

  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('button', { name: /Show the imported title again/ }).click()
  await expect(page.locator('header').getByText('Keeper of the Lighthouse')).toHaveCount(0)
  if (imported !== '') await expect(page.locator('header').getByText(imported).first()).toBeVisible()
})

test('a note is kept between the two of you, and can be taken back', async ({ page }) => {
  await page.locator('tbody a').nth(1).click()
  await page.getByLabel('A note').fill('Looking for a tax lawyer')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  const timeline = page.getByRole('region', { name: 'Between you' })
  await expect(timeline.getByText('Looking for a tax lawyer')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(timeline.getByText('Looking for a tax lawyer')).toHaveCount(0)
})

test('everybody can leave again as a CSV file', async ({ page }) => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^rapport-people-.*\.csv$/)
})
