import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { ago, type Known, TODAY } from '../plan/input.fixture.ts'
import { STATED_HALF_LIVES } from '../strength/half-lives.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { ChangeInput, HealthInput } from './health.ts'
import { healthBetween, healthOverTime } from './health-over-time.ts'

const person = (personId: string, facts: Partial<Known['facts']> = {}): Known['facts'] => ({
  personId,
  name: `${personId} Vale`,
  givenName: personId,
  ...facts,
})

type Input = HealthInput & ChangeInput

const healthInputOf = (known: readonly Known[], change: Partial<Input> = {}): Input => ({
  people: known.map(({ facts }) => personOf(facts)),
  log: logOf(known.map(({ contacts }) => contacts ?? [])),
  halfLives: STATED_HALF_LIVES,
  networks: [],
  chosen: new Set(),
  favors: [],
  followUps: [],
  step: 'month',
  steps: 12,
  since: ago(7),
  today: TODAY,
  ...change,
})
const readAll = (input: Input) => ({ ...healthOverTime(input), changes: healthBetween(input).changes })
const health = (known: readonly Known[], change: Partial<Input> = {}) => readAll(healthInputOf(known, change))

/** Met each month, the last time so many days ago. */
const met = (lastDaysAgo: number, times = 12): readonly Contact[] =>
  Array.from({ length: times }, (_, at) => ({
    at: ago(lastDaysAgo + 30 * (times - 1 - at)),
    channel: 'in-person' as const,
  }))

const kindsOf = ({ changes }: ReturnType<typeof health>) => changes.map(({ kind }) => kind)
const network = (members: readonly string[]) => ({
  networkId: 'n1',
  name: 'Career',
  members: new Set(members),
  cadenceDays: 30,
})

describe('the points of a curve', () => {
  it('lie at the ends of months or weeks, and the last is today', () => {
    const months = health([]).points.map(({ on }) => on)
    expect(months).toHaveLength(13)
    expect([months[0], months.at(-2), months.at(-1)]).toEqual(['2025-11-30', '2026-10-31', TODAY])
    const weeks = health([], { step: 'week', steps: 3 }).points.map(({ on }) => on)
    // Today is a Monday.
    expect(weeks).toEqual(['2026-11-08', '2026-11-15', '2026-11-22', TODAY])
  })

  it('show a network as it stood then, with the words that were due and had', () => {
    const { points } = health(
      [
        { facts: person('ana'), contacts: met(5, 24) },
        { facts: person('bram'), contacts: met(300) },
      ],
      { networks: [network(['ana', 'bram'])] },
    )
    const [first, last] = [points[0]?.networks[0], points.at(-1)?.networks[0]]
    expect(first).toMatchObject({ people: 2, warm: 2, inTime: { kept: 2, of: 2 } })
    expect(last).toMatchObject({ people: 2, warm: 1, dormant: 1, inTime: { kept: 1, of: 2 } })
    expect(last?.meanStrength).toBeLessThan(first?.meanStrength ?? 0)
  })

  it('count what was given, received and begun in each period, and nothing without a date', () => {
    const favor = {
      personId: 'ana',
      kind: 'help' as const,
      weight: null,
      answer: null,
      answeredOn: null,
    }
    const { points } = health(
      [
        { facts: person('ana'), contacts: [{ at: '2026-10-02' }, { at: '2026-10-20' }] },
        { facts: person('bram'), contacts: [{ at: '2026-10-05' }, { at: '2026-10-05' }] },
        { facts: person('cleo'), contacts: met(20) },
      ],
      {
        favors: [
          { ...favor, direction: 'given', madeOn: '2026-10-07' },
          { ...favor, direction: 'received', madeOn: '2026-11-01' },
          { ...favor, direction: 'given', madeOn: null },
          { ...favor, direction: 'asked', madeOn: '2026-10-07' },
        ],
      },
    )
    expect(points.at(-2)).toMatchObject({ given: 1, received: 0, firsts: { people: 2, followedUp: 1 } })
    expect(points.at(-1)).toMatchObject({ given: 0, received: 1, firsts: { people: 0, followedUp: 0 } })
  })

  it('reckon the user’s own word from the day it was said', () => {
    const said = { strength: 90, reason: null, on: '2026-11-01' }
    const { points } = health([{ facts: person('ana', { said }), contacts: met(400) }])
    expect(points.at(-1)?.overall.meanStrength).toBe(90)
    expect(points.at(-2)?.overall.meanStrength).toBeLessThan(90)
  })
})

