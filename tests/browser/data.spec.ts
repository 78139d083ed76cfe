import { readFile } from 'node:fs/promises'
import { connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'data' })

const PEOPLE = connectionsCsv([
  ['Mira', 'Solberg', '', 'mira@halden.example', 'Halden Freight', 'Buyer', '03 Mar 2024'],
  ['Tomás', 'Ferreira', '', 'tomas@norte.example', 'Atelier Norte', 'Owner', '04 Mar 2024'],
])

test('what was backed up comes back', async ({ page, rapport }) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: PEOPLE } })
  await page.goto(`${rapport.origin}/data`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/\.rapport-backup$/)
  const backup = {
    name: download.suggestedFilename(),
    mimeType: 'application/gzip',
    buffer: await readFile(await download.path()),
  }
  await expect(page.getByText('Backed up:')).toBeVisible()

  await page.getByLabel('Backup to check').setInputFiles(backup)
  await expect(page.getByText('The backup is sound:')).toBeVisible()

  await post(page, rapport, '/people', { data: { givenName: 'Somebody', familyName: 'Later' } })
  await page.goto(`${rapport.origin}/data`)
  await page.getByLabel('Backup to restore').setInputFiles(backup)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('What comes:')
  await expect(dialog).toContainText('3 people with all you have written')
  await dialog.getByRole('button', { name: 'Replace everything' }).click()
  await expect(dialog).toContainText('Here is now what was in the backup')
  await expect(dialog).toContainText('What was here before is kept in')
  await dialog.getByRole('button', { name: 'Good' }).click()

  await page.goto(`${rapport.origin}/people`)
  await expect(page.getByText('2 people you know')).toBeVisible()
})

test('a file that is no backup is refused in words, and nothing is asked', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/data`)
  const wrong = { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a backup') }
  await page.getByLabel('Backup to restore').setInputFiles(wrong)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toContainText(/backup/i)
  await expect(dialog.getByRole('button', { name: 'Replace everything' })).toBeDisabled()
})

for (const [name, ending] of [
  ['everything', 'json'],
  ['people as a table', 'csv'],
  ['people as contacts', 'vcf'],
  ['the plan as a calendar', 'ics'],
] as const) {
  test(`${name} leaves as a file`, async ({ page, rapport }) => {
    await open(page, rapport)
    await page.goto(`${rapport.origin}/data`)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download ${name}` }).click()
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`))
  })
}
