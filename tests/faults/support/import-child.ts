/** Imports so many people into a data directory and says how it goes, one line of JSON a step. */
import { registry } from '@rapport/operations'
import { connectionsCsv } from '../../import/support.ts'
import { cardsOf, openChild, say } from './workspace-child.ts'

interface ImportChildInput {
  readonly dataDir: string
  readonly people: number
  /** What the people come in. */
  readonly format: 'linkedin' | 'vcard'
}

const { dataDir, people: many, format }: ImportChildInput = JSON.parse(process.argv[2] ?? '{}')

const connectionsOf = (people: number): File => {
  const csv = connectionsCsv(
    Array.from({ length: people }, (_, index) => ({
      first: `Given${index}`,
      last: `Family${index}`,
      slug: `person-${index}`,
      company: `Company ${index % 300}`,
      position: 'Director of Operations',
    })),
  )
  return new File([csv], 'Connections.csv')
}

const { run, close } = await openChild(dataDir)
say({ step: 'open' })
const imported = await run(
  registry.import.run,
  { files: [format === 'vcard' ? cardsOf(many) : connectionsOf(many)] },
  { progress: ({ done }) => say({ step: 'progress', done }) },
)
say({ step: 'imported', imported })
const listed = await run(registry.people.list, { limit: 1 })
say({ step: 'counted', total: listed.ok ? (listed.value as { total: number }).total : -1 })
await close()