describe('what changed', () => {
  it('is said in words: who returned, who grew quiet, who fell silent, who grew closer', () => {
    const { changes } = health(
      [
        { facts: person('ana'), contacts: [...met(900), { at: ago(2), channel: 'phone' }] },
        // Warm for two beats of a month, quiet for six more.
        { facts: person('bram'), contacts: met(65) },
        { facts: person('cleo'), contacts: met(245) },
        { facts: person('dov'), contacts: [...met(150), { at: ago(1), channel: 'phone' }] },
      ],
      { chosen: new Set(['bram']) },
    )
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['cooled', 'It is getting quieter with bram Vale (chosen few).'],
      ['came-back', 'Back in touch after a long silence: ana Vale.'],
      ['fell-dormant', 'It has been silent for a long while now with cleo Vale.'],
      ['warmed', 'Closer than before: dov Vale.'],
    ])
    expect(changes[1]?.people[0]).toMatchObject({
      personId: 'ana',
      before: { state: 'dormant' },
      now: { state: 'warm' },
    })
  })

  it('puts what was promised first, and names the nearest day', () => {
    const followUp = {
      followUpId: 'f1',
      personId: 'ana',
      person: 'Ana Vale',
      madeOn: ago(20),
      settledOn: null,
      settledAs: null,
    }
    const { changes } = health([{ facts: person('ana'), contacts: met(5) }], {
      followUps: [
        { ...followUp, text: 'Send the deck', dueOn: '2026-11-25' },
        { ...followUp, followUpId: 'f2', text: 'Call', dueOn: '2026-12-25' },
      ],
    })
    expect(changes[0]?.text).toBe('You mean to do something for Ana Vale by 25 November: “Send the deck”.')
    expect(changes[0]?.facts).toMatchObject({ followUpId: 'f1', dueOn: '2026-11-25' })
  })

  it('counts those who are too many to name, and hands them out', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ facts: person(`p${at}`), contacts: met(65) }))
    const [change] = health(many).changes
    expect(change?.text).toBe('It is getting quieter with p0 Vale, p1 Vale, p2 Vale and 6 others.')
    expect(change?.people).toHaveLength(9)
  })

  it('says so when nothing did', () => {
    expect(health([{ facts: person('ana'), contacts: met(5) }]).changes).toMatchObject([
      { kind: 'nothing', text: 'Nothing on record has changed since 16 November.' },
    ])
  })

  it('compares with any day one likes', () => {
    const known = [{ facts: person('ana'), contacts: met(65) }]
    expect(kindsOf(health(known, { since: ago(2) }))).toEqual(['nothing'])
    expect(kindsOf(health(known, { since: ago(30) }))).toEqual(['cooled'])
  })
})

describe('what is not enough to tell', () => {
  it.each([
    ['no-people', []],
    ['no-history', [{ facts: person('ana', { connectedOn: '2019-05-02' }) }]],
    ['short-history', [{ facts: person('ana'), contacts: [{ at: ago(10) }] }]],
    ['no-members', [{ facts: person('ana'), contacts: met(5) }]],
  ] as const)('is said: %s', (code, known) => {
    expect(health(known).notice?.code).toBe(code)
  })

  it('leaves the sentence of a chart away', () => {
    const { captions } = health([])
    expect(Object.values(captions)).toEqual([null, null, null, null, null, null])
    const { captions: some } = health([{ facts: person('ana'), contacts: met(5, 24) }], {
      networks: [network(['ana'])],
    })
    expect(some).toMatchObject({
      cadence: '1 of 1 member had a word with you within the rhythm of their network.',
      warmth: '1 tie is warm, as many as at the start of the last 12 months.',
      balance: null,
      few: null,
    })
  })
})

const contact = fc.record({
  at: fc.integer({ min: -60, max: 1500 }).map((days) => addDays(TODAY, -days)),
  direction: fc.constantFrom('sent' as const, 'received' as const, 'mutual' as const),
  others: fc.integer({ min: 0, max: 6 }),
  isInvitation: fc.boolean(),
})

describe('for any contacts', () => {
  it('today stands as it stands everywhere else, and later contacts change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(contact, { maxLength: 12 }), { minLength: 1, maxLength: 5 }), (lists) => {
        const known = lists.map((contacts, at) => ({ facts: person(`p${at}`), contacts }))
        const input = healthInputOf(known, { steps: 4 })
        const read = readAll(input)
        const today = relationships(input.log, input.people, TODAY)
        const inState = (state: string) => today.filter((each) => each.state === state).length
        expect(read.points.at(-1)?.overall).toMatchObject({
          new: inState('new'),
          warm: inState('warm'),
          cooling: inState('cooling'),
          dormant: inState('dormant'),
          lapsed: inState('lapsed'),
        })
        const until = known.map(({ facts, contacts }) => ({
          facts,
          contacts: contacts.filter(({ at }) => at <= TODAY),
        }))
        expect(readAll(healthInputOf(until, { steps: 4 }))).toEqual(read)
        expect(read.changes.length).toBeGreaterThan(0)
        expect(read.changes.length).toBeLessThanOrEqual(7)
      }),
      { numRuns: 60 },
    )
  })
})
