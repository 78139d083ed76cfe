import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { generateAddressBooks } from '@rapport/testkit'
import { expect, open, post, test } from './test.ts'

test.use({ world: 'duplicates' })

/** Two address books that hold some of the same people, as different programs write them. */
const inventBooks = () =>
  generateAddressBooks({ seed: 'duplicates', people: 160 })
    .files.filter(({ source }) => source === 'google' || source === 'outlook')
    .map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') }))

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  const { imports } = (await rapport.command('workspace', 'show', '--json').then(JSON.parse)).counts
  if (imports === 0) {
    for (const files of inventBooks()) await post(page, rapport, '/imports', { multipart: { files } })
  }
  await page.goto(rapport.origin)
})

const goToDuplicates = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { level: 1, name: 'Duplicates to decide' })).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
}

const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 })
const progress = (page: Page) => page.getByRole('main').getByRole('status').first()

test('doubles are decided, put off, taken back and accounted for by keys alone', async ({
  page,
  rapport,
}) => {
  await goToDuplicates(page)
  const before = await page.request.get(`${rapport.origin}/api/merges`).then((answer) => answer.json())
  const first = (await question(page).textContent()) ?? ''

  await page.keyboard.press('m')
  await expect(progress(page)).toContainText('1 merged')
  const second = (await question(page).textContent()) ?? ''
  expect(second).not.toBe(first)

  await page.keyboard.press('d')
  await expect(progress(page)).toContainText('1 merged · 1 kept apart')
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(second)
  await expect(page.getByText('Asked again.')).toBeVisible()
  await page.keyboard.press('d')
  await expect(progress(page)).toContainText('1 merged · 1 kept apart')

  const third = (await question(page).textContent()) ?? ''
  await page.keyboard.press('s')
  await expect(question(page)).not.toHaveText(third)
  await page.keyboard.press('k')
  await expect(question(page)).toHaveText(third)

  const account = page.getByRole('heading', { name: '2 decided: 1 merged, 1 kept apart' })
  for (let left = Number.parseInt((await progress(page).textContent()) ?? '', 10); left > 0; left -= 1) {
    await page.keyboard.press('j')
  }
  await expect(account).toBeVisible()
  await expect(page.getByText(/for later/)).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByRole('article')).toBeVisible()

  await expect(async () => {
    const merges = await page.request.get(`${rapport.origin}/api/merges`).then((answer) => answer.json())
    expect(merges.total).toBe(before.total + 1)
    expect(merges.merges[0].decidedBy).toBe('you')
  }).toPass()

  await page.keyboard.press('u')
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(first)
  await expect(async () => {
    const merges = await page.request.get(`${rapport.origin}/api/merges`).then((answer) => answer.json())
    expect(merges.total).toBe(before.total)
  }).toPass()
})

test('what is shown is chosen field by field, by its number, and written with the answer', async ({
  page,
}) => {
  await goToDuplicates(page)
  const choices = page
    .getByRole('article')
    .getByRole('row')
    .filter({ has: page.locator('[aria-pressed]') })
  const asked = Number.parseInt((await progress(page).textContent()) ?? '', 10)
  for (let seen = 1; seen < asked && !(await choices.first().isVisible()); seen += 1) {
    await page.keyboard.press('s')
  }
  const row = choices.first()
  const key = (await row.locator('kbd').textContent()) ?? ''
  const [kept, other] = [row.getByRole('button').nth(0), row.getByRole('button').nth(1)]
  await expect(kept).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press(key)
  await expect(other).toHaveAttribute('aria-pressed', 'true')
  await expect(kept).toHaveAttribute('aria-pressed', 'false')
  const written = page.waitForRequest(/\/rpc\/people\/merge/)
  await page.keyboard.press('Enter')
  expect((await written).postData()).toContain(['name', 'position', 'birthday', 'photo'][Number(key) - 1])
})

test('a merge that Rapport made is taken back where it is listed', async ({ page }) => {
  await goToDuplicates(page)
  const merged = page.getByRole('region', { name: 'Merged so far' }).getByRole('listitem')
  const line = merged.filter({ hasText: 'Merged by Rapport' }).first()
  const person = (await line.getByRole('link').textContent()) ?? ''
  await line.getByRole('button', { name: 'They are two people' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${person}: two people again. That is remembered.`)).toBeVisible()
})

test('somebody is added, put right, removed and brought back', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/people`)
  await page.getByRole('button', { name: 'Add a person' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Given name').fill('Ottoline')
  await form.getByLabel('Family name').fill('Ferncastle')
  await form.getByRole('button', { name: 'Add a number' }).click()
  await form.getByLabel('Number 1', { exact: true }).fill('+47 22 55 01 40')
  await form.getByLabel('Day').fill('29')
  await form.getByLabel('Month').selectOption('02')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ottoline Ferncastle' })).toBeVisible()
  await expect(page.getByRole('link', { name: '+47 22 55 01 40' })).toHaveAttribute('href', 'tel:+4722550140')
  await expect(page.getByText('29 February')).toBeVisible()

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await form.getByLabel('Nickname').fill('Otti')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Facts' }).getByText('Otti')).toBeVisible()

  await page.getByRole('main').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(page.getByText('Ottoline Ferncastle is out of view.')).toBeVisible()
  await page.goto(`${rapport.origin}/people/removed`)
  await page.getByRole('button', { name: 'Restore Ottoline Ferncastle' }).click()
  await expect(page.getByText('Ottoline Ferncastle is back.')).toBeVisible()
})

for (const [device, viewport] of Object.entries({
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the question passes axe on a ${device}, ${colorScheme}`, async ({ page, rapport }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.goto(`${rapport.origin}/duplicates`)
      await expect(page.getByRole('article')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
