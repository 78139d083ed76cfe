/**
 * Works on a data directory as it is told, one line of JSON a step: `prepare` imports one address book, backs it up and
 * imports another; `restore` puts the backup back; `look` tells what is there.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { registry } from '@rapport/operations'
import { cardsOf, openChild, say } from './workspace-child.ts'

export interface RestoreChildInput {
  readonly dataDir: string
  readonly backup: string
  readonly task: 'prepare' | 'restore' | 'look'
  /** People in the backup; twice as many are there when it is restored. */
  readonly people: number
}

const { dataDir, backup, task, people }: RestoreChildInput = JSON.parse(process.argv[2] ?? '{}')

const { run, close } = await openChild(dataDir)
say({ step: 'open' })

const call = async (...asked: Parameters<typeof run>) => {
  const result = await run(...asked)
  if (!result.ok) throw new Error(`${asked[0].name}: ${result.failure.message}`)
  return result.value
}

const steps: Readonly<Record<RestoreChildInput['task'], () => Promise<unknown>>> = {
  prepare: async () => {
    await call(registry.import.run, { files: [cardsOf(people)] })
    const { content } = (await call(registry.data.backup, {})) as { readonly content: Blob }
    await writeFile(backup, Buffer.from(await content.arrayBuffer()))
    return call(registry.import.run, { files: [cardsOf(people * 2)] })
  },
  restore: async () => {
    const file = new File([await readFile(backup)], 'mine.rapport-backup')
    return call(registry.data.restore, { file }, { progress: ({ done }) => say({ step: 'progress', done }) })
  },
  look: () => call(registry.people.list, { limit: 1 }),
}

say({ step: 'done', value: await steps[task]() })
await close()
