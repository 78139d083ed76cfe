/**
 * Who did what for the user, as found in a generated archive, beside what its world knows of introductions; and how
 * long suggesting the chosen few takes. Run with `node bench/few/evidence.ts [people] [messages]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registry } from '@rapport/operations'
import { generateWorld, peopleById, writeLinkedInArchive } from '@rapport/testkit'
import { openRapport } from '../../packages/app/src/open-rapport.ts'

const [people = '3000', messages = '6000', seed = '7'] = process.argv.slice(2)
const world = generateWorld({
  seed: Number(seed),
  people: Number(people),
  messages: Number(messages),
  today: '2026-11-23',
})
const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
const directory = await mkdtemp(join(tmpdir(), 'rapport-few-'))
const rapport = openRapport({ data: directory, environment: {} })
const call = async (operation: Parameters<typeof rapport.run>[0], input: unknown) => {
  const started = performance.now()
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(result.failure.message)
  return { value: result.value as never, ms: Math.round(performance.now() - started) }
}

interface Suggestions {
  readonly candidates: readonly {
    readonly name: string
    readonly score: number
    readonly reasons: readonly { readonly kind: string; readonly text: string; readonly source?: string }[]
  }[]
}

try {
  await call(registry.import.run, { files: [new File([bytes], name)] })
  await call(registry.people.list, {})
  const first = await call(registry.few.suggest, { limit: 200 })
  const second = await call(registry.few.suggest, { limit: 200 })
  const { candidates }: Suggestions = second.value
  const found = candidates.filter(({ reasons }) =>
    reasons.some(({ kind, source }) => kind === 'introduction' && source !== 'favor'),
  )
  const byId = peopleById(world)
  const connectors = new Set(
    world.introductions
      .filter(({ connector }) => connector !== 'owner')
      .map(({ connector }) => {
        const person = byId.get(connector)
        return `${person?.givenName} ${person?.familyName}`
      }),
  )
  const right = found.filter(({ name: who }) => connectors.has(who))
  console.table({
    'first ms': first.ms,
    'again ms': second.ms,
    'introducers found': found.length,
    'of them right': right.length,
    'introducers there are': connectors.size,
  })
  for (const { name: who, score, reasons } of candidates.slice(0, 12)) {
    console.log(`${score}  ${who}`)
    for (const { text } of reasons) console.log(`      ${text}`)
  }
  for (const { name: who, reasons } of found.filter((each) => !right.includes(each))) {
    console.log('WRONG', who, JSON.stringify(reasons))
  }
} finally {
  await rapport.close()
  await rm(directory, { recursive: true, force: true })
}
