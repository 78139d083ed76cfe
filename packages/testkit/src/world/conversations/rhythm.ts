import { DAYS_PER_YEAR, type Day, dayOf } from '../calendar.ts'
import type { Person, TieKind } from '../people/person.ts'
import type { Random } from '../random.ts'

/**
 * The shapes that correspondence takes. `burst`: a project, then silence. `faded`: years of close contact that ended
 * long ago. `regular`: every few weeks until today. `cooling`: less and less. `occasional`: now and then. `one-sided`:
 * a few attempts by one side. `hello`: a word on connecting, and nothing since.
 */
type Rhythm = 'burst' | 'faded' | 'regular' | 'cooling' | 'occasional' | 'one-sided' | 'hello'

/** How much two people write to each other, and between which days. */
export interface TiePlan {
  readonly person: Person
  readonly rhythm: Rhythm
  readonly from: Day
  readonly to: Day
  readonly messages: number
}

type Shares = Partial<Record<Rhythm, number>>

/** Share of ties with any messages at all, and which shape those take. */
const HABITS: Readonly<Record<TieKind, readonly [active: number, Shares]>> = {
  colleague: [0.46, { burst: 40, faded: 16, occasional: 26, regular: 4, cooling: 6, hello: 8 }],
  classmate: [0.4, { occasional: 55, faded: 14, hello: 26, cooling: 5 }],
  client: [0.58, { burst: 52, faded: 12, occasional: 20, regular: 5, cooling: 8, hello: 3 }],
  vendor: [0.6, { burst: 36, 'one-sided': 34, occasional: 18, faded: 6, regular: 3, hello: 3 }],
  event: [0.42, { hello: 66, occasional: 25, burst: 7, cooling: 2 }],
  group: [0.38, { occasional: 45, hello: 38, burst: 12, regular: 2, cooling: 3 }],
  introduced: [0.7, { burst: 38, occasional: 40, hello: 16, cooling: 6 }],
  friend: [0.9, { regular: 45, occasional: 35, faded: 12, cooling: 8 }],
  mentor: [1, { regular: 80, faded: 20 }],
  mentee: [1, { regular: 70, cooling: 30 }],
  recruiter: [0.5, { 'one-sided': 82, occasional: 18 }],
  stranger: [0.2, { hello: 52, 'one-sided': 42, occasional: 6 }],
}

/** Messages in a tie of this shape: the least, and the most before the world's total scales it. */
const VOLUMES: Readonly<Record<Rhythm, readonly [scale: number, cap: number]>> = {
  burst: [4, 70],
  faded: [14, 240],
  regular: [26, 320],
  cooling: [10, 150],
  occasional: [2, 14],
  'one-sided': [1, 4],
  hello: [1, 3],
}
const FIXED_IN_SIZE: ReadonlySet<Rhythm> = new Set(['one-sided', 'hello'])

/** Plans who writes how much so that the messages add up to `total`, as nearly as whole numbers allow. */
export function planTies(
  random: Random,
  people: readonly Person[],
  today: Day,
  total: number,
): readonly TiePlan[] {
  const active = people
    .filter((person) => random.chance(HABITS[person.tie.kind][0]))
    .map((person) => sketch(random, person, today))
  const elastic = active.filter((plan) => !FIXED_IN_SIZE.has(plan.rhythm))
  const fixed = active.filter((plan) => FIXED_IN_SIZE.has(plan.rhythm))
  const elasticSum = sumOf(elastic)
  const fixedSum = Math.min(sumOf(fixed), Math.round(total * 0.4))
  const scale = elasticSum === 0 ? 0 : (total - fixedSum) / elasticSum
  const scaled = elastic.map((plan) => ({
    ...plan,
    messages: Math.max(1, Math.round(plan.messages * scale)),
  }))
  return takeUpTo([...scaled, ...fixed], total)
}

function sketch(random: Random, person: Person, today: Day): TiePlan {
  const [, shares] = HABITS[person.tie.kind]
  const wanted = random.weighted(Object.entries(shares) as readonly (readonly [Rhythm, number])[])
  const { rhythm, from, to } = place(random, person, wanted, today)
  const [scale, cap] = VOLUMES[rhythm]
  return { person, rhythm, from, to, messages: Math.max(1, Math.round(random.heavyTail(scale, cap))) }
}

/** Fits a shape into the time since connecting; where it does not fit, a simpler one takes its place. */
function place(random: Random, person: Person, wanted: Rhythm, today: Day) {
  const since = dayOf(person.connectedOn ?? '2000-01-01')
  const years = (from: number, to: number) => Math.round((from + random.next() * (to - from)) * DAYS_PER_YEAR)
  if (wanted === 'faded') {
    const to = today - years(1.4, 7)
    if (to - since > 150) return { rhythm: wanted, from: since, to }
  }
  if (wanted === 'cooling') {
    const from = Math.max(since, today - years(2, 6))
    const to = today - random.int(90, 420)
    if (to - from > 120) return { rhythm: wanted, from, to }
  }
  if (wanted === 'regular')
    return { rhythm: wanted, from: Math.max(since, today - years(2, 7)), to: today - 1 }
  if (wanted === 'occasional') return { rhythm: wanted, from: since, to: today - 1 }
  if (wanted === 'hello') return { rhythm: wanted, from: since, to: Math.min(today - 1, since + 6) }
  if (wanted === 'one-sided') {
    const from = random.chance(0.6) ? since : random.int(since, today - 1)
    return { rhythm: wanted, from, to: Math.min(today - 1, from + random.int(5, 100)) }
  }
  const from = since + Math.floor(random.next() * random.next() * Math.max(0, today - since - 30))
  return { rhythm: 'burst' as const, from, to: Math.min(today - 1, from + random.int(20, 420)) }
}

function sumOf(plans: readonly TiePlan[]): number {
  return plans.reduce((sum, plan) => sum + plan.messages, 0)
}

function takeUpTo(plans: readonly TiePlan[], total: number): readonly TiePlan[] {
  const taken: TiePlan[] = []
  let left = total
  for (const plan of plans) {
    if (left <= 0) break
    taken.push(plan.messages <= left ? plan : { ...plan, messages: left })
    left -= plan.messages
  }
  return taken
}
