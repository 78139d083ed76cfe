import { expect, it } from 'vitest'
import { readReviewSearch, SPAN_STEPS } from './review-search.ts'
import {
  balanceChart,
  cadenceChart,
  fewChart,
  firstsChart,
  type Health,
  strengthChart,
  warmthChart,
} from './series.ts'

const group = {
  people: 3,
  meanStrength: 40,
  new: 1,
  warm: 2,
  cooling: 1,
  dormant: 0,
  lapsed: 0,
  inTime: { kept: 1, of: 3 },
}
const point = (on: string, change: object = {}): Health['points'][number] => ({
  on,
  overall: { ...group, inTime: null },
  networks: [{ networkId: 'n1', ...group }],
  few: { ...group, people: 0, meanStrength: null, inTime: null },
  given: 2,
  received: 1,
  firsts: { people: 3, followedUp: 1 },
  promises: { made: 0, kept: 0 },
  ...change,
})
const health: Health = {
  today: '2026-11-23',
  step: 'month',
  networks: [{ networkId: 'n1', name: 'Career' }],
  points: [point('2026-09-30'), point('2026-10-31'), point('2026-11-23')],
  captions: { strength: null, warmth: null, cadence: null, balance: null, few: null, firsts: null },
  notice: null,
}

it('draws each network by its name, and its words in time as a share', () => {
  expect(strengthChart(health).series).toMatchObject([{ name: 'Career', values: [40, 40, 40] }])
  expect(cadenceChart(health).series[0]?.values).toEqual([33, 33, 33])
  expect(strengthChart(health).labels).toHaveLength(3)
})

it('counts what happened from the second point on', () => {
  expect(balanceChart(health).series.map(({ values }) => values)).toEqual([
    [2, 2],
    [1, 1],
  ])
  expect(firstsChart(health).series.map(({ values }) => values)).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(warmthChart(health).series[0]?.values).toEqual([2, 2, 2])
})

it('draws nothing of a chosen few that are not there', () => {
  expect(fewChart(health).series).toEqual([])
})

it('reads the period and how far the charts look back from the address, and nothing else', () => {
  expect(readReviewSearch({ period: '2026-W47', over: 'quarter' })).toEqual({
    period: '2026-W47',
    over: 'quarter',
  })
  expect(readReviewSearch({ period: 'fortnight', over: 'year' })).toEqual({})
  expect(SPAN_STEPS.quarter.step).toBe('week')
})
