import { answered, expect, open, post, test } from './test.ts'

test.use({ world: 'outcomes' })

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('what came of it is noted in a few keys, seen back to where it began, and put right', async ({
  page,
  rapport,
}) => {
  await open(page, rapport)
  const add = async (givenName: string, familyName: string): Promise<string> =>
    (await post(page, rapport, '/people', { data: { givenName, familyName } })).personId
  const ada = await add('Ada', 'Wren')
  const ben = await add('Ben', 'Ito')
  const talk = (personId: string, days: number) =>
    post(page, rapport, `/people/${personId}/interactions`, {
      data: { channel: 'phone', on: daysAgo(days) },
    })
  await talk(ada, 200)
  await talk(ben, 60)
  await talk(ben, 8)

  await page.goto(`${rapport.origin}/outcomes`)
  await page.getByRole('button', { name: 'Something came of it' }).click()
  await page.keyboard.type('Ben signs for a year')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ben I')
  await page.getByRole('option', { name: /Ben Ito/ }).click()
  await expect(page.getByRole('list', { name: 'Through whom' })).toContainText('Ben Ito')
  await page.getByLabel('Worth, if it can be said').fill('1200')
  await answered(page, 'outcome/add', () => page.keyboard.press('Enter'))

  await page.getByRole('link', { name: 'Ben signs for a year' }).click()
  await expect(page.getByText(/^It began on .*: you spoke with Ben Ito\.$/)).toBeVisible()
  const picture = page.getByRole('region', { name: 'How it came, as a picture' })
  await expect(picture.getByRole('button')).toHaveCount(3)

  await answered(page, 'outcome/cause', () =>
    page.getByRole('button', { name: 'It had no part: You spoke with Ben Ito' }).first().click(),
  )
  await expect(picture.getByRole('button')).toHaveCount(2)
  await answered(page, 'outcome/cause', () => page.getByRole('button', { name: /^Put it back: / }).click())
  await expect(picture.getByRole('button')).toHaveCount(3)

  const shown = new URL(page.url()).pathname
  await page.getByRole('button', { name: /^Change: Ben signs/ }).click()
  await answered(page, 'outcome/remove', () => page.getByRole('menuitem', { name: 'Take back' }).click())
  await expect(page.getByRole('heading', { name: /will stand here/ })).toBeVisible()
  const notice = page.getByRole('alert').filter({ hasText: 'Taken back.' })
  await answered(page, 'outcome/restore', () => notice.getByRole('button', { name: 'Undo' }).click())
  const again = page.getByRole('link', { name: 'Ben signs for a year' })
  await expect(again).toBeVisible()
  expect(new URL((await again.getAttribute('href')) ?? '', rapport.origin).pathname).toBe(shown)

  await page.getByRole('button', { name: 'Note hours or money' }).click()
  await page.getByRole('combobox', { name: 'Who' }).fill('Ben I')
  await page.getByRole('option', { name: /Ben Ito/ }).click()
  await page.getByLabel('Hours', { exact: true }).fill('1.5')
  await answered(page, 'cost/add', () => page.getByRole('button', { name: 'Note it' }).click())
  await expect(page.getByText('1.5 h')).toBeVisible()
})
