/**
 * How long a server's request thread is held up by a large community, and how soon a changed tie is in an answer: once
 * with a list imported through the operation into a real store, as large as that takes a minute; once with a million people
 * and ten million ties, whose rows are handed over as the store would and not written first. Run with
 * `node --expose-gc bench/graph/server-speed.ts`.
 *
 * Fails by processor time alone: the clock counts what other programs on the machine take, and is printed beside it.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCommunity } from './invented-list.ts'
import type { Measured } from './serve-community.ts'

const IMPORTED = { people: 200_000, ties: 500_000 }
const WHOLE = { people: 1_000_000, ties: 10_000_000 }

/** At most: ms of the request thread between two turns, ms of all threads to take up one changed tie, bytes of the graph. */
const BOUNDS = { heldUp: 50, changed: 50, bytes: 500e6 }

interface Served {
  readonly measured: Readonly<Record<string, Measured>>
  readonly isSeen: boolean
  readonly report: {
    readonly rows: number
    readonly ties: number
    readonly doubles: number
    readonly rejected: number
  } | null
  readonly strangers: number
  readonly ties: number
  readonly graphBytes: number
  readonly added: number
  readonly peak: number
}

const failures: string[] = []
const hold = (what: string, value: number, most: number): void => {
  if (!(value <= most)) failures.push(`${what}: ${value.toFixed(1)}, at most ${most}`)
}
const shown = (value: number): number => Number(value.toPrecision(3))

const serve = (directory: string, ...args: readonly (string | number)[]): Served =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--expose-gc',
        new URL('./serve-community.ts', import.meta.url).pathname,
        directory,
        ...args.map(String),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
      .trim()
      .split('\n')
      .at(-1) ?? '',
  )

const tell = (title: string, served: Served): void => {
  const { measured, strangers, ties, graphBytes, added, peak } = served
  console.log(`\n${title}: ${strangers} strangers, ${ties} ties`)
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([what, { processor, clock, delay, ms, processors }]) => [
        what,
        {
          'held up, own ms': shown(processor),
          'at most': BOUNDS.heldUp,
          'on the clock, ms': shown(clock),
          'event loop, ms': shown(delay),
          'takes at least, ms': shown(ms),
          'all threads, ms': shown(processors),
        },
      ]),
    ),
  )
  const taken = takenUp(served)
  console.log(
    `a changed tie is taken up in ${taken.ms.toFixed(0)} ms on the clock, ${taken.processors.toFixed(0)} of the processors (at most ${BOUNDS.changed}), beside the same answer without a change; graph ${(graphBytes / 1e6).toFixed(0)} MB of at most ${BOUNDS.bytes / 1e6}, process grown by ${(added / 1e6).toFixed(0)}, peak ${(peak / 1e6).toFixed(0)}`,
  )
  for (const [what, { processor }] of Object.entries(measured)) {
    hold(`${title}, ${what}: request thread held up`, processor, BOUNDS.heldUp)
  }
  hold(`${title}: a changed tie taken up`, taken.processors, BOUNDS.changed)
  hold(`${title}: bytes of the graph`, graphBytes, BOUNDS.bytes)
  if (!served.isSeen) failures.push(`${title}: a changed tie was not in the next answer`)
}

const takenUp = ({ measured }: Served) => {
  const [changed, again] = [measured['a way over a changed tie'], measured['the same way again']]
  return {
    ms: Math.max(0, (changed?.ms ?? 0) - (again?.ms ?? 0)),
    processors: Math.max(0, (changed?.processors ?? 0) - (again?.processors ?? 0)),
  }
}

const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
// Where this runs as root, the database runs as somebody else.
chmodSync(directory, 0o777)
try {
  const path = join(directory, 'community.csv')
  await writeCommunity(path, IMPORTED.people, IMPORTED.ties)
  const imported = serve(join(directory, 'imported'), IMPORTED.people, IMPORTED.ties, path)
  tell('A list imported', imported)
  const { rows, ties, doubles, rejected } = imported.report ?? { rows: 0, ties: 1, doubles: 0, rejected: 0 }
  if (rows !== ties + doubles + rejected) failures.push('rows of the import are not accounted for')
  tell('A whole community', serve(join(directory, 'whole'), WHOLE.people, WHOLE.ties))
} finally {
  rmSync(directory, { recursive: true, force: true })
}
for (const failure of failures) console.error(`missed: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
