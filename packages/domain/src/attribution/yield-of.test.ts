import { expect, test } from 'vitest'
import { introduced, talk, traceOf } from './trace.fixture.ts'
import { type YieldInput, yieldOf } from './yield-of.ts'

const client = (outcomeId: string, value: number | null, currency: string | null) => ({
  outcomeId,
  value,
  currency,
  steps: traceOf(['Ito'], {
    gatherings: [{ eventId: 'forum', name: 'Harbour Forum 2026', on: '2026-01-10', personIds: ['Wren'] }],
    contacts: [talk('Wren', '2026-01-12'), talk('Ito', '2026-04-02')],
    introductions: [introduced('Wren', 'Ito', '2026-04-01')],
  }).steps,
})

const INPUT: YieldInput = {
  outcomes: [client('one', 1000, 'EUR'), client('two', 500, 'USD')],
  effort: [
    { personId: 'Wren', channel: 'phone', minutes: 60, untimedDays: 2, conversations: 3 },
    { personId: 'Ito', channel: 'email', minutes: 0, untimedDays: 3, conversations: 3 },
  ],
  costs: [{ kind: 'event', aboutId: 'forum', minutes: 180, money: 200, currency: 'EUR' }],
  introductions: [{ connectorId: 'Wren', personId: 'Ito' }],
  networks: [{ networkId: 'n', name: 'Clients', memberIds: new Set(['Wren', 'Ito']) }],
  venues: [{ venueId: 'v', name: 'Harbour Forum', hours: 3 }],
  nameOf: (personId) => personId,
}

test('the credit of people and places together is the number of outcomes', () => {
  const { people, events } = yieldOf(INPUT)
  const sum = [...people, ...events].reduce((total, { credit }) => total + credit, 0)
  expect(sum).toBeCloseTo(2, 1)
})

test('values of two currencies are never added', () => {
  const [network] = yieldOf(INPUT).networks
  expect(network?.values.map(({ currency }) => currency)).toEqual(['EUR', 'USD'])
})

test('what was not timed takes what the week plans for it', () => {
  const hoursOf = (name: string) => yieldOf(INPUT).people.find((row) => row.name === name)?.hours
  expect(hoursOf('Wren')).toBe(2)
  expect(hoursOf('Ito')).toBe(0.5)
})

test('a gathering counts for the group whose series it is, with what it cost', () => {
  const { venues, events } = yieldOf(INPUT)
  expect(venues[0]).toMatchObject({ name: 'Harbour Forum', hours: 3, credit: events[0]?.credit })
  expect(events[0]?.perHour?.outcomes).toBeGreaterThan(0)
  expect(events[0]?.perMoney[0]).toMatchObject({ currency: 'EUR' })
})

test('one outcome, or half an hour, is too little for a rate', () => {
  const once = yieldOf({ ...INPUT, outcomes: INPUT.outcomes.slice(0, 1) })
  expect(once.people.every(({ perHour }) => perHour === null)).toBe(true)
  expect(once.events.every(({ perMoney }) => perMoney.length === 0)).toBe(true)
  expect(yieldOf(INPUT).people.find(({ name }) => name === 'Ito')?.perHour).toBeNull()
})

test('the one who introduced is credited with it', () => {
  const [first] = yieldOf(INPUT).people.filter(({ name }) => name === 'Wren')
  expect(first).toMatchObject({ introductions: 1, conversations: 3, outcomes: 2 })
})
