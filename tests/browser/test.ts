import { test as base, expect, type Page } from '@playwright/test'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { type RapportServer, startRapport } from './rapport-server.ts'

export { expect }

interface Fixtures {
  /** The name of the file's own world: files with different names share no server. */
  readonly world: string
  /** One fresh Rapport for all tests of a file. */
  readonly rapport: RapportServer
}

/** A browser test with a server of its own, started once per `world`. */
export const test = base.extend<Record<never, never>, Fixtures>({
  world: ['', { scope: 'worker', option: true }],
  rapport: [
    async ({ world: _world }, use) => {
      const rapport = await startRapport()
      await use(rapport)
      await rapport.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** Opens Rapport as its user does, and waits until it stands. */
export const open = async (page: Page, rapport: RapportServer): Promise<void> => {
  await page.goto(rapport.openingAddress)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Waits for the server's answer to what is done: what is shown before it may not be kept yet. */
export const answered = async (page: Page, operation: string, act: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((response) => response.url().includes(`/rpc/${operation}`))
  await act()
  expect((await answer).ok()).toBe(true)
}

type PostOptions = Parameters<Page['request']['post']>[1]

/** Asks the API for something, as Rapport's own page in this browser. */
export const post = async (page: Page, rapport: RapportServer, path: string, options: PostOptions) => {
  const answer = await page.request.post(`${rapport.origin}/api${path}`, {
    ...options,
    headers: { origin: rapport.origin },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

/** An archive as LinkedIn would send it, of people who do not exist. */
export const inventArchive = (seed: string, people: number) => {
  const world = generateWorld({ seed, people, today: new Date().toISOString().slice(0, 10) })
  const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  return { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) }
}

/** A Connections.csv of its own, for names no generator would invent. */
export const connectionsCsv = (rows: readonly (readonly string[])[]) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  const lines = rows.map((row) => row.map(cell).join(','))
  return {
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...lines, ''].join('\n'), 'utf8'),
  }
}
