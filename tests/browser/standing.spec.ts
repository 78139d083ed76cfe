import { expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'people' })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('people', 400) } })
  await page.goto(`${rapport.origin}/people?sort=strength`)
  await page.getByRole('table', { name: 'People' }).locator('tbody a').first().click()
  await expect(page.getByRole('region', { name: 'How we stand' })).toBeVisible()
})

test('the number opens into its parts, which add up to it, and into its course over the years', async ({
  page,
}) => {
  const standing = page.getByRole('region', { name: 'How we stand' })
  await standing.getByRole('button', { name: 'What it is made of' }).click()
  const parts = standing.getByRole('table', { name: /What the strength of \d+ is made of/ })
  const points = await parts.locator('tbody td:last-child').allTextContents()
  const sum = points.reduce((total, text) => total + Number(text.replace('−', '-')), 0)
  await expect(parts.locator('tfoot td')).toHaveText(String(sum))

  const course = standing.getByRole('figure', { name: 'Strength over time' })
  await expect(course.locator('svg').first()).toBeVisible()
  await expect(course.getByText(/Highest in|As strong as/)).toBeVisible()
})

test('what the user says goes first, and can be taken back', async ({ page }) => {
  const standing = page.getByRole('region', { name: 'How we stand' })
  await standing.getByRole('button', { name: 'Say it yourself' }).click()
  await page.getByLabel('What the record does not know').fill('We talk at the school gate')
  await page.getByRole('slider').press('End')
  await page.getByRole('button', { name: 'Keep 100' }).click()
  await expect(standing.getByText(/You said 100 .*school gate/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(standing.getByText(/read from/)).toBeVisible()
})

test('somebody is let rest, says so, and is woken', async ({ page }) => {
  const standing = page.getByRole('region', { name: 'How we stand' })
  await standing.getByRole('button', { name: 'Let rest' }).click()
  await page.getByRole('menuitem', { name: 'for 3 months' }).click()
  await expect(standing.getByText(/Resting until/)).toBeVisible()
  await standing.getByRole('button', { name: 'Wake' }).click()
  await expect(standing.getByRole('button', { name: 'Let rest' })).toBeVisible()
})
