/**
 * How fast the list of 30,000 people is in a real browser, beside the bare answers of the server to the same
 * questions. Run with `npm run bench`.
 */
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateWorld, writeLinkedInArchive } from '@rapport/testkit'
import { startRapport } from '../tests/browser/rapport-server.ts'
import { measurePeopleList, WORDS } from './browser/people-list.ts'

const PEOPLE = 30_000

/** Bounds in milliseconds. The keystroke's holds for the median: on two shared cores single ones wait for others. */
const FIRST_ROWS_WITHIN = 500
const KEYSTROKE_WITHIN = 50

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const percentile95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0

/** The server's own time for each keystroke's question, without a browser. */
const bareAnswers = async (origin: string, key: string): Promise<readonly number[]> => {
  const times: number[] = []
  for (const word of WORDS) {
    for (let length = 1; length <= word.length; length += 1) {
      const started = performance.now()
      const response = await fetch(`${origin}/api/people?limit=60&query=${word.slice(0, length)}`, {
        headers: { authorization: `Bearer ${key}` },
      })
      await response.text()
      times.push(performance.now() - started)
    }
  }
  return times
}

const world = generateWorld({ seed: 1, people: PEOPLE, messages: 2 * PEOPLE, today: '2026-11-23' })
const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
const archive = join(tmpdir(), `bench-${process.pid}-${name}`)
await writeFile(archive, bytes)
const server = await startRapport()
let kept = false
try {
  await server.command('import', archive)
  const key = (await server.command('token')).trim()
  const times = await measurePeopleList(server.openingAddress)
  const bare = median(await bareAnswers(server.origin, key))
  const keystroke = median(times.keystrokes)
  kept =
    times.firstVisit <= FIRST_ROWS_WITHIN &&
    median(times.laterVisits) <= FIRST_ROWS_WITHIN &&
    keystroke <= KEYSTROKE_WITHIN
  const row = (measure: string, ms: number, bound: number | null) => ({
    measure,
    ms: Math.round(ms),
    bound: bound ?? '–',
    'ratio to the bare answer': (ms / bare).toFixed(1),
  })
  console.log(`\nThe list of ${times.people} people in a browser, ${times.keystrokes.length} keystrokes`)
  console.table([
    row('bare answer of the server, median', bare, null),
    row('first rows, first visit', times.firstVisit, FIRST_ROWS_WITHIN),
    row('first rows, later visits, median', median(times.laterVisits), FIRST_ROWS_WITHIN),
    row('keystroke until painted, median', keystroke, KEYSTROKE_WITHIN),
    row('keystroke until painted, 95 of 100', percentile95(times.keystrokes), null),
  ])
} finally {
  await server.stop()
  await rm(archive, { force: true })
}
process.exit(kept ? 0 : 1)
