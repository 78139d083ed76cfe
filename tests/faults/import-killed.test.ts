import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { spawnScript } from './support/child-script.ts'
import { temporaryDataDir } from './support/data-dir.ts'

const SCRIPT = new URL('./support/import-child.ts', import.meta.url)

/** docs/reliability.md, row 15: an import killed at any point is all or nothing, and the next run of it makes nobody twice. */
describe('an import killed in the middle', () => {
  it.each([
    // A dozen batches: the latest kill still comes before the last of them.
    { what: 'an archive', format: 'linkedin', people: 12_000, kills: 10 },
    { what: 'vCards', format: 'vcard', people: 6_000, kills: 5 },
  ])(
    'of $what keeps nothing of it at $kills moments, and then imports everybody once',
    async ({ format, people, kills }) => {
      const input = { dataDir: temporaryDataDir(), people, format }
      for (let kill = 0; kill < kills; kill += 1) {
        const child = spawnScript(SCRIPT, input)
        expect(await child.next()).toMatchObject({ step: 'open' })
        // Spread over the import: after some of its batches, and a little later each time.
        for (let batch = 0; batch < kill % 6; batch += 1) await child.next()
        await sleep(kill * 3)
        await child.kill()
      }
      const child = spawnScript(SCRIPT, input)
      let line = await child.next<{ step: string; imported?: unknown; total?: number }>()
      while (line.step !== 'imported') line = await child.next()
      expect(line.imported).toMatchObject({ ok: true, value: { totals: { created: people, rows: people } } })
      expect(await child.next()).toMatchObject({ step: 'counted', total: people })
      expect(await child.exit()).toBe(0)
    },
    300_000,
  )
})
