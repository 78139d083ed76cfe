import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'introductions' })
test.describe.configure({ mode: 'serial' })

const LINKEDIN = 'https://www.linkedin.com/in/'
const PEOPLE = connectionsCsv([
  ['Mira', 'Solberg', `${LINKEDIN}mira`, '', 'Lumen Press', 'Editor', '03 Feb 2021'],
  ['Bo', 'Lind', `${LINKEDIN}bo`, '', 'Rhine Parts', 'Buyer', '03 Feb 2021'],
  ['Ada', 'Okafor', `${LINKEDIN}ada`, '', 'Halden Freight', 'VP Procurement', '03 Feb 2021'],
])

/** Who knows whom, as a club hands it over: two lead to Ada, one of them further in than any connection. */
const CLUB = {
  name: 'club.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'source,target,weight',
      'Mira Solberg,Ada Okafor,0.9',
      'Bo Lind,Ada Okafor,0.5',
      'Mira Solberg,Ines Roy,0.8',
    ].join('\n'),
  ),
}

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const idOf = async (page: Page, rapport: RapportServer, query: string): Promise<string> => {
  const found = await page.request.get(`${rapport.origin}/api/people`, { params: { query } })
  return (await found.json()).people[0].personId
}

const notice = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text })
const undo = (page: Page, text: string | RegExp, operation: string) =>
  answered(page, operation, () => notice(page, text).getByRole('button', { name: 'Undo' }).click())
