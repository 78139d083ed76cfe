import { expect, inventArchive, open, test } from './test.ts'

test.use({ world: 'imports' })

test('an import is undone with a word about what goes and what stays', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  await page.locator('input[type=file]').setInputFiles(inventArchive('undo', 200))
  await page.getByRole('link', { name: 'See the account' }).click()
  const account = page.getByRole('region', { name: 'Every row accounted for' })
  await expect(account.getByRole('row', { name: /^messages\.csv/ })).toBeVisible()

  // Somebody with a note of one's own outlives the import that brought them.
  await page.goto(`${rapport.origin}/people`)
  await page.locator('tbody a').first().click()
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByLabel('A note').fill('Met on the ferry')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await expect(page.getByRole('region', { name: 'Between you' }).getByText('Met on the ferry')).toBeVisible()

  await page.goto(`${rapport.origin}/imports`)
  await page.getByRole('link', { name: /LinkedInDataExport/ }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('What goes:')
  await expect(dialog).toContainText('What is kept:')
  await dialog.getByRole('button', { name: 'Undo the import' }).click()
  await expect(dialog).toContainText('Gone:')
  await expect(dialog.getByRole('link', { name })).toBeVisible()
  await dialog.getByRole('button', { name: 'Good' }).click()

  await page.goto(`${rapport.origin}/people`)
  await expect(page.getByText('1 person you know')).toBeVisible()
})
