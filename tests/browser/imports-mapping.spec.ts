import { expect, open, test } from './test.ts'

test.use({ world: 'imports-mapping' })

const FRIENDS = [
  'Name,Haus,E-Mail,Spitzname,Lieblingstier',
  'Mira Solberg,Halden Freight,mira@halden.example,Mimi,Otter',
  'Tomás Ferreira,Atelier Norte,tomas@norte.example,,Heron',
  '',
].join('\n')

test('a table is imported with its columns put right by hand', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'friends.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FRIENDS),
    })

  const question = page.getByRole('region', { name: 'Does each column hold what it seems to?' })
  await expect(question).toContainText('mira@halden.example')
  await expect(question.getByRole('combobox', { name: 'Name is', exact: true })).toHaveValue('Full name')
  await expect(question.getByRole('combobox', { name: 'E-Mail is' })).toHaveValue('E-mail address')

  const employer = question.getByRole('combobox', { name: 'Haus is' })
  await employer.fill('Organi')
  await page.getByRole('option', { name: 'Organization' }).click()
  await expect(employer).toHaveValue('Organization')
  await expect(question.getByRole('combobox', { name: 'Lieblingstier is' })).toHaveValue('Not needed')
  await question.getByRole('button', { name: 'Import' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'It is in.' })).toContainText('2 new people')
  await page.goto(`${rapport.origin}/people`)
  const mira = page.getByRole('row', { name: /Mira Solberg/ })
  await expect(mira).toContainText('Halden Freight')
  await expect(page.getByText('Otter')).toHaveCount(0)
})

test('a file that needs no question is imported at once', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'phone.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mira Solberg\r\nN:Solberg;Mira;;;\r\nEMAIL:mira@halden.example\r\nEND:VCARD\r\n',
      ),
    })
  // The same name and address as in the table: one person, with a card from each.
  await expect(page.getByRole('status').filter({ hasText: 'It is in.' })).toContainText(
    '1 contact, somebody already known',
  )
})

test('one says which addresses are one’s own', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  const own = page.getByRole('combobox', { name: 'Your own e-mail addresses' })
  await own.fill('Me@Harbour.example')
  // What was typed is shown at once, while it is saved: only the answer says that it is kept.
  const saved = page.waitForResponse((response) => response.url().endsWith('/rpc/workspace/update'))
  await own.press('Enter')
  await expect(page.getByText('me@harbour.example')).toBeVisible()
  expect((await saved).ok()).toBe(true)
  await page.reload()
  await expect(page.getByText('me@harbour.example')).toBeVisible()
})

test('a calendar that cannot be read is kept, and says why', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/imports`)
  await page.getByRole('button', { name: 'Subscribe to a calendar' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Its address').fill('http://127.0.0.1:9/mira.ics')
  await dialog.getByLabel('What to call it').fill('Work')
  await dialog.getByRole('button', { name: 'Subscribe and read' }).click()
  const source = page.getByRole('listitem').filter({ hasText: 'http://127.0.0.1:9/mira.ics' })
  await expect(source).toContainText('Not read yet')
  await expect(source).toContainText(/local network|this machine|private/i)
  await source.getByRole('button', { name: 'Remove Work' }).click()
  await source.getByRole('button', { name: 'Forget it' }).click()
  await expect(source).toHaveCount(0)
})
