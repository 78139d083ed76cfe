import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import type { Contact } from '../strength/log.fixture.ts'
import { ago, buyersWanted, dormantInputOf, type Known, named, oldTie, TODAY } from './dormant.fixture.ts'
import { rankDormant } from './rank-dormant.ts'

const rank = (known: readonly Known[], change = {}) => rankDormant(dormantInputOf(known, change))
const idsOf = ({ ties }: ReturnType<typeof rank>) => ties.map(({ person }) => person.personId)

const buyer = { function: 'Purchasing', level: 'director', title: 'Head of Purchasing' } as const

describe('the ties that sleep', () => {
  it('are listed when they are dormant or lapsed, and no others', () => {
    const ranked = rank([
      { facts: named('warm'), contacts: oldTie(5) },
      { facts: named('asleep'), contacts: oldTie(900) },
      { facts: named('lapsed'), contacts: oldTie(6000) },
      { facts: named('unknown', { connectedOn: '2019-05-02' }) },
    ])
    expect(idsOf(ranked).toSorted()).toEqual(['asleep', 'lapsed'])
    expect(ranked.total).toBe(2)
  })

  it('have two scores, and who is likeliest to answer need not be who is most worth it', () => {
    const likeliest = 'likely'
    const worthiest = 'worth'
    const { ties } = rank([
      {
        facts: named(likeliest, { function: 'Sales', level: 'entry', organization: 'Halden' }),
        contacts: oldTie(400, 30),
      },
      { facts: named(worthiest, { ...buyer, organization: 'Lumen' }), contacts: oldTie(1500, 4) },
      // The circle of today knows Halden and Sales well.
      ...Array.from({ length: 8 }, (_, at) => ({
        facts: named(`now-${at}`, { function: 'Sales', organization: 'Halden' }),
        contacts: oldTie(3),
      })),
    ])
    const of = (id: string) => ties.find(({ person }) => person.personId === id)
    expect(of(likeliest)?.likely.score).toBeGreaterThan(of(worthiest)?.likely.score ?? 100)
    expect(of(worthiest)?.worth.score).toBeGreaterThan(of(likeliest)?.worth.score ?? 100)
  })

  it('prefer the new view to the familiar one where all else is equal', () => {
    const circle = Array.from({ length: 5 }, (_, at) => ({
      facts: named(`now-${at}`, { organization: 'Halden', industry: 'Banking' }),
      contacts: oldTie(3),
    }))
    const ranked = rank([
      { facts: named('a-familiar', { organization: 'Halden', industry: 'Banking' }), contacts: oldTie(700) },
      {
        facts: named('b-new', { organization: 'Lumen', industry: 'Health Care' }),
        contacts: oldTie(700),
      },
      ...circle,
    ])
    expect(idsOf(ranked)).toEqual(['b-new', 'a-familiar'])
    expect(ranked.ties[0]?.worth.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'novelty',
        text: 'Nobody you are in touch with today is at Lumen or in Health Care',
      }),
    )
  })

  it('tell which need they serve, and count no need where none is said', () => {
    const known = [{ facts: named('ana', buyer), contacts: oldTie(700) }]
    const [served] = rank(known).ties
    expect(served?.serves).toEqual({
      objectiveId: 'o1',
      objective: buyersWanted.statement,
      need: '2 directors in Purchasing',
      fit: 1,
    })
    const [free] = rank(known, { purposes: [{ ...buyersWanted, wants: [] }] }).ties
    expect(free?.serves).toBeNull()
    expect(free?.worth.reasons.map(({ kind }) => kind)).not.toContain('no-fit')
  })

  it('come sooner when something gives a reason to write now', () => {
    const moved = { organization: 'Lumen', leftOrganization: 'Halden', changedEmployerOn: ago(20) }
    const ranked = rank([
      { facts: named('a-quiet', { organization: 'Lumen' }), contacts: oldTie(700) },
      { facts: named('b-moved', moved), contacts: oldTie(700) },
    ])
    expect(idsOf(ranked)).toEqual(['b-moved', 'a-quiet'])
    expect(ranked.ties[0]?.occasion.reasons[0]).toMatchObject({
      kind: 'moved',
      text: 'Left Halden for Lumen since you last spoke',
    })
  })

  it('say who is left out, and why', () => {
    const sent = (days: number): Contact => ({ at: ago(days), direction: 'sent', channel: 'email' })
    const ranked = rank([
      { facts: named('rests', { rest: { until: null, reason: null } }), contacts: oldTie(700) },
      {
        facts: named('rests-till-spring', { rest: { until: '2027-03-01', reason: null } }),
        contacts: oldTie(700),
      },
      { facts: named('awake', { rest: { until: TODAY, reason: null } }), contacts: oldTie(700) },
      { facts: named('silent'), contacts: [...oldTie(900), sent(700), sent(650), sent(600)] },
      // A crowd is no sign of being in touch, but a contact all the same.
      { facts: named('met'), contacts: [...oldTie(700), { at: ago(14), others: 40 }] },
      { facts: named('met-before'), contacts: [...oldTie(700), { at: ago(15), others: 40 }] },
    ])
    expect(idsOf(ranked).toSorted()).toEqual(['awake', 'met-before'])
    expect(ranked.leftOut.map(({ because, count }) => [because, count])).toEqual([
      ['let-rest', 2],
      ['unanswered', 1],
      ['recent', 1],
    ])
  })

  it.each([
    ['no-people', []],
    ['no-history', [{ facts: named('ana', { connectedOn: '2019-05-02' }) }]],
    ['nobody-dormant', [{ facts: named('ana'), contacts: oldTie(5) }]],
    [
      'all-left-out',
      [{ facts: named('ana', { rest: { until: null, reason: null } }), contacts: oldTie(700) }],
    ],
  ] as const)('say what stands in the way: %s', (code, known) => {
    expect(rank(known).notice?.code).toBe(code)
  })

  it('say so when nothing tells what they would be worth it for', () => {
    const known = [{ facts: named('ana'), contacts: oldTie(700) }]
    expect(rank(known, { purposes: [] }).notice?.code).toBe('no-objective')
    expect(rank(known, { purposes: [{ ...buyersWanted, wants: [] }] }).notice?.code).toBe('says-nobody')
    expect(rank(known).notice).toBeNull()
  })
})

