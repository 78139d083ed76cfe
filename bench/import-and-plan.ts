/**
 * How long importing a generated archive and planning from it take, and how much memory, beside reading and parsing
 * the same CSVs alone. Run with `npm run bench`.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'

const SIZES = [
  { people: 5_000, messages: 10_000, bounds: { importSeconds: 10, planSeconds: 1, peakMiB: 1024 } },
  { people: 30_000, messages: 60_000, bounds: { importSeconds: 60, planSeconds: 3, peakMiB: 1024 } },
]

const MIB = 1024 * 1024
const execute = promisify(execFile)

const inOwnProcess = async (script: string, ...args: string[]) => {
  const path = new URL(script, import.meta.url).pathname
  const { stdout } = await execute(process.execPath, [path, ...args], { maxBuffer: 64 * MIB })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}')
}

const directory = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
let missed = 0
try {
  const rows = []
  for (const { people, messages, bounds } of SIZES) {
    const world = generateWorld({ seed: 1, people, messages, today: '2026-11-23' })
    const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
    const archive = join(directory, name)
    await writeFile(archive, bytes)
    const baseline = await inOwnProcess('./import/parse-once.ts', archive)
    const measured = await inOwnProcess('./import/run-once.ts', archive, join(directory, `data-${people}`))
    const importSeconds = measured.importMs / 1000
    const planSeconds = measured.planMs / 1000
    const peakMiB = measured.peakBytes / MIB
    const kept =
      importSeconds <= bounds.importSeconds && planSeconds <= bounds.planSeconds && peakMiB <= bounds.peakMiB
    if (!kept) missed += 1
    rows.push({
      connections: people,
      messages,
      'archive MiB': (bytes.length / MIB).toFixed(1),
      'parse alone s': (baseline.parseMs / 1000).toFixed(2),
      'import s': importSeconds.toFixed(2),
      'ratio to parsing': (measured.importMs / baseline.parseMs).toFixed(1),
      'again s': (measured.againMs / 1000).toFixed(2),
      'plan s': planSeconds.toFixed(3),
      'plan, warm s': (measured.warmPlanMs / 1000).toFixed(3),
      'peak MiB': peakMiB.toFixed(0),
      'ratio to parsing, memory': (measured.peakBytes / baseline.peakBytes).toFixed(1),
      bounds: kept ? 'kept' : 'MISSED',
    })
  }
  console.log('\nImport and plan, beside unzipping and parsing the same CSVs alone')
  console.table(rows)
} finally {
  await rm(directory, { recursive: true, force: true })
}
process.exit(missed > 0 ? 1 : 0)
