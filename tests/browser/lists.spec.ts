import { connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'lists' })

const PEOPLE = connectionsCsv([
  ['Ana', 'Diaz', 'https://www.linkedin.com/in/ana', 'ana@harbour.example', 'Harbour', 'VP', '03 Feb 2021'],
  ['Ben', 'Okafor', 'https://www.linkedin.com/in/ben', '', 'Halden Freight', 'Director', '03 Feb 2021'],
])

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(['source,target,weight', ...lines].join('\n')),
})

test('a colleague’s list is taken in, accounted for, reaches further, is removed, put back and taken in anew', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: PEOPLE } })
  await page.goto(`${rapport.origin}/lists`)
  await expect(
    page.getByText('You know 2 people yourself. Nothing on record says whom they know'),
  ).toBeVisible()

  await page
    .getByLabel('List to take in', { exact: true })
    .setInputFiles(
      csv('club.csv', 'Ben Okafor,Ana Diaz,0.5', 'Ben Okafor,Dora Lind,0.75', 'Ana Diaz,Ana Diaz,1'),
    )
  await page.getByLabel('What is this list called?').fill('Ben’s people')
  await page.getByRole('combobox', { name: 'Whose is it?' }).fill('Ben')
  await page.getByRole('option', { name: /Ben Okafor/ }).click()
  await page.getByLabel(/We pool our networks/).check()
  await page.getByRole('button', { name: 'Take it in' }).click()

  const account = page.getByRole('status').filter({ hasText: 'is in' })
  await expect(account).toContainText('3 rows: 2 ties, 1 that is no tie.')
  await expect(account).toContainText('You reach 3 people now, 1 more than before.')
  await account.getByText('1 row that is no tie').click()
  await expect(account).toContainText('club.csv, line 4: It ties Ana Diaz to themselves.')
  await account.getByRole('button', { name: 'Good' }).click()
  const list = page.getByRole('listitem').filter({ hasText: 'Ben’s people' })
  await expect(list).toContainText('From Ben Okafor, a colleague')
  await expect(list).toContainText('2 ties between 3 names; you know 2 of them.')
  await expect(page.getByText('3 people through 1 other', { exact: true })).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my list' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^who-i-know-.*\.csv$/)
  await expect(page.getByText('Saved with 2 people.')).toBeVisible()

  await page.getByRole('button', { name: 'Remove the list Ben’s people' }).click()
  await expect(list).toBeHidden()
  await expect(page.getByText('3 people through 1 other', { exact: true })).toBeHidden()
  await page
    .getByRole('alert')
    .filter({ hasText: 'Ben’s people is removed.' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(list).toContainText('2 ties between 3 names; you know 2 of them.')
  await expect(list).toContainText('From Ben Okafor, a colleague')
  await expect(page.getByText('3 people through 1 other', { exact: true })).toBeVisible()

  await page
    .getByLabel('List to take in', { exact: true })
    .setInputFiles(csv('Ben’s people.csv', 'Ben Okafor,Dora Lind,0.75', 'Dora Lind,Emil Sand,0.5'))
  await expect(page.getByRole('combobox', { name: 'Whose is it?' })).toHaveValue('Ben Okafor')
  await expect(page.getByLabel(/We pool our networks/)).toBeChecked()
  await expect(page.getByText(/It takes the place of the list of .*, which has 2 ties\./)).toBeVisible()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(account).toContainText('It took the place of the one before: 1 tie is new, 1 went.')
  await account.getByRole('button', { name: 'Good' }).click()
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('From Ben Okafor, a colleague')
})

test('what is no list is refused in words, and can be tried again', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/lists`)
  await page
    .getByLabel('List to take in', { exact: true })
    .setInputFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from('alone\n') })
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText(/names\.csv has but one column/)).toBeVisible()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(page.getByText('Drop in a list of who knows whom')).toBeVisible()
})
