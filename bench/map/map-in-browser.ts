/**
 * How smoothly the map of 5,000 people pans and zooms in a real browser, beside plain Sigma with its usual settings on the same
 * network. On a machine without a graphics processor WebGL is worked out by the processor: the hardest case. Run with
 * `npm run bench`.
 */

import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { startRapport } from '../../tests/browser/rapport-server.ts'
import { connectedWorld } from './connected-world.ts'
import { countPictures, type Moved, pan, zoom } from './moving.ts'
import { drawPlainly, type PlainNetwork } from './plain-sigma.ts'

const PEOPLE = 5_000
/** New pictures a second, in the median half second. */
const AT_LEAST = 30
/** Each is moved so often, and the best median counts: what else runs on a shared machine only makes it worse. */
const ROUNDS = 3

/** A first look at a network may take long on a busy machine, in milliseconds. */
const WAITS = 120_000

const PICTURE = { name: 'Map of your network' }

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0
const worstTenth = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 10)] ?? 0

interface Measured {
  readonly pan: Moved
  readonly zoom: Moved
}

const bestOf = (rounds: readonly Moved[]): Moved =>
  rounds.toSorted((a, b) => median(b.rates) - median(a.rates))[0] ?? { rates: [], busy: 0 }

const move = async (context: BrowserContext, page: Page, box: NonNullable<Box>): Promise<Measured> => {
  const devtools = await context.newCDPSession(page)
  const [pans, zooms]: [Moved[], Moved[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    pans.push(await pan(page, devtools, box))
    zooms.push(await zoom(page, devtools, box))
  }
  return { pan: bestOf(pans), zoom: bestOf(zooms) }
}
type Box = Awaited<ReturnType<ReturnType<Page['getByRole']>['boundingBox']>>

const { archive, ties } = connectedWorld(PEOPLE)
const files = [
  join(tmpdir(), `bench-${process.pid}-${archive.name}`),
  join(tmpdir(), `bench-${process.pid}-ties.csv`),
]
const [archivePath = '', tiesPath = ''] = files
await writeFile(archivePath, archive.bytes)
await writeFile(tiesPath, ties)
const server = await startRapport()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
let kept = false
try {
  await server.command('import', archivePath)
  await server.command('graph', 'import', tiesPath)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(countPictures)
  context.setDefaultTimeout(WAITS)
  const page = await context.newPage()
  await page.goto(server.openingAddress)
  const picture = page.getByRole('application', PICTURE)
  const settled = page.locator('[data-settled="true"]')
  const openMap = async (): Promise<{ readonly first: number; readonly still: number }> => {
    const started = performance.now()
    await page.getByRole('link', { name: 'Map', exact: true }).first().click()
    await picture.waitFor()
    const first = performance.now() - started
    await settled.waitFor()
    return { first, still: performance.now() - started }
  }
  // The first time, the server reads the whole network.
  const cold = await openMap()
  await page.getByRole('link', { name: 'This week' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'This week' }).waitFor()
  await page.reload()
  const warm = await openMap()
  const box = await picture.boundingBox()
  if (box === null) throw new Error('there is no picture')
  const ours = await move(context, page, box)

  const network = await page.evaluate(
    async () => (await (await fetch('/api/graph/map')).json()) as PlainNetwork,
  )
  const plainPage = await context.newPage()
  const { resolve } = createRequire(import.meta.url)
  await plainPage.goto('about:blank')
  await plainPage.addScriptTag({ path: join(resolve('graphology'), '..', 'graphology.umd.min.js') })
  await plainPage.addScriptTag({ path: join(resolve('sigma'), '..', 'sigma.min.js') })
  await plainPage.evaluate(drawPlainly, { network, box })
  const plain = await move(context, plainPage, box)

  kept = median(ours.pan.rates) >= AT_LEAST && median(ours.zoom.rates) >= AT_LEAST
  const row = (measure: string, one: Moved, other: Moved) => ({
    measure,
    'pictures a second, median': median(one.rates),
    'worst tenth': worstTenth(one.rates),
    limit: AT_LEAST,
    'plain Sigma': median(other.rates),
    ratio: (median(one.rates) / Math.max(0.5, median(other.rates))).toFixed(1),
    'page busy, ms a picture': one.busy.toFixed(1),
    'plain Sigma’s': other.busy.toFixed(1),
  })
  console.log(
    `\nThe map of ${network.people.name.length} people and ${network.ties.from.length} ties in a browser, best of ${ROUNDS} rounds`,
  )
  console.table([row('pan', ours.pan, plain.pan), row('zoom', ours.zoom, plain.zoom)])
  console.table([
    {
      opening: 'first time',
      'first picture, ms': Math.round(cold.first),
      'settled, ms': Math.round(cold.still),
    },
    { opening: 'again', 'first picture, ms': Math.round(warm.first), 'settled, ms': Math.round(warm.still) },
  ])
} finally {
  await browser.close()
  await server.stop()
  for (const file of files) await rm(file, { force: true })
}
process.exit(kept ? 0 : 1)
