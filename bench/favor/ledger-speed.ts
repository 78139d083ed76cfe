/**
 * How long the ledger, what one could give now and the drive-by figures take in an archive of a generated world, at first
 * (all texts are read) and again; it fails where a later call takes longer than a moment. Run with
 * `node bench/favor/ledger-speed.ts [people] [messages]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registry } from '@rapport/operations'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { openRapport } from '../../packages/app/src/open-rapport.ts'

/** A later call answers within this, in milliseconds. */
const MOMENT_MS = 1000

const [people = '6000', messages = '12000', seed = '7'] = process.argv.slice(2)
const world = generateWorld({
  seed: Number(seed),
  people: Number(people),
  messages: Number(messages),
  today: '2026-11-23',
})
const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
const directory = await mkdtemp(join(tmpdir(), 'rapport-favor-'))
const rapport = openRapport({ data: directory, environment: {} })
const timed = async (operation: Parameters<typeof rapport.run>[0], input: unknown) => {
  const started = performance.now()
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(result.failure.message)
  return Math.round(performance.now() - started)
}

try {
  await timed(registry.import.run, { files: [new File([bytes], name)] })
  await timed(registry.people.list, {})
  const rows = []
  for (const operation of [
    registry.favor.list,
    registry.favor.balance,
    registry.favor.owed,
    registry.driveby.show,
  ]) {
    const first = await timed(operation, {})
    rows.push({ operation: operation.name, 'first ms': first, 'again ms': await timed(operation, {}) })
  }
  console.table(rows)
  if (rows.some((row) => row['again ms'] > MOMENT_MS)) process.exitCode = 1
} finally {
  await rapport.close()
  await rm(directory, { recursive: true, force: true })
}
