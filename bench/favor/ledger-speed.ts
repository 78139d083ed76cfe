/**
 * How long the ledger, what one could give now and the drive-by figures take in an archive of a generated world, at first
 * (all texts are read) and again; it fails where a later call takes longer than a moment. Run with
 * `node bench/favor/ledger-speed.ts [people] [messages]`.
 */
import { registry } from '@rapport/operations'
import { openArchive } from '../open-archive.ts'

/** A later call answers within this, in milliseconds. */
const MOMENT_MS = 1000

const [people = '6000', messages = '12000', seed = '7'] = process.argv.slice(2)
const { timed, close } = await openArchive({
  people: Number(people),
  messages: Number(messages),
  seed: Number(seed),
})

try {
  const rows = []
  for (const operation of [
    registry.favor.list,
    registry.favor.balance,
    registry.favor.owed,
    registry.driveby.show,
  ]) {
    const first = await timed(operation)
    const again = await timed(operation)
    rows.push({ operation: operation.name, 'first ms': first.ms, 'again ms': again.ms })
  }
  console.table(rows)
  if (rows.some((row) => row['again ms'] > MOMENT_MS)) process.exitCode = 1
} finally {
  await close()
}
