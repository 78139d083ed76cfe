import type { RapportServer } from './rapport-server.ts'
import { connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'hostile words' })

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(5)
const MARKUP = '<img src=x onerror=alert(1)>'
const WORDS = [LONG, MARKUP, '\u202Eلا أحد يعرف\u202C مريم', '👩🏽‍🚀👨‍👩‍👧‍👦 z̸͓̈a̷l']

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`
const PEOPLE = WORDS.map((words, at) => [
  words,
  'Solberg',
  profile(`one-${at}`),
  '',
  words,
  `Director of Purchasing ${words}`.slice(0, 300),
  `0${at + 1} Mar 2024`,
])

test('no words of a purpose break a layout or run as a script, on desktop and phone', async ({
  page,
  rapport,
}) => {
  test.slow()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: connectionsCsv(PEOPLE) } })
  const addresses = await fill(page, rapport)
  const tooWide: string[] = []
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    for (const address of addresses) {
      await page.goto(`${rapport.origin}${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      const fits = await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      )
      if (!fits) tooWide.push(`${address} at ${viewport.width}`)
    }
  }
  expect(tooWide).toEqual([])
  await page.goto(`${rapport.origin}/few`)
  await expect(page.getByText(MARKUP, { exact: false }).first()).toBeAttached()
  expect(dialogs).toEqual([])
})

/** One of everything that takes words, and the pages that show it. */
const fill = async (page: Parameters<typeof open>[0], rapport: RapportServer): Promise<readonly string[]> => {
  const add = (path: string, data: object) => post(page, rapport, path, { data })
  const { people } = await (await page.request.get(`${rapport.origin}/api/people`)).json()
  const shown = [
    '/',
    '/purpose',
    '/strategy',
    '/purpose/networks',
    '/few',
    '/matches',
    '/favors',
    '/driveby',
    '/venues',
  ]
  for (const [at, words] of WORDS.entries()) {
    const { personId } = people[at]
    const network = { kind: 'career', name: words, purpose: words, belongs: words, sizeReason: words }
    const { networkId } = await add('/networks', network)
    await add(`/networks/${networkId}/join`, { personIds: [personId], reason: words })
    const statement = `Two directors in purchasing agree to ${words}`
    const { objectiveId } = await add('/objectives', { network: networkId, statement, due: '2036-06-30' })
    await add(`/objectives/${objectiveId}/needs`, {
      function: 'Purchasing',
      organization: words,
      topic: words,
    })
    await add(`/objectives/${objectiveId}/progress`, { person: personId, text: words })
    await add('/few', { personId, reason: words })
    await add('/learned', { personId, text: `needs ${words}; can introduce to ${words}` })
    await add('/venues', { name: words, kind: 'other', topic: words, place: words, people: [personId] })
    shown.push(`/purpose/networks/${networkId}`, `/purpose/objectives/${objectiveId}`, `/people/${personId}`)
  }
  return shown
}
