import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../strength/log.fixture.ts'
import { ago, entryOf, introductionOf, objectiveOf, outcomeOf, recordOf, TODAY } from './review.fixture.ts'
import { reviewOf } from './review-of.ts'

const talk = (daysAgo: number, others = 0): Contact => ({ at: ago(daysAgo), channel: 'in-person', others })
const line = (daysAgo: number, direction: 'sent' | 'received'): Contact => ({
  at: ago(daysAgo),
  channel: 'linkedin',
  direction,
})
const textsOf = ({ sentences }: ReturnType<typeof reviewOf>) => sentences.map(({ text }) => text)

describe('activity', () => {
  it('counts a talk with several once, and each beside the week before', () => {
    const { activity } = reviewOf(
      recordOf([[talk(1), talk(3, 1), talk(9)], [talk(3, 1)], [line(2, 'sent'), line(1, 'received')]]),
    )
    expect(activity).toMatchObject({
      oneToOne: { value: 1, before: 1 },
      withOthers: { value: 1, before: 0 },
      people: { value: 3, before: 1 },
      exchanges: { value: 1 },
    })
  })

  it('tells who heard of the user within two days, of those whose two days are over', () => {
    const { activity } = reviewOf(
      recordOf([[talk(5), line(4, 'sent')], [talk(6)], [talk(1)], [talk(3), line(3, 'sent')]]),
    )
    expect(activity.met.value).toBe(4)
    expect(activity.followUp).toMatchObject({ done: 2, of: 3, rate: null })
  })

  it('counts a promise for tomorrow once with the person who was met', () => {
    const promise = {
      followUpId: 'u1',
      personId: 'p0',
      person: 'P0 Vale',
      text: 'Send the tender',
      dueOn: ago(4),
      madeOn: ago(5),
      settledOn: ago(4),
      settledAs: 'done' as const,
    }
    const record = recordOf([[talk(5)]])
    const { activity } = reviewOf({ ...record, health: { ...record.health, followUps: [promise] } })
    expect(activity.followUp).toMatchObject({ done: 1, of: 1 })
    expect(activity.promises).toMatchObject({ done: 1, of: 1 })
  })

  it('puts what was given beside what was asked', () => {
    const entries = [
      entryOf(),
      entryOf({ direction: 'asked', answer: 'granted', answeredOn: ago(2), madeOn: ago(3) }),
      entryOf({ direction: 'asked-of-me', madeOn: ago(9) }),
    ]
    const { activity } = reviewOf(recordOf([[talk(1)]], { entries }))
    expect(activity).toMatchObject({
      given: { value: 1 },
      asked: { value: 1 },
      received: { value: 1 },
      askedOfMe: { value: 0, before: 1 },
    })
  })
})

describe('quality', () => {
  it('judges those met by the thirty days that ended in the period', () => {
    const { quality } = reviewOf(recordOf([[talk(33), line(20, 'sent')], [talk(32)], [talk(3)]]))
    expect(quality.followedUp).toMatchObject({ done: 1, of: 2, rate: null })
  })

  it('says how many of the chosen few are warm, at the end and at the beginning', () => {
    const record = recordOf([[talk(400), talk(380), talk(360), talk(2)], [talk(300)]])
    const { quality, changes } = reviewOf({
      ...record,
      health: { ...record.health, chosen: new Set(['p0', 'p1']) },
    })
    expect(quality.fewWarm).toMatchObject({ done: 1, of: 2, before: { done: 0, of: 2 } })
    expect(changes).toMatchObject([{ kind: 'came-back', count: 1 }])
  })
})

