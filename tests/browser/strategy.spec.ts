import type { Page } from '@playwright/test'
import { expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'strategy' })
test.describe.configure({ mode: 'serial' })

const WHY =
  'I want a board seat in logistics, to understand where freight is going, and to stay close to my old friends.'

/** The lines of people; their reasons are lines within them. */
const NAMED = { name: /\S/ }

/** The address of a network's page, by the kind it was made of. */
const networkPath = async (page: Page, origin: string, kind: string): Promise<string> => {
  const { networks } = await page.request.get(`${origin}/api/networks`).then((answer) => answer.json())
  const { networkId } = networks.find((network: { readonly kind: string }) => network.kind === kind)
  return `${origin}/purpose/networks/${networkId}`
}

test('without a word about why, every page of the strategy leads to the first question', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)
  for (const path of ['/purpose', '/purpose/networks', '/strategy']) {
    await page.goto(`${rapport.origin}${path}`)
    await page.getByRole('link', { name: 'Say why you network' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Why do you network?' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'I am not sure yet' }).click()
  await expect(page.getByRole('checkbox')).toHaveCount(5)
  await expect(page.getByRole('button', { name: 'How do I keep it?' })).toBeDisabled()
})

test('from why to three networks, purposes at odds kept apart, and one undo for all of it', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/strategy/new`)
  await page.getByLabel('In your own words').fill(WHY)
  await page.getByRole('button', { name: 'What does that call for?' }).click()
  await expect(page.getByRole('heading', { name: 'This calls for three networks' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /My next step.*board seat/ })).toBeChecked()
  await expect(page.getByRole('note').filter({ hasText: 'Keep two networks' })).toBeVisible()

  await page.getByRole('button', { name: 'How do I keep them?' }).click()
  const manyLine = page.getByRole('definition').nth(1)
  await page.getByRole('button', { name: 'Change: how many' }).click()
  await page.getByLabel('People').fill('40')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(manyLine).toContainText('About 40')
  await page.getByRole('button', { name: 'How many: as usual again' }).click()
  await expect(manyLine).toContainText('About 150')
  await page.getByRole('button', { name: 'Change: by which channel' }).click()
  await page.getByRole('radio', { name: 'Phone' }).check()
  await page.getByRole('button', { name: 'Save' }).click()

  await page.getByRole('button', { name: 'That fits. The next one' }).click()
  await page.getByRole('button', { name: 'That fits. The next one' }).click()
  await page.getByRole('button', { name: 'Keep all of it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Purpose' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Kept apart' })).toContainText('Friends and family')
  await expect(page.getByRole('region', { name: 'Career and business' })).toContainText('Phone')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Say why you network' })).toBeVisible()
})

test('fill the workspace', async ({ page, rapport }) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('strategy', 300) } })
  for (const [kind, purpose] of [
    ['strategic', 'See where freight is going'],
    ['career', 'A board seat in logistics'],
    ['social', 'Stay close to my old friends'],
  ]) {
    const { networkId } = await post(page, rapport, '/networks', { data: { kind, purpose } })
    await post(page, rapport, '/objectives', {
      data: { network: networkId, statement: `Two long conversations: ${purpose}`, due: '2099-03-31' },
    })
  }
})

test('suggestions are taken, turned down and taken back by keys alone', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(await networkPath(page, rapport.origin, 'strategic'))
  const people = page.getByRole('list', { name: /^Who could belong/ }).getByRole('listitem', NAMED)
  await expect(people.first()).toBeVisible()
  const nameAt = async (at: number) => (await people.nth(at).getByRole('link').textContent()) ?? ''
  const [first, second, third, fourth] = [await nameAt(0), await nameAt(1), await nameAt(2), await nameAt(3)]

  await page.keyboard.press('j')
  await expect(people.first()).toBeFocused()
  await page.keyboard.press('w')
  await expect(people.first().locator('dl').first()).toBeVisible()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('3 people marked')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 people: in Perspective.')).toBeVisible()
  await expect(page.getByText('3 of about 12')).toBeVisible()
  for (const name of [first, second, third]) {
    await expect(people.filter({ has: page.getByRole('link', { name, exact: true }) })).toHaveCount(0)
  }

  await people
    .filter({ hasText: fourth })
    .getByRole('button', { name: /does not belong/ })
    .click()
  await expect(page.getByText(`${fourth}: not for Perspective. That is remembered.`)).toBeVisible()
  await page.goto(`${page.url()}?show=suggestions`)
  await expect(people.first()).toBeVisible()
  await expect(people.filter({ has: page.getByRole('link', { name: fourth, exact: true }) })).toHaveCount(0)

  await page.getByRole('link', { name: /^Members/ }).click()
  const members = page.getByRole('table', { name: 'Members of Perspective' })
  await expect(members.getByRole('link', { name: first })).toBeVisible()
  await members.getByRole('button', { name: `Take ${first} out of Perspective` }).click()
  await expect(page.getByText('2 of about 12')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('3 of about 12')).toBeVisible()
})

test('the map opens a cell to who is in it, and an empty one to where to look', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${await networkPath(page, rapport.origin, 'strategic')}?show=coverage`)
  await page
    .getByRole('button', { name: /: (1 person|\d+ people)$/ })
    .first()
    .click()
  await expect(page.getByRole('main').getByRole('status').getByRole('link').first()).toHaveAttribute(
    'href',
    /\/people\//,
  )
  await page
    .getByRole('button', { name: /: nobody$/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Look among everybody you know' })).toBeVisible()
})

test('those in none are put into a network together', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/purpose/networks`)
  const people = page
    .getByRole('list', { name: 'People in none of your networks' })
    .getByRole('listitem', NAMED)
  await people.nth(1).getByRole('checkbox').click()
  await people
    .nth(3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 people marked')).toBeVisible()
  await page.getByRole('button', { name: 'Put them into …' }).click()
  await page.getByRole('menuitem', { name: 'Friends and family' }).click()
  await expect(page.getByText('3 people: in Friends and family.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Friends and family/ })).toContainText('3 of about 50')
})

test('the strategy prints as one page, on A4 and on Letter', async ({ page, rapport }) => {
  await open(page, rapport)
  await page.goto(`${rapport.origin}/purpose`)
  await page.getByRole('link', { name: 'Print' }).click()
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled()
  await expect(page.getByRole('article').getByText('Two long conversations').first()).toBeVisible()
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format })
    expect(/\/Type\s*\/Pages[\s\S]*?\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe('1')
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
})
