/**
 * How long it takes to say who connects a network, beside Brandes' exact count of every pair and beside Burt's formula
 * written down plainly over maps; and how far the sampled shares are off. Run with `node bench/brokerage/brokerage-speed.ts`.
 */
import {
  type Bound,
  communitiesOf,
  constraints,
  exactBetweenness,
  type Links,
  measureBrokerage,
  sampledBetweenness,
} from '@rapport/domain'
import { createRandom } from '@rapport/testkit'
import { circlesOf } from './circles.ts'

const SIZES = [
  { people: 1_000, ties: 5_000 },
  { people: 3_000, ties: 15_000 },
  { people: 6_000, ties: 30_000 },
]
/** As the product asks: no share off by more than one in a hundred pairs, with 95 % certainty. */
const BOUND: Bound = { epsilon: 0.01, delta: 0.05 }
/** Times the sampling has to be faster than the exact count where it is chosen: from this many people on. */
const FASTER = 2
const LARGE = 6_000

const timed = <T>(work: () => T): { readonly ms: number; readonly value: T } => {
  const started = performance.now()
  const value = work()
  return { ms: performance.now() - started, value }
}

const plainConstraints = ({ nodeCount, offsets, targets, weights }: Links): number[] => {
  const ties = Array.from({ length: nodeCount }, (_, node) => {
    const row = new Map<number, number>()
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      row.set(targets[slot] ?? 0, weights[slot] ?? 0)
    }
    return row
  })
  const totals = ties.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0))
  const share = (i: number, j: number) => (ties[i]?.get(j) ?? 0) / (totals[i] ?? 1)
  return ties.map((row, i) => {
    let sum = 0
    for (const j of row.keys()) {
      let invested = share(i, j)
      for (const q of row.keys()) if (q !== j) invested += share(i, q) * share(q, j)
      sum += invested ** 2
    }
    return row.size === 0 ? Number.NaN : sum
  })
}

const worst = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0)) || 0), 0)

const rows = []
let isMissed = false
for (const { people, ties } of SIZES) {
  const { links, pairs } = circlesOf(people, ties, 'brokerage')
  const draw = () => {
    const random = createRandom('draw')
    return sampledBetweenness(links, BOUND, () => random.next())
  }
  draw()
  const sampled = timed(draw)
  const exact = timed(() => exactBetweenness(links))
  const fast = timed(() => constraints(links))
  const plain = timed(() => plainConstraints(links))
  const random = createRandom('circles')
  const begun = performance.now()
  const { sizes } = await communitiesOf(links, () => random.next())
  const found = performance.now() - begun
  const started = performance.now()
  const all = await measureBrokerage({
    nodeCount: people,
    pairs,
    states: Array.from({ length: people }, () => null),
    groupings: [],
    bound: BOUND,
    most: 100,
  })
  const whole = performance.now() - started
  const error = worst(sampled.value.shares, exact.value)
  const ratio = exact.ms / sampled.ms
  const kept =
    error <= BOUND.epsilon && worst(fast.value, plain.value) < 1e-9 && (people < LARGE || ratio >= FASTER)
  isMissed ||= !kept
  rows.push({
    people,
    ties,
    'exact ms': exact.ms.toFixed(0),
    'sampled ms': sampled.ms.toFixed(0),
    samples: sampled.value.samples,
    ratio: ratio.toFixed(1),
    'worst error': error.toFixed(4),
    'constraint ms': fast.ms.toFixed(1),
    'plain formula ms': plain.ms.toFixed(0),
    'ratio ': (plain.ms / fast.ms).toFixed(1),
    'circles ms': found.toFixed(0),
    circles: sizes.length,
    chosen: all.estimate.method,
    'all ms': whole.toFixed(0),
    bounds: kept ? 'kept' : 'MISSED',
  })
}
console.log('\nWho connects a network')
console.table(rows)
process.exit(isMissed ? 1 : 0)
