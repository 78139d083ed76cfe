import { expect, it } from 'vitest'
import { paceMarks } from './pace-marks.ts'
import { kindOf, periodChoices } from './period-choices.ts'
import type { Review } from './review-words.ts'

const objective: Review['objectives'][number] = {
  objectiveId: 'b1',
  statement: 'Four directors agree to a call',
  startedOn: '2026-10-01',
  due: '2026-12-23',
  isFocused: true,
  amount: 4,
  unit: 'calls',
  closedOn: null,
  verdict: 'late',
  done: 1,
  inPeriod: 1,
  before: 0,
  daysLeft: 30,
  on: '2027-01-07',
  earliest: '2026-12-08',
  latest: '2027-01-22',
  chance: 0.3,
  lastStepOn: null,
  text: '',
}

it('draws the last day and the projection on one line, to whichever is later', () => {
  expect(paceMarks(objective, '2026-11-23')).toEqual({ due: 50, on: 75, from: 25, to: 100 })
})

it('lets a projection that is far off leave the line, and draws nothing of what is settled', () => {
  const far = { ...objective, on: '2029-01-01', latest: null }
  expect(paceMarks(far, '2026-11-23')).toMatchObject({ due: 33.3, on: 100, to: 100 })
  expect(paceMarks({ ...objective, verdict: 'reached' }, '2026-11-23')).toBeNull()
})

it('offers the days up to today, then those of the calendar, and always what is shown', () => {
  const [latest, running] = periodChoices('quarter', '2026-11-23', 'quarter')
  expect(latest).toEqual({ value: 'quarter', label: 'The last 13 weeks' })
  expect(running?.value).toBe('2026-Q4')
  expect(running?.label).toMatch(/, so far$/)
  const values = periodChoices('week', '2026-11-23', '2019-W10').map(({ value }) => value)
  expect(values.at(-1)).toBe('2019-W10')
  expect([kindOf('2019-W10'), kindOf('2026-Q3'), kindOf('week')]).toEqual(['week', 'quarter', 'week'])
})
