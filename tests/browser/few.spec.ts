import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'few' })
test.describe.configure({ mode: 'serial' })

const chosen = (page: Page) => page.getByRole('list', { name: 'Your chosen few', exact: true })
const suggested = (page: Page) => page.getByRole('list', { name: 'Who could be among your chosen few' })
const rows = (page: Page) => chosen(page).locator(':scope > li')
const nameIn = async (page: Page, at: number) =>
  (await rows(page).nth(at).getByRole('link').first().textContent()) ?? ''

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('with nobody on record, it says what it will show and leads to the imports', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/few`)
  await expect(page.getByRole('heading', { name: 'Nothing on record speaks for anybody yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Bring messages and recommendations in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible()
})

test('whoever is suggested is chosen by keys alone, and the next one has the focus', async ({
  page,
  rapport,
}) => {
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('few', 200) } })
  await page.goto(`${rapport.origin}/few`)
  const choose = suggested(page).getByRole('button', { name: /^Choose / })
  await choose.first().focus()
  await answered(page, 'few/add', () => page.keyboard.press('Enter'))
  await expect(rows(page)).toHaveCount(1)
  await expect(choose.first()).toBeFocused()
  const second = (await choose.first().getAttribute('aria-label')) ?? ''
  await answered(page, 'few/add', () => page.keyboard.press('Enter'))
  await expect(rows(page)).toHaveCount(2)

  await answered(page, 'few/remove', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(rows(page)).toHaveCount(1)
  await answered(page, 'few/add', () => suggested(page).getByRole('button', { name: second }).click())
  await expect(rows(page)).toHaveCount(2)
})

/** Lets the first who is suggested have done something, so that there is a reason to choose them. */
const noteDeedOfFirst = async (page: Page, rapport: RapportServer): Promise<void> => {
  const { candidates } = await page.request
    .get(`${rapport.origin}/api/few/suggestions?limit=1`)
    .then((answer) => answer.json())
  const { personId } = candidates[0]
  await post(page, rapport, `/people/${personId}/favors`, {
    data: { direction: 'received', kind: 'business', text: 'Brought the first order' },
  })
}

test('one more than there may be asks who makes room', async ({ page, rapport }) => {
  await noteDeedOfFirst(page, rapport)
  await page.goto(`${rapport.origin}/few`)
  await page.getByRole('button', { name: '2 of at most 25' }).click()
  await page.getByLabel('How many at most').fill('2')
  await answered(page, 'few/update', () => page.keyboard.press('Enter'))
  await expect(page.getByRole('button', { name: '2 of at most 2', exact: true })).toBeFocused()

  const choose = suggested(page)
    .getByRole('button', { name: /^Choose / })
    .first()
  const newcomer = ((await choose.getAttribute('aria-label')) ?? '').replace('Choose ', '')
  await choose.click()
  const dialog = page.getByRole('dialog', { name: 'Who makes room?' })
  const leaves = dialog.getByRole('listitem').getByRole('button').first()
  await expect(leaves).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(choose).toBeFocused()

  await choose.click()
  await dialog.getByLabel('Why they leave').fill('Our ways parted')
  await answered(page, 'few/add', () => leaves.click())
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).filter({ hasText: newcomer })).toHaveCount(1)
  await expect(
    page.getByRole('region', { name: 'Who came and who left' }).getByText('Our ways parted'),
  ).toBeVisible()
})

test('a reason is changed, and everybody leaves with one', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/few`)
  const name = await nameIn(page, 0)
  await page.getByRole('button', { name: `Change why ${name} is among them` }).click()
  const field = page.getByLabel(`Why ${name} is among them`, { exact: true })
  await expect(field).toBeFocused()
  await field.fill('Always answers the phone')
  await answered(page, 'few/edit', () => page.getByRole('button', { name: 'Save' }).click())
  await expect(rows(page).filter({ hasText: 'Always answers the phone' })).toHaveCount(1)

  await page.getByRole('button', { name: `Let ${name} go` }).click()
  const dialog = page.getByRole('dialog', { name: `Let ${name} go` })
  await expect(dialog.getByRole('button', { name: 'Let go' })).toBeDisabled()
  await dialog.getByLabel('Why they leave').fill('Retired to an island')
  await answered(page, 'few/remove', () => dialog.getByRole('button', { name: 'Let go' }).click())
  await expect(rows(page)).toHaveCount(1)
  await answered(page, 'few/add', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(rows(page).filter({ hasText: 'Always answers the phone' })).toHaveCount(1)
})

test('once a year one goes through them', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/few`)
  await page.getByRole('button', { name: 'Go through them' }).click()
  for (const part of ['Who could leave', 'Who could join', 'Who stays (2 people)']) {
    await expect(page.getByRole('region', { name: part })).toBeVisible()
  }
  await answered(page, 'few/update', () =>
    page.getByRole('button', { name: 'I have gone through them' }).click(),
  )
  await expect(chosen(page)).toBeVisible()
  await page.getByRole('button', { name: 'Go through them' }).click()
  await expect(page.getByText(/the last time was on/)).toBeVisible()
})

test('what somebody did is noted on their page, stands between the two, and speaks for them', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/few`)
  const candidate = suggested(page).getByRole('link').last()
  const name = (await candidate.textContent()) ?? ''
  await candidate.click()
  await page.getByRole('button', { name: 'Note what one did for the other' }).click()
  await expect(page.getByLabel('In your words')).toBeFocused()
  await page.keyboard.type('Told the harbour master to call me')
  await page.getByRole('combobox', { name: 'What it was' }).click()
  await page.getByRole('option', { name: 'Passing a name on' }).click()
  await answered(page, 'favor/log', () =>
    page.getByLabel('Facts').getByRole('button', { name: 'Keep' }).click(),
  )
  await expect(
    page.getByRole('region', { name: 'Between you' }).getByText('Told the harbour master to call me'),
  ).toBeVisible()
  await page.goto(`${rapport.origin}/few`)
  const row = suggested(page).getByRole('listitem').filter({ hasText: name }).first()
  await expect(row.getByText(/^Put your name forward on .*Told the harbour master/)).toBeVisible()
})

test('who is chosen by name without anything on record needs a reason, asked once, and room', async ({
  page,
  rapport,
}) => {
  await post(page, rapport, '/people', { data: { givenName: 'Quill', familyName: 'Netherby' } })
  await page.goto(`${rapport.origin}/few`)
  await page.getByRole('button', { name: 'Choose somebody by name' }).click()
  await page.keyboard.type('Netherby')
  await page.getByRole('option', { name: /Quill Netherby/ }).click()
  const room = page.getByRole('dialog', { name: 'Who makes room?' })
  await room.getByRole('listitem').getByRole('button').first().click()
  const dialog = page.getByRole('dialog', { name: 'Why Quill Netherby?' })
  await dialog.getByLabel('Why they should be among them').fill('My oldest friend')
  await answered(page, 'few/add', () => dialog.getByRole('button', { name: 'Choose' }).click())
  await expect(rows(page).filter({ hasText: 'My oldest friend' })).toHaveCount(1)
  await expect(rows(page)).toHaveCount(2)
})
