import type { Page } from '@playwright/test'
import { answered, expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'week' })
test.describe.configure({ mode: 'serial' })

const cards = (page: Page) => page.getByRole('article')
const first = (page: Page) => cards(page).first()
const nameOf = async (page: Page, at = 0) =>
  (await cards(page).nth(at).getByRole('link').first().textContent()) ?? ''
const done = (page: Page) => page.getByRole('region', { name: 'Done this week' })
const decided = (page: Page) => page.getByRole('region', { name: 'Put off or skipped' })
/** Somebody's card; none once they are out of the week. */
const cardOf = (page: Page, name: string) => cards(page).filter({ has: page.getByRole('link', { name }) })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  const { counts } = await page.request.get(`${rapport.origin}/api/workspace`).then((answer) => answer.json())
  if (counts.people === 0) {
    await post(page, rapport, '/imports', { multipart: { files: inventArchive('week', 250) } })
    const { networkId } = await post(page, rapport, '/networks', {
      data: { kind: 'career', purpose: 'Find my next role in logistics' },
    })
    await post(page, rapport, '/objectives', {
      data: { network: networkId, statement: 'Two advisory board seats', due: '2099-03-31' },
    })
  }
  await page.goto(rapport.origin)
  await expect(first(page)).toBeVisible()
})

test('done by a key, and taken back by another', async ({ page }) => {
  const name = await nameOf(page)
  await page.keyboard.press('j')
  await answered(page, 'plan/done', () => page.keyboard.press('d'))
  await expect(done(page).getByRole('link', { name })).toBeVisible()
  await expect(cardOf(page, name)).toHaveCount(0)
  // Whoever took the place has the cursor, so that the next key is about them.
  await expect(first(page)).toBeFocused()

  await answered(page, 'plan/reconsider', () => page.keyboard.press('u'))
  await expect(done(page).getByRole('link', { name })).toHaveCount(0)
  await expect(cardOf(page, name)).toHaveCount(1)
})

test('put off until next week by two keys, and taken back from the list', async ({ page }) => {
  const name = await nameOf(page)
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(page.getByRole('menuitem', { name: /^Next week, / })).toBeVisible()
  await answered(page, 'plan/snooze', () => page.keyboard.press('n'))
  await expect(decided(page).getByRole('listitem').filter({ hasText: name })).toContainText('Until Monday')
  await expect(cardOf(page, name)).toHaveCount(0)

  await answered(page, 'plan/reconsider', () =>
    decided(page)
      .getByRole('button', { name: `Take back: ${name}` })
      .click(),
  )
  await expect(decided(page)).toHaveCount(0)
  await expect(cardOf(page, name)).toHaveCount(1)
})

test('put off to a day that is picked', async ({ page }) => {
  const name = await nameOf(page)
  await first(page).getByRole('button', { name: 'Later' }).click()
  await page.getByRole('menuitem', { name: 'Pick a date' }).click()
  const dialog = page.getByRole('dialog', { name: `${name}, from when on?` })
  await answered(page, 'plan/snooze', () => dialog.locator('table button:enabled').last().click())
  await expect(dialog).toHaveCount(0)
  await expect(decided(page).getByRole('listitem').filter({ hasText: name })).toContainText('Until')
  await answered(page, 'plan/reconsider', () => page.getByRole('button', { name: 'Undo' }).last().click())
  await expect(cardOf(page, name)).toHaveCount(1)
})

test('skipped with a reason by keys alone, or with a word of one’s own', async ({ page }) => {
  const name = await nameOf(page)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog', { name: `Not ${name} this time` })
  await expect(dialog.getByRole('button', { name: /^Not now/ })).toBeFocused()
  await answered(page, 'plan/skip', () => page.keyboard.press('2'))
  await expect(dialog).toHaveCount(0)
  await expect(decided(page).getByRole('listitem').filter({ hasText: name })).toContainText(
    'Nothing to say yet',
  )

  const other = await nameOf(page)
  await first(page)
    .getByRole('button', { name: /^Skip: / })
    .click()
  await page.getByRole('button', { name: 'Add a word of your own first' }).click()
  await page.getByLabel('In your words, kept with the reason').fill('On leave until spring')
  await answered(page, 'plan/skip', () => page.getByRole('button', { name: /^Let them rest/ }).click())
  const entry = decided(page).getByRole('listitem').filter({ hasText: other })
  await expect(entry).toContainText('Let them rest: On leave until spring')

  await answered(page, 'plan/reconsider', () => page.keyboard.press('u'))
  await expect(entry).toHaveCount(0)
  await answered(page, 'plan/reconsider', () => page.keyboard.press('u'))
  await expect(decided(page)).toHaveCount(0)
})