const contact = fc.record({
  at: fc.integer({ min: -40, max: 4000 }).map((days) => addDays(TODAY, -days)),
  direction: fc.constantFrom('sent' as const, 'received' as const, 'mutual' as const),
  channel: fc.constantFrom('linkedin' as const, 'email' as const, 'in-person' as const),
  others: fc.integer({ min: 0, max: 6 }),
  isInvitation: fc.boolean(),
})
const rest = fc.option(
  fc.record({
    until: fc.option(fc.integer({ min: -30, max: 200 }).map((days) => addDays(TODAY, days))),
    reason: fc.constant(null),
  }),
)
const someone = fc.record({
  contacts: fc.array(contact, { maxLength: 12 }),
  rest,
  given: fc.nat(3),
  received: fc.nat(3),
  level: fc.option(fc.constantFrom('entry' as const, 'director' as const, 'cxo' as const)),
})

describe('for any contacts', () => {
  it('lists nobody who rests, was met in the last 14 days or has three messages unanswered, and counts everybody once', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), (drawn) => {
        const input = dormantInputOf(
          drawn.map(({ contacts, ...facts }, at) => ({ facts: named(`p${at}`, facts), contacts })),
        )
        const ranked = rankDormant(input)
        for (const { person, relationship, likely, worth, occasion } of ranked.ties) {
          expect(['dormant', 'lapsed']).toContain(relationship.state)
          expect(relationship.lastContactOn ?? '').not.toSatisfy((on: string) => on >= ago(14))
          expect(relationship.unanswered).toBeLessThan(3)
          expect(person.rest === null || (person.rest.until !== null && person.rest.until <= TODAY)).toBe(
            true,
          )
          expect(likely.reasons.length * worth.reasons.length).toBeGreaterThan(0)
          for (const { score } of [likely, worth, occasion]) {
            expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
          }
        }
        const asleep = input.relationships.filter(({ state }) => state === 'dormant' || state === 'lapsed')
        const left = ranked.leftOut.reduce((sum, { count }) => sum + count, 0)
        expect(ranked.total + left).toBe(asleep.length)
        expect(rankDormant(input)).toEqual(ranked)
      }),
    )
  })
})
