/**
 * How long ranking 30,000 people for an objective of three needs takes, warm, beside a baseline that filters the same
 * people by the same needs, sorts all who fit and gives reasons to each, as one would write it first. The gaps of the same
 * needs are held to the same bound. Exits 1 beyond it. Run with `node bench/match/match-speed.ts`.
 */
import {
  explainMatch,
  foldPerson,
  gapOf,
  LEVELS,
  matchKind,
  organizationKey,
  type PersonFacts,
  proposeNeeds,
  rankCandidates,
  type Wanted,
} from '@rapport/domain'
import { membershipWorld } from '../network/membership-world.ts'

const SIZES = [
  { people: 6_000, messages: 12_000 },
  { people: 30_000, messages: 60_000 },
]
/** What the product promises for 30,000 people and one objective, in milliseconds. */
const BOUND = 200
const RUNS = 9
const TODAY = '2026-11-23'
const WINDOW = { limit: 20, offset: 0 }
const PLACES = ['Rotterdam, Netherlands', 'Hamburg, Germany', 'Lyon, France', 'Leeds, United Kingdom', null]
const STATEMENT =
  'Three heads of procurement in logistics, five operations managers in the Netherlands and two lawyers who know customs agree to a call by March'

const wantedOf = (part: Partial<Wanted>): Wanted => ({
  personId: null,
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
  ...part,
})

const NEEDS: readonly Wanted[] = [
  wantedOf({ function: 'Purchasing', level: 'director', industry: 'Transportation and Logistics' }),
  wantedOf({ function: 'Operations', level: 'manager', place: 'Netherlands' }),
  wantedOf({ function: 'Legal', topic: 'customs' }),
]

/** The first call of all, then the median and the slowest of those after it, in milliseconds. */
const timed = (work: () => void) => {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  const [first = 0, ...warm] = times
  const sorted = warm.toSorted((a, b) => a - b)
  return { first, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 }
}

/** Names folded for every need, everybody who may fit sorted, reasons for all of them, then the list is cut. */
const naively = (people: readonly PersonFacts[], strengthOf: (index: number) => number) =>
  NEEDS.map((need) => {
    const matcher = matchKind(need)
    const least = need.level === null ? 0 : LEVELS.indexOf(need.level) - 1
    return people
      .map((person, index) => ({ person, index, key: organizationKey(person.organization ?? '') }))
      .filter(
        ({ person }) =>
          (person.function === null || person.function === need.function) &&
          (person.level === null || LEVELS.indexOf(person.level) >= least),
      )
      .map(({ person, index, key }) => {
        const subject = foldPerson(person)
        const fit = matcher.fit(subject)
        return { key, fit, index, reasons: fit === 0 ? [] : explainMatch(need, matcher, subject) }
      })
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit * strengthOf(b.index) - a.fit * strengthOf(a.index) || a.index - b.index)
      .slice(0, WINDOW.limit)
  })

let isKept = true
const rows = SIZES.map(({ people: size, messages }) => {
  const { input } = membershipWorld({ people: size, messages })
  const people = input.people.map((person, index) => ({
    ...person,
    place: PLACES[index % PLACES.length] ?? null,
  }))
  const candidacy = { people, relationships: input.relationships, today: TODAY }
  const ranking = timed(() => NEEDS.map((need) => rankCandidates(need, candidacy, WINDOW)))
  const gaps = timed(() => NEEDS.map((need) => gapOf(need, 3, candidacy)))
  const reading = timed(() =>
    proposeNeeds({
      statement: STATEMENT,
      kind: 'career',
      people,
      owner: { organization: null, function: null, level: null },
    }),
  )
  const baseline = timed(() =>
    naively(people, (index) => 50 + (input.relationships[index]?.strength ?? 0) / 2),
  )
  if (size === 30_000 && Math.max(ranking.median, gaps.median) > BOUND) isKept = false
  return {
    people: people.length,
    'first ms': ranking.first.toFixed(1),
    'warm ms': ranking.median.toFixed(1),
    'slowest ms': ranking.slowest.toFixed(1),
    'naive ms': baseline.median.toFixed(1),
    ratio: (baseline.median / ranking.median).toFixed(1),
    'gaps ms': gaps.median.toFixed(1),
    'reading ms, first': reading.first.toFixed(1),
    'reading ms': reading.median.toFixed(2),
    bound: size < 30_000 ? '' : isKept ? 'kept' : 'MISSED',
  }
})
console.log(`\nRanking people for an objective of three needs (at most ${BOUND} ms for 30,000, warm)`)
console.table(rows)
process.exit(isKept ? 0 : 1)
