import { connectionsCsv, expect, open, post, test } from './test.ts'

test.use({ world: 'hostile names' })

const LONG = `Maximilian${' von und zu Beispielhausen'.repeat(11)}`.slice(0, 290)
const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`

const ROWS = [
  ['مريم', 'الحدّاد 🌿', profile('maryam'), '', 'شركة الأفق', 'مديرة العمليات', '01 Mar 2024'],
  [
    LONG,
    'Last',
    profile('long'),
    '',
    'X'.repeat(290),
    `Director ${'of everything '.repeat(20)}`,
    '02 Mar 2024',
  ],
  ['<img src=x onerror=alert(1)>', '"; DROP TABLE', profile('markup'), '', '=1+1', '@SUM(A1)', '03 Mar 2024'],
  ['👩🏽‍🚀👨‍👩‍👧‍👦', '🇳🇴', profile('emoji'), '', '', '', '04 Mar 2024'],
  ['\u202Ereversed', 'Name\u202C', profile('override'), '', 'Halden', 'Buyer', '05 Mar 2024'],
]

test('no name breaks a layout or runs as a script, on desktop and phone', async ({ page, rapport }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await open(page, rapport)
  await post(page, rapport, '/imports', { multipart: { files: connectionsCsv(ROWS) } })

  const fits = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto(`${rapport.origin}/people`)
    const links = page.locator('tbody a')
    await expect(links).toHaveCount(ROWS.length)
    expect(await fits(), `the list at ${viewport.width}`).toBe(true)
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const address of addresses) {
      await page.goto(`${rapport.origin}${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await fits(), `a person at ${viewport.width}`).toBe(true)
    }
    await page.goto(`${rapport.origin}/organizations`)
    await expect(page.getByRole('table')).toBeVisible()
    expect(await fits(), `organizations at ${viewport.width}`).toBe(true)
  }
  await page.goto(`${rapport.origin}/people`)
  await expect(page.getByText('<img src=x onerror=alert(1)>', { exact: false }).first()).toBeAttached()
  expect(dialogs).toEqual([])
})
