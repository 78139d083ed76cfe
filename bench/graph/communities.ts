import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Who knows whom in a community, each tie once. */
export interface Community {
  readonly name: string
  readonly people: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly probability: Float64Array
}

const SLASHDOT = new URL('../../../shared/data/graphs/slashdot.txt.gz', import.meta.url)

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const first = Math.imul(state ^ (state >>> 15), 1 | state)
    const second = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Most ties are weak, few strong. */
const strengthOf = (random: number): number => 0.02 + 0.93 * random ** 3

/** The public graph where it lies beside the project, with seeded strengths; else an invented one of its size. */
export const slashdot = (): Community => {
  if (!existsSync(SLASHDOT)) return onceEach(invented('invented', 82_168, 512_000))
  const random = randomFrom(1)
  const seen = new Set<number>()
  const ties: { from: number; to: number; probability: number }[] = []
  let people = 0
  for (const line of gunzipSync(readFileSync(SLASHDOT)).toString('latin1').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [first = 0, second = 0] = line.split('\t').map(Number)
    const from = Math.min(first, second)
    const to = Math.max(first, second)
    people = Math.max(people, to + 1)
    const key = from * 2 ** 20 + to
    if (from === to || seen.has(key)) continue
    seen.add(key)
    ties.push({ from, to, probability: strengthOf(random()) })
  }
  return {
    name: 'Slashdot',
    people,
    from: Int32Array.from(ties, ({ from }) => from),
    to: Int32Array.from(ties, ({ to }) => to),
    probability: Float64Array.from(ties, ({ probability }) => probability),
  }
}

/** Share of the ties that stay in one's neighbourhood, and how many people that is: circles, and chance between them. */
const NEAR = 0.7
const NEIGHBOURHOOD = 300

/** The ties of an invented community, one after the other: some know very many, most few; circles overlap. */
export const tiesOf = (people: number) => {
  const random = randomFrom(2)
  return (): readonly [from: number, to: number, probability: number] => {
    const one = Math.floor(people * random() ** 2)
    const isNear = random() < NEAR
    const step = isNear ? 1 + Math.floor(random() * NEIGHBOURHOOD) : 1 + Math.floor(random() * (people - 1))
    return [one, (one + step) % people, strengthOf(random())]
  }
}

export const invented = (name: string, people: number, ties: number): Community => {
  const next = tiesOf(people)
  const from = new Int32Array(ties)
  const to = new Int32Array(ties)
  const probability = new Float64Array(ties)
  for (let tie = 0; tie < ties; tie += 1) {
    const [one, other, likely] = next()
    from[tie] = one
    to[tie] = other
    probability[tie] = likely
  }
  return { name, people, from, to, probability }
}

/** Each tie once, the first of two: which of them counts, libraries see differently. */
const onceEach = ({ name, people, from, to, probability }: Community): Community => {
  const seen = new Set<number>()
  const isFirst = Array.from(from, (one, tie) => {
    const other = to[tie] ?? 0
    const before = seen.size
    return seen.add(Math.min(one, other) * people + Math.max(one, other)).size > before
  })
  const kept = (_: number, tie: number) => isFirst[tie] === true
  return {
    name,
    people,
    from: from.filter(kept),
    to: to.filter(kept),
    probability: probability.filter(kept),
  }
}

export const pairsOf = (people: number, count: number): readonly (readonly [number, number])[] => {
  const random = randomFrom(3)
  return Array.from({ length: count }, () => {
    const from = Math.floor(random() * people)
    return [from, (from + 1 + Math.floor(random() * (people - 1))) % people] as const
  })
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Milliseconds of each call. */
export const timed = <T>(items: readonly T[], work: (item: T) => unknown): readonly number[] =>
  items.map((item) => {
    const began = performance.now()
    work(item)
    return performance.now() - began
  })
