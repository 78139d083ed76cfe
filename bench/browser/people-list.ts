import { chromium, type Page } from '@playwright/test'

/**
 * How fast the list of people is in a real browser: first rows after the click, and each keystroke of a filter until
 * its rows are painted. `node bench/browser/people-list.ts ADDRESS`, with the address that the server printed.
 */

/** Targets in milliseconds. */
const FIRST_ROWS_WITHIN = 500
const KEYSTROKE_WITHIN = 50

/** Words a user would type, each letter one keystroke; no two begin alike, so that every answer is a fresh one. */
const WORDS = ['dormant', 'purchasing', 'maria', 'logistics', 'anna']

/** A pause in which the list comes to rest, in milliseconds. */
const BETWEEN_WORDS = 700

const address = process.argv[2]
if (address === undefined) {
  console.error('Usage: node bench/browser/people-list.ts ADDRESS   (as printed by rapport serve)')
  process.exit(2)
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** From the click on "People" to the frame after the first rows. */
const firstRows = async (page: Page): Promise<number> => {
  await page.getByRole('link', { name: 'This week' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'This week' }).waitFor()
  return page.evaluate(async () => {
    const link = document.querySelector<HTMLElement>('a[href="/people"]')
    const start = performance.now()
    link?.click()
    while (document.querySelector('tbody a') === null) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
}

/** Counts the answers to the list's questions, from outside the page's own code. */
const countAnswers = () => {
  const answered = { count: 0 }
  Object.assign(window, { answered })
  const fetchAsBefore = window.fetch.bind(window)
  window.fetch = async (...call) => {
    const response = await fetchAsBefore(...call)
    const address = call[0] instanceof Request ? call[0].url : String(call[0])
    if (address.includes('people/list'))
      void response
        .clone()
        .text()
        .then(() => {
          answered.count += 1
        })
    return response
  }
}

/** From one keystroke until the frame with its answer is painted. */
const keystroke = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('input[aria-label="Filter people"]')
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (input === null || setValue === undefined) throw new Error('there is no filter')
    const { answered } = window as unknown as { answered: { count: number } }
    const before = answered.count
    const start = performance.now()
    setValue.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (answered.count === before) {
      if (performance.now() - start > 5_000) throw new Error(`no answer to "${value}" within 5 seconds`)
      await new Promise((resolve) => setTimeout(resolve))
    }
    // Two turns for the page to take the answer in and draw it, then the paint: a task after a frame's callbacks.
    await new Promise((resolve) => setTimeout(resolve))
    await new Promise((resolve) => setTimeout(resolve))
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - start
  }, text)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.addInitScript(countAnswers)
await page.goto(address)
await page.getByRole('navigation').first().waitFor()
const cold = await firstRows(page)
const warm = []
for (let round = 0; round < 5; round += 1) warm.push(await firstRows(page))

const people = await page.getByRole('table', { name: 'People' }).getAttribute('aria-rowcount')
const strokes: number[] = []
for (const word of WORDS) {
  for (let length = 1; length <= word.length; length += 1)
    strokes.push(await keystroke(page, word.slice(0, length)))
  await page.getByLabel('Filter people').fill('')
  await page.waitForTimeout(BETWEEN_WORDS)
}
await browser.close()

const line = (name: string, value: number, within: number) => ({
  measure: name,
  ms: Math.round(value),
  target: within,
  met: value <= within ? 'yes' : 'no',
})
console.log(`${Number(people) - 1} people, ${strokes.length} keystrokes`)
console.table([
  line('first rows, first visit', cold, FIRST_ROWS_WITHIN),
  line('first rows, later (median)', percentile(warm, 0.5), FIRST_ROWS_WITHIN),
  line('keystroke, median', percentile(strokes, 0.5), KEYSTROKE_WITHIN),
  line('keystroke, 95 of 100', percentile(strokes, 0.95), KEYSTROKE_WITHIN),
  line('keystroke, slowest', Math.max(...strokes), KEYSTROKE_WITHIN),
])
