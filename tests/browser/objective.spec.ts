import type { Page } from '@playwright/test'
import { expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'objective' })
test.describe.configure({ mode: 'serial' })

const FIELD = 'What should have come of it'
const VAGUE = 'Meet new people'

let network = ''
let objective = ''

/** Waits for the server's answer to what is done: what is shown before it may not be kept yet. */
const answered = async (page: Page, operation: string, act: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((response) => response.url().includes(`/rpc/${operation}`))
  await act()
  expect((await answer).ok()).toBe(true)
}

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('an objective is advised while it is written, and nothing is in the way of keeping it', async ({
  page,
  rapport,
}) => {
  const added = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Find a board seat in logistics' },
  })
  network = added.networkId
  await page.goto(`${rapport.origin}/purpose`)
  await page.getByRole('button', { name: /^Add an objective/ }).click()
  const letters = page.getByRole('list', { name: 'The five letters of a good objective' })
  await expect(letters.getByText('Could you tell that it had happened?')).toBeVisible()

  await page.getByLabel(FIELD).fill(VAGUE)
  await expect(page.getByText('Not yet an objective.').first()).toBeVisible()
  await expect(letters.getByText('Measurable: not yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add the objective' })).toBeEnabled()

  await page.getByLabel(FIELD).fill('Close two sales this month')
  await page.getByRole('button', { name: 'Take the longer view' }).click()
  await expect(page.getByLabel(FIELD)).not.toHaveValue('Close two sales this month')
  await page.getByRole('button', { name: 'Back to my own words' }).click()
  await expect(page.getByLabel(FIELD)).toHaveValue('Close two sales this month')

  await page.getByLabel(FIELD).fill('Two advisory board members in Purchasing by 30 June 2099')
  await expect(page.getByText('An outcome.').first()).toBeVisible()
  await expect(page.getByLabel('By when')).toHaveValue('30 Jun 2099')
  await expect(page.getByLabel('How many')).toHaveValue('2')
  await expect(letters.getByText('Timely: yes')).toBeVisible()
  await answered(page, 'objective/add', () => page.getByRole('button', { name: 'Add the objective' }).click())
  await expect(page.getByRole('link', { name: /^Two advisory board members/ }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: /^All five|not yet/ }).first()).toBeVisible()
})

test('a fourth in focus asks which one steps back, by number', async ({ page, rapport }) => {
  for (const statement of [
    VAGUE,
    'One reference from a client by June 2099',
    'A fourth thing by June 2099',
  ]) {
    await post(page, rapport, '/objectives', { data: { network, statement, due: '2099-06-30' } })
  }
  await page.goto(`${rapport.origin}/purpose`)
  const fourth = page.getByRole('listitem').filter({ hasText: 'A fourth thing' })
  const focus = fourth.getByRole('button', { name: 'In focus' })
  await focus.click()
  const dialog = page.getByRole('dialog', { name: 'Which one steps back?' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(focus).toHaveAttribute('aria-pressed', 'false')

  await focus.click()
  const number = await dialog.getByRole('button').filter({ hasText: VAGUE }).locator('kbd').textContent()
  await answered(page, 'objective/focus', () => page.keyboard.press(number ?? ''))
  await expect(dialog).toHaveCount(0)
  await expect(focus).toHaveAttribute('aria-pressed', 'true')
  const other = page.getByRole('listitem').filter({ hasText: VAGUE })
  await expect(other.getByRole('button', { name: 'In focus' })).toHaveAttribute('aria-pressed', 'false')
})

test('without people, the objective leads to where they come from', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/purpose`)
  await page
    .getByRole('heading', { level: 3 })
    .getByRole('link', { name: /^Two advisory board members/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Two advisory board members/ })).toBeVisible()
  objective = new URL(page.url()).pathname
  await expect(page.getByRole('link', { name: 'Import your archive' })).toBeVisible()
})

test('what came of it is noted, taken back, and in the end it is reached', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}${objective}`)
  const progress = page.getByRole('region', { name: 'Progress' })
  await progress.getByRole('button', { name: 'Something came of it' }).click()
  await progress.getByLabel('What came of it').fill('A first yes, over breakfast')
  await answered(page, 'outcome/add', () => progress.getByRole('button', { name: 'Note it' }).click())
  await expect(progress.getByText('A first yes, over breakfast')).toBeVisible()
  await expect(progress.getByRole('img', { name: /^1 of 2/ })).toBeVisible()

  await answered(page, 'outcome/remove', () => progress.getByRole('button', { name: /^Take back/ }).click())
  await expect(progress.getByRole('img', { name: /^0 of 2/ })).toBeVisible()
  const taken = page.getByRole('alert').filter({ hasText: 'Taken back.' })
  await answered(page, 'outcome/restore', () => taken.getByRole('button', { name: 'Undo' }).click())
  await expect(progress.getByRole('img', { name: /^1 of 2/ })).toBeVisible()

  await page.getByRole('button', { name: /^Change: Two advisory/ }).click()
  await answered(page, 'objective/edit', () => page.getByRole('menuitem', { name: 'Reached' }).click())
  await expect(progress.getByText(/^Reached on/)).toBeVisible()
  await answered(page, 'objective/edit', () =>
    progress.getByRole('button', { name: 'Take it up again' }).click(),
  )
  await expect(progress.getByRole('button', { name: 'Something came of it' })).toBeVisible()
})

test('from whom it takes to who is known already, each with the reason', async ({ page, rapport }) => {
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('objective', 400) } })
  await page.goto(`${rapport.origin}${objective}`)
  const takes = page.getByRole('region', { name: 'Who it takes' })
  await takes.getByRole('button', { name: /^Why / }).first().click()
  await expect(takes.getByText(/you speak of/i).first()).toBeVisible()
  await answered(page, 'need/add', () =>
    takes
      .getByRole('button', { name: /^Yes, it takes/ })
      .first()
      .click(),
  )
  await expect(takes.getByRole('img', { name: /found/ }).first()).toBeVisible()

  const known = page.getByRole('region', { name: 'Whom you know already' })
  const candidate = known
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .first()
  await candidate.getByRole('button', { name: /^Why / }).click()
  await expect(candidate.locator('dl').first()).toBeVisible()
  const person = (await candidate.getByRole('link').first().textContent()) ?? ''
  await answered(page, 'need/add', () => candidate.getByRole('button', { name: /^Name / }).click())
  await expect(takes.getByRole('link', { name: person })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where to find more' })).toBeVisible()
})
