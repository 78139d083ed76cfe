/** Imports so many connections into a data directory and says how it goes, one line of JSON a step. */
import { createRun, registry } from '@rapport/operations'
import { DEFAULT_WORKSPACE, openStore } from '@rapport/store'
import { connectionsCsv } from '../../import/support.ts'

const { dataDir, people: many }: { dataDir: string; people: number } = JSON.parse(process.argv[2] ?? '{}')
const say = (step: unknown) => console.log(JSON.stringify(step))

const csv = connectionsCsv(
  Array.from({ length: many }, (_, index) => ({
    first: `Given${index}`,
    last: `Family${index}`,
    slug: `person-${index}`,
    company: `Company ${index % 300}`,
    position: 'Director of Operations',
  })),
)

const opened = await openStore({ dataDir })
if (!opened.ok) throw new Error(opened.failure.message)
const run = createRun({
  store: opened.value,
  workspaceId: DEFAULT_WORKSPACE,
  now: () => new Date(),
  today: () => '2026-11-23',
  newId: () => crypto.randomUUID(),
})
say({ step: 'open' })
const imported = await run(
  registry.import.run,
  { files: [new File([csv], 'Connections.csv')] },
  { progress: ({ done }) => say({ step: 'progress', done }) },
)
say({ step: 'imported', imported })
const people = await run(registry.people.list, { limit: 1 })
say({ step: 'counted', total: people.ok ? (people.value as { total: number }).total : -1 })
await opened.value.close()
