import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buyer, inputOf, type Known, networkOf, talk } from './input.fixture.ts'
import type { KeptCircle, PlanInput } from './plan.ts'
import { planWeekAtOnce } from './plan-week.ts'

const kept = (circle: Partial<Record<'members' | 'declined', readonly string[]>>, cadenceDays = 90) =>
  new Map<string, KeptCircle>([
    ['n1', { members: new Set(circle.members), declined: new Set(circle.declined), cadenceDays }],
  ])

const career = { networks: [networkOf({ kind: 'career' })], objectives: [], needs: [] }
const planned = (known: readonly Known[], change: Partial<PlanInput>) =>
  planWeekAtOnce(inputOf(known, { ...career, hours: 12, ...change })).items

describe('a network with members', () => {
  const known: readonly Known[] = [
    { facts: buyer('late'), contacts: talk(200) },
    { facts: buyer('in-rhythm'), contacts: talk(40) },
    { facts: buyer('never-spoken', { connectedOn: null }) },
    { facts: buyer('no-member'), contacts: talk(200) },
  ]
  const members = ['in-rhythm', 'late', 'never-spoken']

  it('finds them and nobody else, whoever is late by its rhythm first', () => {
    const items = planned(known, { kept: kept({ members }) })
    expect(items.map(({ personId }) => personId)).toEqual(['late', 'in-rhythm', 'never-spoken'])
    expect(items[0]?.reasons.slice(0, 2).map(({ text }) => text)).toEqual([
      'In your network “Career and business”',
      'Last in touch 6 months ago; a word every quarter is the aim',
    ])
  })

  it('finds whom its kind calls for as long as nobody is in it, but for those declined', () => {
    const without = planned(known, {}).map(({ personId }) => personId)
    expect(planned(known, { kept: kept({}) }).map(({ personId }) => personId)).toEqual(without)
    const declined = planned(known, { kept: kept({ declined: ['late'] }) }).map(({ personId }) => personId)
    expect(declined).toEqual(without.filter((personId) => personId !== 'late'))
  })

  it('may ask for a word sooner than the usual rest where its rhythm is faster', () => {
    const spoken = [{ facts: buyer('p1'), contacts: talk(8) }]
    expect(planned(spoken, { kept: kept({ members: ['p1'] }, 30) })).toEqual([])
    expect(planned(spoken, { kept: kept({ members: ['p1'] }, 7) })).toHaveLength(1)
    expect(planned(spoken, { kept: kept({ members: ['p1'] }, 9) })).toEqual([])
  })

  it('gives the same plan in whatever order its members were taken in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (order) => {
        expect(planned(known, { kept: kept({ members: order }) })).toEqual(
          planned(known, { kept: kept({ members }) }),
        )
      }),
      { numRuns: 10 },
    )
  })
})
