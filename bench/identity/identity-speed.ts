/**
 * How fast people are resolved: two address books of 30,000 cards each and, with `--million`, a million cards. Beside it, in the same run, hashing the
 * same cards by exact address and name: the least anybody can do. Run with `--max-old-space-size=3500` for the million.
 */
import { type ResolvePhase, resolveIdentities } from '../../packages/domain/src/index.ts'
import { exactMatches, inventContacts } from './contact-world.ts'

/** Cards a person has in the invented world, on average. */
const CARDS_PER_PERSON = 2.6
const GIGABYTE = 1024 ** 3

const million = process.argv.includes('--million')
const sizes = million ? [60_000, 1_000_000] : [60_000]
/** Seconds of computing for candidates and scores and for everything, whatever else the machine does meanwhile; and memory. */
const BOUNDS = new Map([
  [60_000, { scores: 5, all: 15, gigabytes: 2 }],
  [1_000_000, { scores: 90, all: 90, gigabytes: 3 }],
])

let failed = false
const rows = []
for (const size of sizes) {
  const { table } = inventContacts(Math.round(size / CARDS_PER_PERSON), 5)
  const hashing = secondsOf(() => exactMatches(table))
  const phases = new Map<ResolvePhase, number>()
  let phase: ResolvePhase | null = null
  let since = computed()
  const turn = (next: ResolvePhase | null): void => {
    const now = computed()
    if (phase !== null) phases.set(phase, (phases.get(phase) ?? 0) + now - since)
    phase = next
    since = now
  }
  let coverage = ''
  const all = secondsOf(() => {
    const resolution = resolveIdentities(table, {
      onProgress: (next) => (next === phase ? undefined : turn(next)),
    })
    turn(null)
    const { compared, droppedBlocks } = resolution.coverage
    coverage = `${(compared / 1e6).toFixed(1)} M pairs, ${droppedBlocks} blocks left out`
  })
  const scores = [...phases].reduce(
    (sum, [name, seconds]) => (name === 'clustering' ? sum : sum + seconds),
    0,
  )
  const gigabytes = (process.resourceUsage().maxRSS * 1024) / GIGABYTE
  const bound = BOUNDS.get(size)
  if (bound !== undefined && (scores > bound.scores || all > bound.all || gigabytes > bound.gigabytes))
    failed = true
  rows.push({
    cards: table.size,
    compared: coverage,
    'candidates and scores, s': scores.toFixed(1),
    'all, s': all.toFixed(1),
    'times exact hashing': (all / hashing).toFixed(0),
    'peak memory, GB': gigabytes.toFixed(2),
    bound: bound === undefined ? '' : `${bound.scores} s, ${bound.all} s, ${bound.gigabytes} GB`,
  })
  console.log([...phases].map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(', '))
}
console.table(rows)
if (failed) {
  console.error('Slower or larger than the bound.')
  process.exitCode = 1
}

function secondsOf(run: () => unknown): number {
  const started = computed()
  run()
  return computed() - started
}

/** Seconds this process has computed for so far. */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