const part = (page: Page, name: string) => page.getByRole('region', { name })
const card = (page: Page, name: string) =>
  page
    .locator('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })

/** Chooses in the menu of a card with the keys alone. */
const choose = async (page: Page, name: string, item: string) => {
  await page.getByRole('button', { name: `More about ${name}` }).press('Enter')
  await page.getByRole('menuitem', { name: item }).press('Enter')
}

test.beforeEach(async ({ page, rapport }) => {
  await open(page, rapport)
})

test('with nothing asked yet it says where asking begins', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/introductions`)
  await expect(page.getByRole('heading', { name: /A warm word opens more doors/ })).toBeVisible()
  await page.getByRole('link', { name: 'Find somebody to meet' }).press('Enter')
  await expect(page).toHaveURL(/\/people/)
})

test('from the page of a person one compares who could introduce one, and asks with lines to pass on', async ({
  page,
  rapport,
}) => {
  await post(page, rapport, '/imports', { multipart: { files: PEOPLE } })
  await page.goto(`${rapport.origin}/lists`)
  await page.getByLabel('List to take in', { exact: true }).setInputFiles(CLUB)
  await page.getByLabel('What is this list called?').fill('The club')
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'is in' })).toBeVisible()

  await page.goto(`${rapport.origin}/people/${await idOf(page, rapport, 'Ada')}`)
  const ways = part(page, 'How to get there')
  const mira = ways.getByRole('button', { name: /^Mira Solberg/ })
  const bo = ways.getByRole('button', { name: /^Bo Lind/ })
  await expect(mira).toHaveAttribute('aria-expanded', 'true')
  await expect(ways.getByText('On the list “The club”')).toBeVisible()
  await expect(bo).toHaveAttribute('aria-expanded', 'false')
  await bo.press('Enter')
  await expect(ways.getByRole('button', { name: 'Ask for an introduction' })).toHaveCount(2)

  await ways.getByRole('button', { name: 'Ask for an introduction' }).first().press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Ask Mira Solberg' })
  await expect(dialog.getByLabel('Why would you like to meet?')).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'I have asked' })).toBeDisabled()
  await answered(page, 'intro/draft', () => page.keyboard.type('She rebuilt a yard in a year'))
  await expect(dialog.getByRole('textbox', { name: 'To be passed on as it is' })).toHaveValue(
    /Ada Okafor, VP Procurement at Halden Freight[\s\S]*She rebuilt a yard in a year/,
  )
  await expect(dialog.getByRole('textbox', { name: 'To Mira Solberg' })).toHaveValue(
    /^Dear Mira,\n\nWould you introduce me/,
  )
  await answered(page, 'intro/request', () =>
    dialog.getByRole('button', { name: 'I have asked' }).press('Enter'),
  )
  await undo(page, 'Noted. It is among your introductions.', 'intro/remove')
  await page.goto(`${rapport.origin}/introductions`)
  await expect(page.getByRole('heading', { name: /A warm word/ })).toBeVisible()
})

test('what was asked goes on by keys until the one who helped has heard of it, and every step back', async ({
  page,
  rapport,
}) => {
  const [through, to] = [await idOf(page, rapport, 'Mira'), await idOf(page, rapport, 'Ada')]
  await post(page, rapport, '/introductions', {
    data: { to, through, why: 'She rebuilt a yard in a year', on: dayAgo(20) },
  })
  await page.goto(`${rapport.origin}/introductions`)
  const ada = card(page, 'Ada Okafor')
  await expect(part(page, 'Look after these')).toContainText('Ask Mira Solberg once more, or let it rest.')

  const press = (name: string | RegExp) =>
    answered(page, 'intro/update', () => ada.getByRole('button', { name }).press('Enter'))
  await press('Mira said yes')
  await expect(part(page, 'On their way')).toContainText('Mira Solberg said yes and asks Ada Okafor.')
  await undo(page, 'Said yes.', 'intro/update')
  await expect(part(page, 'Look after these')).toBeVisible()
  await press('Mira said yes')
  await expect(ada.getByRole('button', { name: 'We are introduced' })).toBeFocused()
  await press('Ada agrees to meet')
  await expect(ada).toContainText('Both said yes; Mira Solberg brings you together.')
  await press('We are introduced')
  await expect(ada).toContainText('Write to Ada Okafor and find a time')
  await press('We met')
  await expect(part(page, 'Tell them what came of it')).toContainText('Tell Mira Solberg what came of it.')

  await ada.getByRole('button', { name: 'Write to them' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tell Mira Solberg what came of it' })
  await expect(dialog.getByRole('textbox', { name: 'Thanks to Mira Solberg' })).toHaveValue(
    /Thank you for introducing me to Ada Okafor\. We met on/,
  )
  await answered(page, 'intro/update', () =>
    dialog.getByRole('button', { name: 'I told them' }).press('Enter'),
  )
  await expect(part(page, 'Behind you')).toContainText('Mira Solberg heard of it')
  await undo(page, 'Told.', 'intro/update')
  await expect(part(page, 'Tell them what came of it')).toBeVisible()

  await answered(page, 'intro/update', () => choose(page, 'Ada Okafor', 'Take the last step back'))
  await expect(part(page, 'On their way')).toContainText('Write to Ada Okafor')
  await undo(page, 'Taken back.', 'intro/update')
  await expect(part(page, 'Tell them what came of it')).toBeVisible()
})

test('what is declined or never answered is behind one, and comes back; what is taken away too', async ({
  page,
  rapport,
}) => {
  const through = await idOf(page, rapport, 'Bo')
  await post(page, rapport, '/introductions', {
    data: { wanted: 'The harbour master', through, why: 'A quay', on: dayAgo(9) },
  })
  await page.goto(`${rapport.origin}/introductions`)
  const name = 'The harbour master'
  for (const [item, said, told] of [
    ['It was declined', 'Declined.', 'It was declined. That is fine, and nobody owes a reason.'],
    ['No answer came', 'No answer.', 'No answer came. It can be taken up again.'],
  ] as const) {
    await answered(page, 'intro/update', () => choose(page, name, item))
    await expect(part(page, 'Behind you')).toContainText(told)
    await undo(page, said, 'intro/update')
    await expect(part(page, 'Look after these')).toContainText(name)
  }
  await answered(page, 'intro/remove', () => choose(page, name, 'Take it away altogether'))
  await expect(card(page, name)).toBeHidden()
  await undo(page, 'Introduction taken away.', 'intro/restore')
  await expect(part(page, 'Look after these')).toContainText(name)
  await expect(part(page, 'Who was asked')).toContainText('Bo Lind')
})

test('the week holds what waits, and what is done there moves it on', async ({ page, rapport }) => {
  await post(page, rapport, '/networks', { data: { kind: 'career', purpose: 'Find my next role' } })
  await page.goto(rapport.origin)
  const item = page.getByRole('article', { name: /^Bo Lind: Ask Bo Lind once more about an introduction/ })
  await expect(item).toContainText('for an introduction to The harbour master; no answer is on record')
  await answered(page, 'plan/done', () =>
    page.getByRole('button', { name: 'Done with Bo Lind' }).press('Enter'),
  )
  await page.goto(`${rapport.origin}/introductions`)
  await expect(part(page, 'On their way')).toContainText('Bo Lind has until')
  await page.goto(rapport.origin)
  await answered(page, 'plan/reconsider', () =>
    part(page, 'Done this week').getByRole('button', { name: 'Take back: Bo Lind' }).press('Enter'),
  )
  await expect(item).toBeVisible()
  await page.goto(`${rapport.origin}/introductions`)
  await expect(part(page, 'Look after these')).toContainText('Ask Bo Lind once more')
})

test('into an organization one finds the way by function and level', async ({ page, rapport }) => {
  await page.goto(`${rapport.origin}/organizations`)
  await page.getByRole('button', { name: /^How to get there: Halden Freight/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'How to get to Halden Freight' })
  await expect(dialog.getByRole('button', { name: /^Mira Solberg/ })).toBeVisible()
  await answered(page, 'intro/paths', async () => {
    await dialog.getByRole('combobox', { name: 'At which level' }).click()
    await page.getByRole('option', { name: /^C-level/ }).click()
  })
  await expect(dialog).toContainText('nobody like that is on record')
  await page.keyboard.press('Escape')
})