describe('yield', () => {
  it('follows introductions from the asking to the outcome', () => {
    const made = introductionOf({ requested: ago(20), made: ago(15), met: ago(10) })
    const open = introductionOf({ requested: ago(2) }, { introductionId: 'i2', personId: 'p3' })
    const { yield: shown } = reviewOf(
      recordOf([[], []], {
        introductions: [made, open],
        outcomes: [outcomeOf({ introductionIds: ['i1'] }), outcomeOf({ outcomeId: 'o2' })],
      }),
    )
    expect(shown.stages.map(({ stage, value, ofBegun }) => [stage, value, ofBegun])).toEqual([
      ['requested', 1, 2],
      ['made', 0, 1],
      ['met', 0, 1],
      ['opportunity', 0, 1],
      ['outcome', 2, 1],
    ])
    expect(shown.throughIntroductions).toBe(1)
  })

  it('counts an outcome for every introduction on the way to it, and one that had no part for none', () => {
    const ways = ['i1', 'i2'].map((introductionId) =>
      introductionOf({ requested: ago(40), made: ago(30) }, { introductionId }),
    )
    const ofBegun = (introductionIds: readonly string[]) =>
      reviewOf(
        recordOf([[]], { introductions: ways, outcomes: [outcomeOf({ introductionIds })] }),
      ).yield.stages.at(-1)?.ofBegun
    expect([ofBegun(['i1', 'i2']), ofBegun([])]).toEqual([2, 0])
  })

  it('gives the days from stage to stage from three on', () => {
    const introductions = [4, 6, 8].map((days, at) =>
      introductionOf({ requested: ago(40), made: ago(40 - days) }, { introductionId: `i${at}` }),
    )
    const daysOf = (count: number) =>
      reviewOf(recordOf([[]], { introductions: introductions.slice(0, count) })).yield.stages[1]?.medianDays
    expect(daysOf(3)).toBe(6)
    expect(daysOf(2)).toBeNull()
  })

  it('leaves out what the user introduced others for', () => {
    const given = introductionOf({ requested: ago(3), made: ago(2) }, { connectorId: null, forId: 'p1' })
    const { stages } = reviewOf(recordOf([[]], { introductions: [given] })).yield
    expect(stages.every(({ value }) => value === 0)).toBe(true)
  })
})

describe('what it took', () => {
  const cost = (change: object) => ({
    kind: 'network' as const,
    aboutId: 'n1',
    about: 'Clients',
    minutes: null,
    money: null,
    currency: null,
    spentOn: ago(3),
    ...change,
  })
  const outcomes = [outcomeOf({ value: 900, currency: 'EUR' }), outcomeOf({ outcomeId: 'o2', kind: 'lead' })]

  it('counts hours and money noted besides conversations, never adding two currencies', () => {
    const costs = [
      cost({ minutes: 120, money: 200, currency: 'EUR' }),
      cost({ money: 50, currency: 'USD' }),
      cost({ minutes: 60, money: 100, currency: 'EUR', spentOn: ago(10) }),
      cost({ minutes: 600, money: 9000, currency: 'EUR', spentOn: ago(300) }),
    ]
    const shown = reviewOf(recordOf([[]], { outcomes, costs }))
    expect(shown.activity.minutes).toMatchObject({ value: 120, before: 60 })
    expect(shown.yield.returns).toEqual({
      outcomes: 2,
      opportunities: 1,
      values: [{ currency: 'EUR', amount: 900 }],
      minutes: 180,
      money: [
        { currency: 'EUR', amount: 300 },
        { currency: 'USD', amount: 50 },
      ],
      perHour: { outcomes: 0.6667, values: [{ currency: 'EUR', amount: 300 }] },
      perMoney: [
        { currency: 'EUR', outcomesPerHundred: 0.6667, value: 3 },
        { currency: 'USD', outcomesPerHundred: 4, value: null },
      ],
      spent: {
        now: [
          { currency: 'EUR', amount: 200 },
          { currency: 'USD', amount: 50 },
        ],
        before: [{ currency: 'EUR', amount: 100 }],
      },
    })
    expect(shown.sentences.find(({ kind }) => kind === 'returns')?.text).toBe(
      'In the half year 2 outcomes and opportunities came of about 3 hours, EUR 300 and USD 50: about one for every 2 hours and EUR 3 for each EUR spent.',
    )
  })

  it('takes the hours of a gathering that were noted in place of the usual ones', () => {
    const record = recordOf([[]], { outcomes })
    const gatherings = [{ name: 'Harbour Evening', on: ago(60), size: 1, attendees: ['p0'] }]
    const minutesWith = (costs: readonly ReturnType<typeof cost>[]) =>
      reviewOf({ ...record, costs, driveBy: { ...record.driveBy, gatherings } }).restsOn.minutes
    expect(minutesWith([])).toBe(180)
    const evening = cost({ kind: 'event', aboutId: 'e1', about: 'Harbour Evening', minutes: 100 })
    expect(minutesWith([evening])).toBe(100)
  })

  it('gives no rate for one outcome', () => {
    const shown = reviewOf(recordOf([[]], { outcomes: outcomes.slice(1), costs: [cost({ minutes: 600 })] }))
    expect(shown.yield.returns.perHour).toBeNull()
    expect(shown.sentences.some(({ kind }) => kind === 'returns')).toBe(false)
  })
})

