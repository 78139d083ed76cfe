import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import type { RapportServer } from './rapport-server.ts'
import { answered, expect, inventArchive, open, post, test } from './test.ts'

test.use({ world: 'accessibility' })

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

interface Screen {
  readonly name: string
  readonly path: string
  /** What is done before looking. */
  readonly act?: (page: Page) => Promise<void>
}

const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'the first question', path: '/start?step=purpose' },
  { name: 'the second question', path: '/start?step=objective' },
  { name: 'the third question', path: '/start?step=hours' },
  { name: 'the fourth question', path: '/start?step=import' },
  { name: 'people, empty', path: '/people' },
  { name: 'purpose, empty', path: '/purpose' },
  { name: 'why, asked again', path: '/strategy/new' },
  {
    name: 'the five kinds of network',
    path: '/strategy/new',
    act: async (page) => {
      await page.getByRole('button', { name: 'I am not sure yet' }).click()
      await expect(page.getByRole('checkbox').first()).toBeVisible()
    },
  },
  { name: 'networks, empty', path: '/purpose/networks' },
  { name: 'the strategy, empty', path: '/strategy' },
  { name: 'organizations, empty', path: '/organizations' },
  { name: 'events, empty', path: '/events' },
  { name: 'imports, empty', path: '/imports' },
  { name: 'chosen few, empty', path: '/few' },
  { name: 'give and introduce, empty', path: '/matches' },
  { name: 'dormant ties, empty', path: '/dormant' },
  { name: 'give and ask, empty', path: '/favors' },
  { name: 'introductions, empty', path: '/introductions' },
  { name: 'depth, empty', path: '/driveby' },
  { name: 'review, empty', path: '/review' },
  { name: 'the map, empty', path: '/map' },
  { name: 'what came of it, empty', path: '/outcomes' },
  { name: 'venues, empty', path: '/venues' },
  { name: 'targets, empty', path: '/targets' },
  { name: 'who knows whom, empty', path: '/lists' },
  { name: 'nowhere', path: '/nowhere' },
]

/** Notes that one who is in touch is asked for somebody who is not among the people; once for all screens. */
const askForIntroduction = async (page: Page): Promise<void> => {
  const { origin } = new URL(page.url())
  const found = await page.request.get(`${origin}/api/people?limit=1&sort=strength`)
  const { people } = await found.json()
  await page.request.post(`${origin}/api/introductions`, {
    headers: { origin },
    data: { wanted: 'The head of the yard', through: people[0].personId, why: 'Our papers wait there' },
  })
}

/** Notes an outcome through the person who is most in touch; answers the address of its page. */
const recordOutcome = async (page: Page): Promise<string> => {
  const { origin } = new URL(page.url())
  const found = await page.request.get(`${origin}/api/people?limit=1&sort=strength`)
  const { people } = await found.json()
  const added = await page.request.post(`${origin}/api/outcomes`, {
    headers: { origin },
    data: {
      what: 'A year of work',
      kind: 'client',
      value: 24_000,
      currency: 'EUR',
      people: [people[0].personId],
    },
  })
  return `${origin}/outcomes/${(await added.json()).outcomeId}`
}

const openFirst = (label: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: label }).first().click()
}
const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const key of keys) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
  }

/** Presses a key on the first card. */
const pressInWeek = (key: string, opens: 'menu' | 'dialog') => async (page: Page) => {
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press(key)
  await expect(page.getByRole(opens)).toBeVisible()
}
const pickDay = async (page: Page) => {
  await pressInWeek('s', 'menu')(page)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
}
/** One thing done, one skipped, the rest kept, with the notices of it. */
const decideOnWeek = async (page: Page) => {
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('j')
  await answered(page, 'plan/done', () => page.keyboard.press('d'))
  await pressInWeek('x', 'dialog')(page)
  await answered(page, 'plan/skip', () => page.keyboard.press('1'))
  // The week planned anew may hold one more, which is to be kept too.
  await expect(async () => {
    await page.keyboard.press('a')
    await expect(page.getByText('This week is kept.')).toBeVisible({ timeout: 2000 })
  }).toPass()
}
const typeLine = async (page: Page) => {
  await press('Control+k')(page)
  await page.keyboard.type('log coffee with Ana')
  const action = page.getByRole('dialog').locator('[data-action]').filter({ hasText: 'Log: coffee with Ana' })
  await expect(action).toBeVisible()
  // Marked in any case, since it may be marked by itself.
  if ((await action.getAttribute('data-selected')) === null) await page.keyboard.press('ArrowDown')
  await expect(action).toHaveAttribute('data-selected')
}

const settleMap = (page: Page) =>
  expect(page.getByRole('application')).toHaveAttribute('data-settled', 'true')

