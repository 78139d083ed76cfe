import type { Page } from '@playwright/test'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'map' })
test.describe.configure({ mode: 'serial' })

/** Ana knows Bram and Cleo; Bram knows Dana, whom the user does not. */
const EDGES = [
  'source,target,weight',
  'Ana Vale,Bram Oduya,0.8',
  'Ana Vale,Cleo Ray,0.7',
  'Bram Oduya,Cleo Ray,0.6',
  'Bram Oduya,Dana Lind,0.9',
].join('\n')

const toMap = async (page: Page, rapport: { readonly origin: string }) => {
  await page.goto(`${rapport.origin}/map`)
  await expect(page.getByRole('heading', { level: 1, name: 'Map' })).toBeVisible()
}
const picture = (page: Page) => page.getByRole('application', { name: 'Map of your network' })
const settled = (page: Page) => expect(picture(page)).toHaveAttribute('data-settled', 'true')
const choose = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Find somebody on the map' }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

test('an empty map says what it will show and leads to the one step', async ({ page, rapport }) => {
  await open(page, rapport)
  await toMap(page, rapport)
  await expect(page.getByText('Your network will be drawn here')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring your people in' })).toBeVisible()
})

test('connections alone are a star, and the page says so plainly', async ({ page, rapport }) => {
  await open(page, rapport)
  const people = [
    ['Ana', 'Vale'],
    ['Bram', 'Oduya'],
    ['Cleo', 'Ray'],
  ] as const
  const rows = people.map(([first, last]) => [
    first,
    last,
    `https://www.linkedin.com/in/${first.toLowerCase()}`,
    '',
    'Halden Freight',
    'Director',
    '03 Feb 2021',
  ])
  await post(page, rapport, '/imports', { multipart: { files: connectionsCsv(rows) } })
  await toMap(page, rapport)
  await expect(page.getByText(/your network is a star/)).toBeVisible()
  await expect(picture(page)).toBeVisible()
  await settled(page)
})

test('somebody found lights up the way to them, with what speaks for each tie', async ({ page, rapport }) => {
  await open(page, rapport)
  const list = { name: 'harbour.csv', mimeType: 'text/csv', buffer: Buffer.from(EDGES) }
  await post(page, rapport, '/graph/lists', { multipart: { files: list } })
  await toMap(page, rapport)
  await settled(page)
  await choose(page, 'Dana')
  const beside = page.getByRole('region', { name: 'Dana Lind' })
  await expect(beside).toContainText('not among your people')
  await expect(beside.getByRole('list').first()).toContainText(/You.*Bram Oduya.*Dana Lind/s)
  await answered(page, 'graph/map', () =>
    beside.getByRole('button', { name: 'Bram Oduya', exact: true }).click(),
  )
  await expect(page.getByRole('region', { name: 'Bram Oduya' })).toContainText('Recorded')
  await expect(page.getByRole('region', { name: 'Bram Oduya' })).toContainText('harbour')
})

test('the map is walked, zoomed and left by keys alone', async ({ page, rapport }) => {
  await open(page, rapport)
  await toMap(page, rapport)
  await settled(page)
  await picture(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Back to everybody' })).toBeVisible()
  await page.keyboard.press('+')
  await page.keyboard.press('-')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Back to everybody' })).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/people\//)
})

test('the table says who connects what, and whom the chosen one knows', async ({ page, rapport }) => {
  await open(page, rapport)
  await toMap(page, rapport)
  await page.getByText('Table', { exact: true }).click()
  const connectors = page.getByRole('region', { name: 'Who connects what' })
  await expect(connectors.getByRole('row', { name: /Bram Oduya/ })).toBeVisible()
  await choose(page, 'Ana')
  const known = page.getByRole('region', { name: 'Whom Ana Vale knows' })
  await expect(known.getByRole('row', { name: /Cleo Ray.*7 in 10.*Recorded/ })).toBeVisible()
})

test('without WebGL the page says so and shows the table', async ({ page, rapport }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await open(page, rapport)
  await toMap(page, rapport)
  await expect(page.getByText(/cannot draw the picture/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Everybody on the map' })).toBeVisible()
})
