import type { Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'targets' })

const PEOPLE = connectionsCsv([
  [
    'Ada',
    'Okafor',
    'https://www.linkedin.com/in/ada',
    '',
    'Halcyon Freight',
    'Director, Procurement',
    '03 Feb 2021',
  ],
  ['Bo', 'Lind', 'https://www.linkedin.com/in/bo', '', 'Lumen Press', 'Head of Procurement', '03 Feb 2021'],
  ['Mira', 'Voss', 'https://www.linkedin.com/in/mira', '', 'Voss Advisers', 'Partner', '03 Feb 2021'],
])
/** What Mira’s own list says: she knows who decides at Halcyon. */
const MIRAS_LIST = {
  name: 'mira.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'target,weight,target_title,target_organization',
      'Dora Wren,0.8,"VP, Legal",Halcyon Freight',
      'Emil Roth,0.5,Works council,Halcyon Freight',
    ].join('\n'),
  ),
}

/** The board of an objective of its own, which needs somebody in Purchasing and somebody in Legal. */
const openBoard = async (page: Page, rapport: RapportServer, statement: string): Promise<string> => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: PEOPLE } })
  const { networkId } = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Advise companies that move goods' },
  })
  const { objectiveId } = await post(page, rapport, '/objectives', {
    data: { network: networkId, statement, due: '2099-06-30' },
  })
  for (const need of [
    { function: 'Purchasing', level: 'director', count: 1 },
    { function: 'Legal', level: 'vp', count: 1 },
    { function: 'Finance', level: 'director', count: 1 },
  ]) {
    await post(page, rapport, `/objectives/${objectiveId}/needs`, { data: need })
  }
  return objectiveId
}
const goTo = async (page: Page, rapport: RapportServer, objectiveId: string) => {
  await page.goto(`${rapport.origin}/targets?objective=${objectiveId}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Targets' })).toBeVisible()
}
const put = (page: Page, rapport: RapportServer, objective: string, organization: string) =>
  post(page, rapport, '/targets', { data: { objective, organization } })

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const takeBack = (page: Page, said: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: said }).getByRole('button', { name: 'Undo' }).click()

test('organizations come onto the board by name or because they fit, and go again as if never there', async ({
  page,
  rapport,
}) => {
  const objective = await openBoard(page, rapport, 'Two advisory agreements by June')
  await goTo(page, rapport, objective)
  await expect(page.getByText('2 organizations on record fit this objective')).toBeVisible()
  const fitting = page.getByRole('listitem').filter({ hasText: 'Ada Okafor fits what you need' }).first()
  await expect(fitting).toContainText('You are connected with Ada Okafor there')
  await answered(page, 'target/add', () =>
    page.getByRole('button', { name: 'Put Halcyon Freight on the board' }).click(),
  )
  await expect(column(page, 'To look into')).toContainText('Halcyon Freight')
  await expect(page.getByText('1 organization on record fits this objective')).toBeVisible()

  await page.getByRole('combobox', { name: 'Put an organization on the board' }).fill('Nordlicht Reederei')
  await answered(page, 'target/add', () => page.keyboard.press('Enter'))
  await expect(column(page, 'To look into')).toContainText('Nordlicht Reederei')
  await answered(page, 'target/remove', () => takeBack(page, 'Nordlicht Reederei is on the board.'))
  await expect(column(page, 'To look into')).not.toContainText('Nordlicht Reederei')

  await page.getByRole('combobox', { name: 'Put an organization on the board' }).fill('halcyon FREIGHT gmbh')
  await page.getByRole('button', { name: 'Add it', exact: true }).first().click()
  await expect(page.getByText('Halcyon Freight is on this board already, as identified.')).toBeVisible()
})

test('a target is judged by what it must be, with evidence, and qualifies; each step can be taken back', async ({
  page,
  rapport,
}) => {
  const objective = await openBoard(page, rapport, 'A pilot with a freight company by May')
  await put(page, rapport, objective, 'Halcyon Freight')
  await goTo(page, rapport, objective)
  await page.getByRole('button', { name: 'What they must be' }).click()
  await page.getByLabel('A target must').fill('Ship to Scandinavia')
  await answered(page, 'criterion/add', () => page.keyboard.press('Enter'))
  await expect(column(page, 'To look into')).toContainText('Still to find out: “Ship to Scandinavia”')
  const week = page.getByRole('region', { name: 'This week' })
  await expect(week).toContainText('Ask Ada Okafor, who works there, about “Ship to Scandinavia”')
  await week.getByText('Why this one').click()
  await expect(week).toContainText('1 of the 3 needs can be met there')

  await column(page, 'To look into').getByRole('link', { name: 'Halcyon Freight' }).click()
  await page.getByRole('button', { name: 'Met: Ship to Scandinavia', exact: true }).click()
  await page.getByLabel('What shows that it is met?').fill('Annual report, page 12')
  await answered(page, 'target/judge', () => page.getByRole('button', { name: 'Save' }).click())
  const criteria = page.getByRole('region', { name: 'Does it qualify?' })
  await expect(criteria).toContainText('Meets all you require')
  await expect(criteria).toContainText('Annual report, page 12')
  await answered(page, 'target/judge', () => takeBack(page, 'Met: Ship to Scandinavia'))
  await expect(criteria).toContainText('Not known yet')

  await page.getByRole('button', { name: 'Met: Ship to Scandinavia', exact: true }).click()
  await page.getByLabel('What shows that it is met?').fill('Ada said so')
  await answered(page, 'target/judge', () => page.getByRole('button', { name: 'Save' }).click())
  await page.getByRole('button', { name: 'Move Halcyon Freight' }).click()
  await answered(page, 'target/move', () =>
    page.getByRole('menuitem', { name: 'It qualifies', exact: true }).click(),
  )
  const steps = page.getByRole('region', { name: 'How it came here' })
  await expect(steps).toContainText('Qualified')
  await answered(page, 'target/move', () => takeBack(page, 'Halcyon Freight: Qualified.'))
  await expect(steps).not.toContainText('Qualified')
})

test('one that does not fit leaves the list with its reason, is found by it, and comes back', async ({
  page,
  rapport,
}) => {
  const objective = await openBoard(page, rapport, 'Three references by July')
  for (const each of ['Halcyon Freight', 'Lumen Press', 'A', 'B', 'C', 'D', 'E', 'F']) {
    await put(page, rapport, objective, each)
  }
  await goTo(page, rapport, objective)
  await page.getByRole('button', { name: 'Move Lumen Press' }).click()
  await page.getByRole('menuitem', { name: 'Take it off the list' }).click()
  await expect(page.getByRole('button', { name: 'Take it off', exact: true })).toBeDisabled()
  await page.getByLabel('Why', { exact: true }).fill('Prints only at home')
  await answered(page, 'target/move', () =>
    page.getByRole('button', { name: 'Take it off', exact: true }).click(),
  )
  const board = page.getByRole('region', { name: 'The board' })
  await expect(board.getByRole('link', { name: 'Lumen Press' })).toBeHidden()
  await expect(page.getByText(/; 1 off the list takes none\./)).toBeVisible()

  await page.getByLabel('Filter by name or reason').fill('only at HOME')
  await expect(board.getByRole('link', { name: 'Lumen Press' })).toBeVisible()
  await expect(board.getByRole('link', { name: 'Halcyon Freight' })).toBeHidden()
  await page.getByRole('button', { name: 'Move Lumen Press' }).click()
  await answered(page, 'target/move', () => page.getByRole('menuitem', { name: 'Back to look into' }).click())
  await page.getByLabel('Filter by name or reason').fill('')
  await expect(column(page, 'To look into')).toContainText('Lumen Press')
  await answered(page, 'target/move', () => takeBack(page, 'Lumen Press: To look into.'))
  await expect(page.getByText('1 off the list', { exact: true })).toBeVisible()
})

test('a card is dragged to another column, and moved by keys alone', async ({ page, rapport }) => {
  const objective = await openBoard(page, rapport, 'Two calls with buyers by August')
  await put(page, rapport, objective, 'Halcyon Freight')
  await goTo(page, rapport, objective)
  const card = (state: string) => column(page, state).getByRole('listitem')
  await answered(page, 'target/move', () => card('To look into').dragTo(column(page, 'Mapping')))
  await expect(card('Mapping')).toContainText('Halcyon Freight')
  await answered(page, 'target/move', () => takeBack(page, 'Halcyon Freight: Mapping.'))
  await expect(card('To look into')).toContainText('Halcyon Freight')

  await card('To look into').getByRole('link').focus()
  await answered(page, 'target/move', () => page.keyboard.press('Shift+ArrowRight'))
  await expect(card('Mapping')).toContainText('Halcyon Freight')
  await expect(card('Mapping').getByRole('link')).toBeFocused()
  await answered(page, 'target/move', () => page.keyboard.press('Shift+ArrowLeft'))
  await expect(card('To look into').getByRole('link')).toBeFocused()
})

test('an organization is mapped by function and level: who is known, who leads on, whose name is missing', async ({
  page,
  rapport,
}) => {
  const objective = await openBoard(page, rapport, 'One agreement with a haulier by September')
  const { people } = await page.request
    .get(`${rapport.origin}/api/people?query=Mira`)
    .then((answer) => answer.json())
  await post(page, rapport, '/graph/lists', {
    multipart: { files: MIRAS_LIST, owner: people[0].personId },
  })
  const { targetId } = await put(page, rapport, objective, 'Halcyon Freight')
  await page.goto(`${rapport.origin}/targets/${targetId}`)
  await expect(page.getByText(/^You know 1 person there; others lead to 2 more\./)).toBeVisible()
  const map = page.getByRole('region', { name: 'Function by level at Halcyon Freight' })
  await expect(map.getByRole('button', { name: /Purchasing: 1 known, asked for$/ })).toBeVisible()
  await expect(map.getByRole('button', { name: /Finance: no name yet, asked for$/ })).toBeVisible()
  const next = page.getByRole('region', { name: 'What next' })
  await expect(next).toContainText('Next: a name')
  await expect(next).toContainText(
    'Ask Ada Okafor, who works there, for a name: director or above in Finance at Halcyon Freight',
  )

  const legal = map.getByRole('button', { name: /Legal: 1 reachable, asked for$/ })
  await expect(legal).toHaveAttribute('aria-expanded', 'true')
  const there = page.getByRole('status').filter({ hasText: 'Dora Wren' })
  await expect(there).toContainText('Through Mira Voss')
  await there.getByText('The way to Dora Wren').click()
  const way = there.getByRole('list', { name: /^Mira Voss: / })
  await expect(way).toContainText('You')
  await expect(way).toContainText('VP, Legal, Halcyon Freight')
  await there.getByRole('button', { name: 'Ask for an introduction' }).click()
  await expect(page.getByRole('dialog')).toContainText('Dora Wren')
})