const writeObjective = (statement: string) => async (page: Page) => {
  await page
    .getByRole('button', { name: /^Add an objective/ })
    .first()
    .click()
  const judged = page.waitForResponse((response) => response.url().includes('/rpc/objective/check'))
  await page.getByLabel('What should have come of it').fill(statement)
  await judged
}
const openObjective = async (page: Page) => {
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Progress' })).toBeVisible()
}

/** Goes to the page of the network whose kind has a map. */
const openNetwork = (part: string) => async (page: Page) => {
  await page.getByRole('table').getByRole('link', { name: 'Perspective' }).click()
  await page.getByRole('link', { name: part }).click()
}

const FULL_SCREENS: readonly Screen[] = [
  { name: 'the week', path: '/' },
  { name: 'the week with its reasons', path: '/', act: openFirst(/^Why /) },
  { name: 'the week, one thing put off', path: '/', act: pressInWeek('s', 'menu') },
  { name: 'the week, one thing put off to a day', path: '/', act: pickDay },
  { name: 'the week, one thing skipped', path: '/', act: pressInWeek('x', 'dialog') },
  { name: 'the limits of a week', path: '/', act: openFirst(/^Change the limits: /) },
  { name: 'the week, decided on', path: '/', act: decideOnWeek },
  { name: 'the palette with a line to log', path: '/', act: typeLine },
  { name: 'the capture line', path: '/', act: press('c') },
  { name: 'the keys', path: '/', act: press('?') },
  { name: 'the palette', path: '/', act: press('Control+k') },
  { name: 'purpose', path: '/purpose' },
  { name: 'the strategy to print', path: '/strategy' },
  {
    name: 'how a network is kept, being changed',
    path: '/strategy/new',
    act: async (page) => {
      await page.getByLabel('In your own words').fill('A board seat, and my old friends')
      await page.getByRole('button', { name: 'What does that call for?' }).click()
      await page.getByRole('button', { name: 'How do I keep them?' }).click()
      await page.getByRole('button', { name: 'Change: how often' }).click()
    },
  },
  { name: 'networks, and who is in none', path: '/purpose/networks' },
  { name: 'members', path: '/purpose/networks', act: openNetwork('Members') },
  {
    name: 'suggestions, one marked and one open',
    path: '/purpose/networks',
    act: async (page) => {
      await openNetwork('Who could belong')(page)
      await page
        .getByRole('checkbox', { name: /^Mark (?!all)/ })
        .first()
        .check()
      await openFirst(/^Why /)(page)
    },
  },
  {
    name: 'a map of function and level, a cell open',
    path: '/purpose/networks',
    act: async (page) => {
      await openNetwork('Where it is empty')(page)
      await openFirst(/: (1 person|\d+ people)$/)(page)
    },
  },
  { name: 'a need being said', path: '/purpose', act: openFirst(/^Say who it takes/) },
  { name: 'a vague objective being written', path: '/purpose', act: writeObjective('Meet new people') },
  {
    name: 'which one steps back',
    path: '/purpose',
    act: async (page) => {
      await page.getByRole('button', { name: 'In focus', pressed: false }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'an objective with its reasons, and something coming of it',
    path: '/purpose',
    act: async (page) => {
      await openObjective(page)
      await openFirst(/^Why /)(page)
      await page.getByRole('button', { name: 'Something came of it' }).click()
    },
  },
  {
    name: 'what came of it, one being noted',
    path: '/outcomes',
    act: async (page) => {
      await recordOutcome(page)
      await page.reload()
      await openFirst(/^Something came of it$/)(page)
    },
  },
  {
    name: 'how an outcome came, and what had no part',
    path: '/outcomes',
    act: async (page) => {
      await page.goto(await recordOutcome(page))
      await openFirst(/^It had no part: /)(page)
      await expect(page.getByRole('button', { name: /^Put it back: / })).toBeVisible()
    },
  },
  { name: 'people', path: '/people' },
  { name: 'people, filtered to nobody', path: '/people?query=zzzz' },
  { name: 'a person', path: '/people', act: async (page) => page.locator('tbody a').first().click() },
  {
    name: 'a person of whom something is noted, and what they did being noted',
    path: '/matches',
    act: async (page) => {
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await page.getByRole('button', { name: 'Note what one did for the other' }).click()
    },
  },
  { name: 'chosen few, one reason open', path: '/few', act: openFirst(/^Why /) },
  {
    name: 'why one of the chosen few leaves',
    path: '/few',
    act: async (page) => {
      await openFirst(/^Let .* go$/)(page)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'chosen few, gone through', path: '/few', act: openFirst(/^Go through them$/) },
  { name: 'give and introduce, one why open', path: '/matches', act: openFirst(/^Why /) },
  { name: 'give and ask, a favor being noted', path: '/favors', act: openFirst(/^Note a favor$/) },
  { name: 'give and ask, one why open', path: '/favors', act: openFirst(/^Why /) },
  {
    name: 'introductions, one being noted',
    path: '/introductions',
    act: openFirst(/^Note an introduction$/),
  },
  {
    name: 'introductions, with the letters of one',
    path: '/introductions',
    act: async (page) => {
      await askForIntroduction(page)
      await page.reload()
      await openFirst(/^More about /)(page)
      await page.getByRole('menuitem', { name: 'The letters' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'how to get into an organization',
    path: '/organizations',
    act: async (page) => {
      await openFirst(/^How to get there/)(page)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'depth, a day being promised', path: '/driveby', act: openFirst(/^Follow up with /) },
  {
    name: 'dormant ties, one why and one draft open',
    path: '/dormant',
    act: async (page) => {
      await openFirst(/^Why /)(page)
      await openFirst(/^How to begin /)(page)
    },
  },
  {
    name: 'review, with its charts',
    path: '/review?period=quarter',
    act: async (page) => {
      await expect(page.getByRole('table', { name: 'How alive your ties are' })).toBeAttached()
      await page.getByRole('button', { name: 'Try it on my past' }).click()
      await expect(
        page.getByRole('table', { name: 'How well each way foretold who was in touch' }),
      ).toBeVisible()
    },
  },
  {
    name: 'review of a week, being taken out',
    path: '/review',
    act: async (page) => {
      await openFirst(/^Take it out$/)(page)
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
  },
  {
    name: 'venues, one being added',
    path: '/venues',
    act: async (page) => {
      await page.getByRole('button', { name: 'Add a venue' }).click()
      await page.getByLabel('What it is called').fill('Nobody')
      await page.getByRole('textbox', { name: 'Who comes' }).fill('some nice people')
      await page.getByRole('button', { name: 'Add it' }).click()
      await expect(page.getByText(/names no function/)).toBeVisible()
    },
  },
  {
    name: 'who knows whom, a list taken in, and the same one anew',
    path: '/lists',
    act: async (page) => {
      await page.getByLabel('List to take in', { exact: true }).setInputFiles({
        name: 'club.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Ana,Ben,0.5\nBen,Ben,1\n'),
      })
      await page.getByRole('button', { name: 'Take it in' }).click()
      await expect(page.getByText('2 rows: 1 tie, 1 that is no tie.')).toBeVisible()
      await page.getByRole('button', { name: 'Good' }).click()
      await page
        .getByLabel('List to take in', { exact: true })
        .setInputFiles({ name: 'club.csv', mimeType: 'text/csv', buffer: Buffer.from('Ana,Ana,0.5\n') })
      await page.getByRole('button', { name: 'Take it in' }).click()
      await expect(page.getByText(/It takes the place of the list of/)).toBeVisible()
      await expect(page.getByText(/Its only row is no tie, line 1: /)).toBeVisible()
    },
  },
  { name: 'the map', path: '/map', act: settleMap },
  {
    name: 'the map, somebody chosen',
    path: '/map',
    act: async (page) => {
      await settleMap(page)
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('button', { name: 'Back to everybody' })).toBeVisible()
    },
  },
  {
    name: 'the map as a table',
    path: '/map',
    act: async (page) => {
      await page.getByText('Table', { exact: true }).click()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  { name: 'targets', path: '/targets' },
  {
    name: 'what targets must be',
    path: '/targets',
    act: openFirst(/^What they must be$/),
  },
  {
    name: 'a target taken off the list',
    path: '/targets',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Move / })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'Take it off the list' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a target, one criterion being judged',
    path: '/targets',
    act: async (page) => {
      await page.getByRole('region', { name: 'The board' }).getByRole('link').first().click()
      await expect(page.getByRole('table')).toBeVisible()
      await openFirst(/^Met: /)(page)
      await expect(page.getByLabel('What shows that it is met?')).toBeVisible()
    },
  },
  { name: 'organizations', path: '/organizations' },
  {
    name: 'an organization being described',
    path: '/organizations',
    act: async (page) => {
      await page
        .locator('tbody tr')
        .first()
        .getByRole('button')
        .filter({ hasNotText: 'How to get there' })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'events', path: '/events' },
  { name: 'imports', path: '/imports' },
  {
    name: 'an import',
    path: '/imports',
    act: async (page) => page.getByRole('link', { name: /LinkedInDataExport/ }).click(),
  },
]

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const inWords = (screen: string, { id, nodes }: Violation) =>
  `${screen}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`

/** What the dark can change about a screen that is otherwise the same. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block']

/** A few frames, in milliseconds. */
const FRAMES = 150

/** What a screen violates, or why it could not be looked at: one that does not open must not hide the others. */
const findingsOn = async (page: Page, screen: Screen, origin: string): Promise<readonly string[]> => {
  try {
    return await violationsOn(page, screen, origin)
  } catch (cause) {
    return [`${screen.name}: could not be opened: ${cause instanceof Error ? cause.message : String(cause)}`]
  }
}

const violationsOn = async (page: Page, screen: Screen, origin: string): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${origin}${screen.path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (screen.act !== undefined) await screen.act(page)
  await page.waitForLoadState('networkidle')
  const light = await new AxeBuilder({ page }).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  // Colors that are inherited pass from one element to the next, a frame each.
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => !(animation instanceof CSSTransition)),
  )
  await page.waitForTimeout(FRAMES)
  const dark = await new AxeBuilder({ page }).withRules(RULES_OF_COLOR).analyze()
  return [
    ...light.violations.map((violation) => inWords(`${screen.name}, light`, violation)),
    ...dark.violations.map((violation) => inWords(`${screen.name}, dark`, violation)),
  ]
}

type Size = (typeof SIZES)[keyof typeof SIZES]

/** Goes through screens at one size; what was found on any of them. */
const walk = async (
  browser: Browser,
  rapport: RapportServer,
  viewport: Size,
  screens: readonly Screen[],
): Promise<readonly string[]> => {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await open(page, rapport)
  const found: string[] = []
  for (const screen of screens) found.push(...(await findingsOn(page, screen, rapport.origin)))
  await context.close()
  return found
}

/** Some sixty screens each, one after the other, in milliseconds. */
const LONG_ENOUGH = 600_000

test.describe.configure({ mode: 'serial', timeout: LONG_ENOUGH })

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`no empty screen has a violation, light and dark, ${size}`, async ({ browser, rapport }) => {
    expect(await walk(browser, rapport, viewport, EMPTY_SCREENS)).toEqual([])
  })
}

test('fill the workspace', async ({ page, rapport }) => {
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: inventArchive('axe', 300) } })
  const network = await post(page, rapport, '/networks', {
    data: { kind: 'career', purpose: 'Find my next role in logistics' },
  })
  await post(page, rapport, '/objectives', {
    data: { network: network.networkId, statement: 'Two advisory board seats', due: '2099-03-31' },
  })
  for (const statement of ['Three directors in Purchasing agree to a pilot', 'A reference', 'A fourth one']) {
    await post(page, rapport, '/objectives', {
      data: { network: network.networkId, statement, due: '2099-06-30' },
    })
  }
  const { networkId } = await post(page, rapport, '/networks', {
    data: { kind: 'strategic', purpose: 'See where freight is going' },
  })
  const { networks } = await page.request
    .get(`${rapport.origin}/api/networks/suggestions?network=${networkId}&limit=8`)
    .then((answer) => answer.json())
  await post(page, rapport, `/networks/${networkId}/join`, {
    data: { personIds: networks[0].people.map((person: { readonly personId: string }) => person.personId) },
  })
  const { candidates } = await page.request
    .get(`${rapport.origin}/api/few/suggestions?limit=2`)
    .then((answer) => answer.json())
  for (const { personId } of candidates) {
    await post(page, rapport, '/few', { data: { personId, reason: 'Opened a door' } })
    await post(page, rapport, '/learned', {
      data: { personId, text: 'looks for a template for a supplier contract' },
    })
  }
  await post(page, rapport, '/learned', { data: { text: 'I can offer a template for a supplier contract' } })
  const { objectives } = await page.request
    .get(`${rapport.origin}/api/objectives`)
    .then((answer) => answer.json())
  const { objectiveId } = objectives[0]
  await post(page, rapport, `/objectives/${objectiveId}/criteria`, { data: { text: 'Ships abroad' } })
  const { organizations } = await page.request
    .get(`${rapport.origin}/api/organizations?limit=9`)
    .then((answer) => answer.json())
  for (const { organizationId } of organizations) {
    await post(page, rapport, '/targets', {
      data: { objective: objectiveId, organization: organizationId, value: 20_000, currency: 'EUR' },
    })
  }
  await post(page, rapport, '/venues', {
    data: {
      name: 'Rhine Purchasing Circle',
      kind: 'association',
      audience: ['30 directors in Purchasing'],
      people: [candidates[0].personId],
    },
  })
})

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`no filled screen has a violation, light and dark, ${size}`, async ({ browser, rapport }) => {
    expect(await walk(browser, rapport, viewport, FULL_SCREENS)).toEqual([])
  })
}
