/**
 * How long suggesting members for five networks takes, beside the same with reasons made for everybody who fits before
 * the list is cut; and how many of the first fifty friends suggested are friends in the generated world.
 * Run with `node bench/network/membership-speed.ts`.
 */
import { suggestMembers } from '@rapport/domain'
import { membershipWorld } from './membership-world.ts'

const SIZES = [
  { people: 6_000, messages: 12_000 },
  { people: 30_000, messages: 60_000 },
]
/** What the product promises for 30,000 people and five networks, in milliseconds. */
const BOUND = 2_000
const RUNS = 5

/** The first call of all, and the median and the slowest of those after it, in milliseconds. */
const timed = (work: () => void) => {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  const [first = 0, ...warm] = times
  warm.sort((a, b) => a - b)
  return { first, median: warm[Math.floor(warm.length / 2)] ?? 0, slowest: warm.at(-1) ?? 0 }
}

const FRIENDLY: ReadonlySet<string> = new Set(['friend', 'classmate', 'mentor', 'mentee'])

const rows = SIZES.map((size) => {
  const { input, tieOf } = membershipWorld(size)
  const product = timed(() => suggestMembers(input))
  const naive = timed(() => suggestMembers({ ...input, limit: Number.POSITIVE_INFINITY }))
  const { networks } = suggestMembers(input)
  const social = networks.find(({ networkId }) => networkId === 'social')?.people ?? []
  const friends = social.filter(({ person }) => FRIENDLY.has(tieOf.get(person.personId) ?? '')).length
  const allFriends = [...tieOf.values()].filter((kind) => FRIENDLY.has(kind)).length
  return {
    people: input.people.length,
    suggested: networks.map(({ networkId, total }) => `${networkId} ${total}`).join(', '),
    'first ms': product.first.toFixed(0),
    'warm ms': product.median.toFixed(0),
    'slowest warm ms': product.slowest.toFixed(0),
    'reasons for all, warm ms': naive.median.toFixed(0),
    ratio: (naive.median / product.median).toFixed(1),
    'friends in the first 50': `${friends} of ${social.length}`,
    'friends among all': `${((100 * allFriends) / tieOf.size).toFixed(0)} %`,
    bounds: product.first <= BOUND && product.slowest <= BOUND ? 'kept' : 'MISSED',
  }
})
console.log('\nSuggesting members for five networks')
console.table(rows)
process.exit(rows.some(({ bounds }) => bounds === 'MISSED') ? 1 : 0)
