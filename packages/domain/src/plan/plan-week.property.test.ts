import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NETWORK_KINDS } from '../network-kind.ts'
import { JOB_FUNCTIONS, LEVELS } from '../title/index.ts'
import { ago, inputOf, type Known, needOf, networkOf, objectiveOf } from './input.fixture.ts'
import type { PlanInput } from './plan.ts'
import { planWeekAtOnce } from './plan-week.ts'

const HOSTILE = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '"; DROP TABLE',
  '\u202eabc',
  'a\nb\u0000',
  '\ud800',
  '=1+1',
  '(a+)+$',
]
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('Halden', 'Lumen Bank'),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const date = fc.integer({ min: -400, max: 2500 }).map(ago)
const aFunction = fc.constantFrom(...JOB_FUNCTIONS.slice(0, 3))
const aLevel = fc.constantFrom(...LEVELS)

const facts = fc.record({
  name: text,
  givenName: text,
  title: maybe(text),
  organization: maybe(text),
  function: maybe(aFunction),
  level: maybe(aLevel),
  connectedOn: maybe(date),
  hasEmail: fc.boolean(),
  given: fc.nat({ max: 4 }),
  received: fc.nat({ max: 4 }),
  lastRecommendedMeOn: maybe(date),
  note: maybe(text),
  leftOrganization: maybe(text),
  changedEmployerOn: maybe(date),
})
const contacts = fc.array(
  fc.record({
    at: date,
    direction: fc.constantFrom('sent', 'received', 'mutual'),
    channel: fc.constantFrom('linkedin', 'email', 'phone', 'in-person', 'other'),
    others: fc.constantFrom(0, 0, 3, 200),
  }),
  { maxLength: 8 },
)
const known: fc.Arbitrary<readonly Known[]> = fc
  .array(fc.record({ facts, contacts }), { maxLength: 25 })
  .map((people) =>
    people.map((person, index) => ({
      facts: { personId: `p${index}`, ...person.facts },
      contacts: person.contacts.toSorted((a, b) => a.at.localeCompare(b.at)),
    })),
  )
const change: fc.Arbitrary<Partial<PlanInput>> = fc.record({
  networks: fc
    .array(
      fc
        .record({
          networkId: fc.constantFrom('n1', 'n2'),
          kind: fc.constantFrom(...NETWORK_KINDS),
          name: text,
          purpose: text,
        })
        .map(networkOf),
      { minLength: 1, maxLength: 2 },
    )
    .map((networks) =>
      networks.filter(
        (network, index) => networks.findIndex((other) => other.networkId === network.networkId) === index,
      ),
    ),
  objectives: fc.subarray(['o1', 'o2', 'o3', 'o4']).chain((ids) =>
    fc.tuple(
      ...ids.map((objectiveId) =>
        fc
          .record({
            statement: text,
            isFocused: fc.boolean(),
            networkId: fc.constantFrom('n1', 'n2', 'gone'),
          })
          .map((rest) => objectiveOf({ objectiveId, ...rest })),
      ),
    ),
  ),
  needs: fc.array(
    fc
      .record({
        needId: fc.uuid(),
        objectiveId: fc.constantFrom('o1', 'o2', 'gone'),
        personId: maybe(fc.constantFrom('p0', 'p3', 'gone')),
        function: maybe(aFunction),
        level: maybe(aLevel),
        organization: maybe(text),
        count: fc.integer({ min: 1, max: 5 }),
      })
      .map(needOf),
    { maxLength: 4 },
  ),
  ownerOrganization: maybe(text),
  hours: fc.double({ min: 0, max: 8, noNaN: true }),
  done: fc.array(fc.record({ personId: fc.constantFrom('p1', 'p2', 'x'), minutes: fc.nat({ max: 90 }) }), {
    maxLength: 3,
  }),
})

describe('for any people, purposes and hours', () => {
  it('the plan is never over the hours, holds nobody twice, and gives reasons for everybody', () => {
    fc.assert(
      fc.property(known, change, (people, given) => {
        const input = inputOf(people, given)
        const plan = planWeekAtOnce(input)
        const done = input.done.reduce((sum, entry) => sum + entry.minutes, 0)
        const minutes = plan.items.reduce((sum, item) => sum + item.minutes, 0)
        expect(plan.minutes).toBe(minutes)
        expect(minutes).toBeLessThanOrEqual(Math.max(0, input.hours * 60 - done))
        const named = [...plan.items, ...plan.leftOut].map((item) => item.personId)
        expect(new Set(named).size).toBe(named.length)
        const isDone = new Set(input.done.map((entry) => entry.personId))
        for (const item of plan.items) {
          expect(isDone.has(item.personId)).toBe(false)
          expect(item.reasons.length).toBeGreaterThan(0)
          expect(item.day >= input.today).toBe(true)
          for (const words of [item.suggestion, ...item.reasons.map((reason) => reason.text)]) {
            expect(words).not.toBe('')
            expect(words).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
            expect(words.isWellFormed()).toBe(true)
          }
        }
        for (const left of plan.leftOut) expect(left.reason).not.toBe('')
        if (plan.items.length === 0) expect(plan.notice).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('the order in which people, purposes and needs come changes nothing', () => {
    fc.assert(
      fc.property(known, change, fc.integer(), (people, given, seed) => {
        const shuffled = people.toSorted(
          (a, b) => hash(a.facts.personId, seed) - hash(b.facts.personId, seed),
        )
        const turned = {
          ...given,
          networks: given.networks?.toReversed() ?? [],
          objectives: given.objectives?.toReversed() ?? [],
          needs: given.needs?.toReversed() ?? [],
          done: given.done?.toReversed() ?? [],
        }
        expect(planWeekAtOnce(inputOf(shuffled, turned))).toEqual(planWeekAtOnce(inputOf(people, given)))
      }),
      { numRuns: 100 },
    )
  })

  it('nobody rested is planned for: contacted within 14 days without an answer owed, or three messages unanswered', () => {
    fc.assert(
      fc.property(known, change, (people, given) => {
        const input = inputOf(people, given)
        const relationshipOf = new Map(
          input.people.map((person, index) => [person.personId, input.relationships[index]]),
        )
        for (const item of planWeekAtOnce(input).items) {
          const relationship = relationshipOf.get(item.personId)
          expect(relationship?.unanswered).toBeLessThan(3)
          if (item.action !== 'reply') expect((relationship?.lastContactOn ?? '') < ago(14)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

const hash = (name: string, seed: number): number => {
  let value = seed
  for (const character of name) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return value
}