test('why shows the reasons, and what would have to change', async ({ page }) => {
  await page.keyboard.press('j')
  await answered(page, 'plan/why', () => page.keyboard.press('w'))
  await expect(first(page).locator('dl').first()).toBeVisible()
  await expect(first(page).getByText('What would have to change.')).toBeVisible()
  await page.keyboard.press('w')
  await expect(first(page).locator('dl')).toHaveCount(0)
})

test('what is kept stays when the hours shrink, and moves again once it is let go', async ({ page }) => {
  const before = await cards(page).count()
  const names = await Promise.all(Array.from({ length: before }, (_, at) => nameOf(page, at)))
  await expect(page.getByRole('button', { name: 'Keep this week' })).toBeVisible()
  await answered(page, 'plan/agree', () => page.keyboard.press('a'))
  await expect(page.getByText('This week is kept.')).toBeVisible()
  await answered(page, 'workspace/update', () =>
    page.getByRole('button', { name: 'Half an hour less a week' }).click(),
  )
  await expect(page.getByText('of 2 h 30', { exact: false })).toBeVisible()
  for (const name of names) await expect(cardOf(page, name)).toHaveCount(1)

  const kept = page.getByRole('button', { name: `Kept: ${names[0]}. Let it move again` })
  await answered(page, 'plan/reconsider', () => kept.click())
  await expect(kept).toHaveCount(0)
  await answered(page, 'workspace/update', () =>
    page.getByRole('button', { name: 'Half an hour more a week' }).click(),
  )
})

test('the limits of a week are changed in one place, and back', async ({ page }) => {
  await page.getByRole('button', { name: /^Change the limits: / }).click()
  const dialog = page.getByRole('dialog', { name: 'How much, and when' })
  await dialog.getByLabel('Asks a week').fill('1')
  await dialog.getByLabel('Phone').fill('60')
  await dialog.getByRole('button', { name: 'Keep to these' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: /at most 1 thing · Phone 1 h/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('button', { name: /at most 2 things$/ })).toBeVisible()
})

test('whoever is left out says what stood in the way', async ({ page }) => {
  const out = page.getByRole('region', { name: 'Not this week' })
  await answered(page, 'plan/why', () =>
    out
      .getByRole('button', { name: /^Why not / })
      .first()
      .click(),
  )
  await expect(out.getByText('What would have to change.')).toBeVisible()
})

test('on a phone everything is within reach of a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const name = await nameOf(page)
  for (const label of [/^Why /, /^Skip: /, /^Later: /, /^Done with /]) {
    const box = await first(page).getByRole('button', { name: label }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
  // Later days fold away, and open with a press.
  const fold = page.getByRole('button', { name: /^What is in / }).last()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  const shown = await cards(page).count()
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  expect(await cards(page).count()).toBeGreaterThan(shown)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await answered(page, 'plan/done', () =>
    first(page)
      .getByRole('button', { name: /^Done with / })
      .click(),
  )
  await expect(done(page).getByRole('link', { name })).toBeVisible()
  await answered(page, 'plan/reconsider', () =>
    done(page)
      .getByRole('button', { name: `Take back: ${name}` })
      .click(),
  )
  await expect(done(page).getByRole('link', { name })).toHaveCount(0)
})

test('the palette takes a line to log', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('log coffee with Ana, needs a tax lawyer')
  await expect(page.getByText('Log: coffee with Ana, needs a tax lawyer')).toBeVisible()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('coffee with Ana, needs a tax lawyer').first()).toBeVisible()
})
