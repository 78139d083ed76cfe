import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { spawnScript } from './support/child-script.ts'
import { temporaryDirectory } from './support/data-dir.ts'
import type { RestoreChildInput } from './support/restore-child.ts'

const SCRIPT = new URL('./support/restore-child.ts', import.meta.url)
const PEOPLE = 1_500
const KILLS = 5
/** Milliseconds from one kill to the next: together they span reading the backup, the restore and its end. */
const APART = 220

/** docs/reliability.md, row 36: whatever moment a restore is killed at, what was there before is there, or what is in the backup. */
describe('a restore killed in the middle', () => {
  it(`leaves all of the one or all of the other at ${KILLS} moments, and then succeeds`, async () => {
    const directory = temporaryDirectory()
    const input = { dataDir: join(directory, 'data'), backup: join(directory, 'backup'), people: PEOPLE }
    const start = async (task: RestoreChildInput['task']) => {
      const child = spawnScript(SCRIPT, { ...input, task })
      expect(await child.next()).toMatchObject({ step: 'open' })
      return child
    }
    const finish = async (task: RestoreChildInput['task']) => {
      const child = await start(task)
      for (;;) {
        const { step, value } = await child.next<{ step: string; value?: { readonly total: number } }>()
        if (step !== 'done') continue
        expect(await child.exit()).toBe(0)
        return value
      }
    }
    await finish('prepare')
    expect(await finish('look')).toMatchObject({ total: PEOPLE * 2 })
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = await start('restore')
      await sleep(kill * APART)
      await child.kill()
      expect([PEOPLE, PEOPLE * 2]).toContain((await finish('look'))?.total)
    }
    await finish('restore')
    expect(await finish('look')).toMatchObject({ total: PEOPLE })
  }, 300_000)
})
