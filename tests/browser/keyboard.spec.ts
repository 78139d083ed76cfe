import { expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'keyboard' })

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
  const { people } = (await rapport.command('workspace', 'show', '--json').then(JSON.parse)).counts
  if (people === 0) {
    await post(page, rapport, '/imports', { multipart: { files: inventArchive('keys', 300) } })
    await post(page, rapport, '/networks', {
      data: { kind: 'career', purpose: 'Find my next role in logistics' },
    })
  }
  await page.goto(rapport.origin)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('the week is walked, opened and done without a mouse', async ({ page }) => {
  await page.keyboard.press('j')
  const first = page.getByRole('article').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('w')
  await expect(first.locator('dl').first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('article').nth(1)).toBeFocused()
  await page.keyboard.press('k')
  const person = (await first.getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('d')
  await expect(
    page.getByRole('region', { name: 'Done this week' }).getByRole('link', { name: person }),
  ).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/people\//)
})

test('g and a letter goes to every place and corner', async ({ page }) => {
  for (const [letter, title] of [
    ['u', 'Purpose'],
    ['p', 'People'],
    ['o', 'Organizations'],
    ['e', 'Events'],
    ['i', 'Imports'],
    ['f', 'Chosen few'],
    ['t', 'Dormant ties'],
    ['a', 'Give and ask'],
    ['h', 'Depth'],
    ['r', 'Review'],
    ['m', 'Give and introduce'],
    ['v', 'Venues'],
    ['n', 'Networks'],
    ['w', 'This week'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('a conversation is logged by keys alone', async ({ page }) => {
  const name = (await page.getByRole('article').first().getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('What happened, in one line')).toBeFocused()
  await page.keyboard.type(`coffee with ${name}, they move to Halden in spring`)
  await expect(dialog.getByLabel(/^With/).first()).not.toHaveValue('')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/Conversation with .* logged\./)).toBeVisible()
})

test('the palette finds a person, and ? lists the keys', async ({ page }) => {
  const name = (await page.getByRole('article').first().getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Find a person, or go to a place' })).toBeFocused()
  await page.keyboard.type(name)
  await expect(page.getByRole('dialog').getByText(name).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the first tab stop skips to the content', async ({ page }) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('typing a letter into a field is text, not a command', async ({ page }) => {
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.keyboard.press('/')
  await page.keyboard.type('c?gw')
  await expect(page.getByLabel('Filter people')).toHaveValue('c?gw')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
