import { chromium, type Page } from '@playwright/test'

/** Words a user would type, each letter one keystroke; no two begin alike, so that every answer is a fresh one. */
export const WORDS = ['dormant', 'purchasing', 'maria', 'logistics', 'anna']

/** Visits after the first. */
const VISITS = 5

/** A pause in which the list comes to rest, in milliseconds. */
const BETWEEN_WORDS = 700

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

/** Milliseconds, in a real browser: first rows after the click on "People", and each keystroke of a filter until its rows are painted. */
export interface PeopleListTimes {
  readonly people: number
  readonly firstVisit: number
  readonly laterVisits: readonly number[]
  readonly keystrokes: readonly number[]
}

/** Measures the list of people of the server that printed this address. */
export const measurePeopleList = async (address: string): Promise<PeopleListTimes> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(countAnswers)
    await page.goto(address)
    await page.getByRole('navigation').first().waitFor()
    const firstVisit = await firstRows(page)
    const laterVisits: number[] = []
    for (let round = 0; round < VISITS; round += 1) laterVisits.push(await firstRows(page))
    const rows = await page.getByRole('table', { name: 'People' }).getAttribute('aria-rowcount')
    const keystrokes: number[] = []
    for (const word of WORDS) {
      for (let length = 1; length <= word.length; length += 1) {
        keystrokes.push(await keystroke(page, word.slice(0, length)))
      }
      await page.getByLabel('Filter people').fill('')
      await page.waitForTimeout(BETWEEN_WORDS)
    }
    return { people: Number(rows) - 1, firstVisit, laterVisits, keystrokes }
  } finally {
    await browser.close()
  }
}