describe('what to stop', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    outcomeOf({ outcomeId: `o${at}`, happenedOn: ago(10 + at), personIds: ['p0'] }),
  )
  const contacts = [[talk(30), talk(20)], [line(40, 'sent')]]
  const effort = [
    { personId: 'p0', channel: 'in-person' as const, minutes: 600 },
    { personId: 'p1', channel: 'linkedin' as const, minutes: 600 },
  ]

  it('names a channel that took half of the time and brought nothing, with its numbers', () => {
    const { stop, goOn } = reviewOf(recordOf(contacts, { outcomes: many, effort }))
    expect(stop).toMatchObject([
      { kind: 'channel', facts: { channel: 'linkedin', minutes: 600, yields: 0, expected: 4 } },
    ])
    expect(goOn).toMatchObject([{ kind: 'channel', facts: { channel: 'in-person', yields: 8 } }])
  })

  it('says that there is too little to tell where little came of anything', () => {
    const shown = reviewOf(recordOf(contacts, { outcomes: many.slice(0, 3), effort }))
    expect(shown.stop).toEqual([])
    expect(shown.restsOn.isEnough).toBe(false)
    expect(reviewOf(recordOf([[talk(1)]])).notice?.code).toBe('nothing-came')
  })

  it('names an objective that rests and will hardly be reached', () => {
    const { stop, objectives } = reviewOf(
      recordOf([[talk(1)]], { objectives: [objectiveOf({ startedOn: ago(100), due: ago(-20) })] }),
    )
    expect(objectives[0]?.verdict).toBe('late')
    expect(stop).toMatchObject([{ kind: 'objective', aboutId: 'b1', facts: { done: 0, amount: 4 } }])
  })

  it('names a connector who was asked three times for nothing, and asks that wait long', () => {
    const introductions = [90, 80, 70].map((days, at) =>
      introductionOf({ requested: ago(days) }, { introductionId: `i${at}` }),
    )
    const entries = [50, 60, 70].map((days, at) =>
      entryOf({ favorId: `f${at}`, direction: 'asked', kind: 'lead', madeOn: ago(days) }),
    )
    const { stop } = reviewOf(recordOf([[talk(1)], []], { introductions, entries }))
    expect(stop.map(({ kind }) => kind)).toEqual(['asks', 'connector'])
    expect(stop[1]?.text).toContain('P1 Vale')
  })

  it('names an event where many were met and nobody heard of the user', () => {
    const people = Array.from({ length: 6 }, () => [talk(60)])
    const gatherings = [
      { name: 'Harbour Evening', on: ago(60), size: 6, attendees: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] },
    ]
    const record = recordOf(people)
    const { stop } = reviewOf({ ...record, driveBy: { ...record.driveBy, gatherings } })
    expect(stop).toMatchObject([{ kind: 'event', facts: { met: 6, followedUp: 0 } }])
  })
})

describe('in words', () => {
  it('says each thing once, and nothing of what is not there', () => {
    expect(textsOf(reviewOf(recordOf([[]])))).toEqual(['No word with anybody is on record in this week.'])
    const shown = reviewOf(
      recordOf([[talk(1), talk(9)], [talk(4)]], { entries: [entryOf()], outcomes: [outcomeOf()] }),
    )
    expect(textsOf(shown)).toEqual([
      '2 conversations, all one-to-one: about as many as the week before (1).',
      'One person you met or promised something did not hear of you within two days.',
      'You gave once, asked nothing and received nothing, as far as it is on record with its date.',
      '1 outcome.',
    ])
  })
})

it('stays the same whatever happens after the period, but for what followed up what began in it', () => {
  const contact = fc.record({
    at: fc.integer({ min: 8, max: 200 }).map(ago),
    channel: fc.constantFrom('linkedin' as const, 'in-person' as const, 'email' as const),
    others: fc.integer({ min: 0, max: 12 }),
    direction: fc.constantFrom('sent' as const, 'received' as const),
  })
  fc.assert(
    fc.property(fc.array(fc.array(contact, { maxLength: 6 }), { maxLength: 5 }), (contacts) => {
      const sorted = contacts.map((each) => each.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
      const before = reviewOf(recordOf(sorted, { asked: '2026-W45' }))
      const later = reviewOf(
        recordOf(
          sorted.map((each) => [...each, talk(1)]),
          { asked: '2026-W45' },
        ),
      )
      const still = ({ activity: { oneToOne, withOthers, people, given } }: typeof before) => ({
        oneToOne,
        withOthers,
        people,
        given,
      })
      expect(still(later)).toEqual(still(before))
      expect(later.quality.depth).toEqual(before.quality.depth)
      expect(before.weeks).toHaveLength(13)
      expect(before.weeks.at(-1)?.to).toBe(before.period.to)
      expect(before.period.to <= TODAY).toBe(true)
    }),
    { numRuns: 40 },
  )
})
