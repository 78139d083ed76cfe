import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'venues' })
test.describe.configure({ mode: 'serial' })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/venues`)
})

test('the first venue is added by who comes, and what is unclear is said at its field', async ({ page }) => {
  await page.getByRole('button', { name: 'Add the first venue' }).click()
  await expect(page.getByLabel('What it is called')).toBeFocused()
  await page.keyboard.type('Rhine Purchasing Circle')
  const audience = page.getByRole('textbox', { name: 'Who comes' })
  await audience.fill('some nice people')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText(/“some nice people” names no function, level or industry/)).toBeVisible()
  await expect(audience).toBeFocused()
  await audience.fill('30 directors in Purchasing')
  await expect(page.getByText(/names no function/)).toHaveCount(0)
  await answered(page, 'venue/add', () => page.getByRole('button', { name: 'Add it' }).click())
  const venue = page.getByRole('listitem').filter({ hasText: 'Rhine Purchasing Circle' })
  await expect(venue.getByText('30 directors in Purchasing')).toBeVisible()
})

test('somebody who comes is named by keys alone, and can be taken back', async ({ page, rapport }) => {
  await post(page, rapport, '/imports', {
    multipart: {
      files: connectionsCsv([
        ['Ana', 'Solveig', '', '', 'Halden Freight', 'Director of Purchasing', '08 Feb 2021'],
      ]),
    },
  })
  await page.reload()
  const name = page.getByRole('button', { name: /^Name somebody who comes/ })
  await name.click()
  await expect(page.getByRole('combobox', { name: 'Who comes there' })).toBeFocused()
  await page.keyboard.type('Ana')
  await expect(page.getByRole('option', { name: /Ana Solveig/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await answered(page, 'venue/edit', () => page.keyboard.press('Enter'))
  await expect(page.getByRole('main').getByRole('link', { name: 'Ana Solveig' })).toBeVisible()
  await expect(name).toBeFocused()
  await answered(page, 'venue/edit', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(page.getByText('Nobody you know is noted there yet')).toBeVisible()
})

test('it is changed and removed, each with an undo', async ({ page }) => {
  const change = page.getByRole('button', { name: 'Change Rhine Purchasing Circle' })
  await change.click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByLabel('Where it meets').fill('Duisburg')
  await answered(page, 'venue/edit', () => page.getByRole('button', { name: 'Save' }).click())
  await expect(page.getByText(/Association · Duisburg/)).toBeVisible()
  await change.click()
  await answered(page, 'venue/remove', () => page.getByRole('menuitem', { name: 'Remove' }).click())
  await expect(change).toHaveCount(0)
  await answered(page, 'venue/add', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(page.getByText(/Association · Duisburg/)).toBeVisible()
})

test('an objective that needs such people says where they gather', async ({ page, rapport }) => {
  const { networkId } = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Buy better' },
  })
  const { objectiveId } = await post(page, rapport, '/objectives', {
    data: {
      network: networkId,
      statement: 'Five directors in Purchasing agree to a pilot by June 2099',
      due: '2099-06-30',
    },
  })
  await post(page, rapport, `/objectives/${objectiveId}/needs`, {
    data: { function: 'Purchasing', level: 'director', count: 5 },
  })
  await page.goto(`${rapport.origin}/purpose/objectives/${objectiveId}`)
  await expect(
    page.getByRole('region', { name: 'Where to find more' }).getByText('Rhine Purchasing Circle').first(),
  ).toBeVisible()
})

test('what an organization does is said in the list, and shown as inferred where its name tells it', async ({
  page,
  rapport,
}) => {
  await page.goto(`${rapport.origin}/organizations`)
  const cell = page.getByRole('button', { name: /^Halden Freight: .*, inferred, change/ })
  await expect(cell).toBeVisible()
  await cell.click()
  const dialog = page.getByRole('dialog', { name: 'Halden Freight' })
  await dialog.getByRole('combobox', { name: 'What it does' }).fill('Insur')
  await page.getByRole('option', { name: 'Insurance' }).click()
  await dialog.getByRole('combobox', { name: 'How many work there' }).click()
  await page.getByRole('option', { name: '51-200 people' }).click()
  await answered(page, 'organization/edit', () => dialog.getByRole('button', { name: 'Save' }).click())
  await expect(
    page.getByRole('button', { name: 'Halden Freight: Insurance, 51-200 people, change' }),
  ).toBeVisible()
  await answered(page, 'organization/edit', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(cell).toBeVisible()
})
