import { describe, expect, it } from 'vitest'
import { readText } from '../text/read-text.ts'
import { deadlineOf, readDates } from './read-dates.ts'

const TODAY = '2026-11-23'
const dueOf = (statement: string, today = TODAY): string | null =>
  deadlineOf(readDates(readText(statement), today), false)?.date ?? null

describe('reading the last day meant', () => {
  it.each([
    ['two suppliers by June', '2027-06-30'],
    ['by end of Q2', '2027-06-30'],
    ['this quarter', '2026-12-31'],
    ['by spring', '2027-05-31'],
    ['within six months', '2027-05-23'],
    ['before Christmas', '2026-12-24'],
    ['by year-end', '2026-12-31'],
    ['by eoy', '2026-12-31'],
    ['in H1 2027', '2027-06-30'],
    ['by 30 September', '2027-09-30'],
    ['2027-03-31', '2027-03-31'],
    ['30.09.2027', '2027-09-30'],
    ['a supplier, March 2027', '2027-03-31'],
    ['by November', '2026-11-30'],
    ['by October', '2027-10-31'],
    ['by the end of the fiscal year', '2026-12-31'],
    ['in FY27', '2027-12-31'],
    ['by mid-February', '2027-02-15'],
    ['by next Friday', '2026-12-04'],
    ['in the next 60 days', '2027-01-22'],
    ['in my first 90 days', '2027-02-21'],
    ['by the end of next year', '2027-12-31'],
    ['before the year is out', '2026-12-31'],
    ['by Easter', '2027-03-28'],
    ['by Whitsun', '2027-05-16'],
    ['two sales for the month', '2026-11-30'],
    ['before the end of next quarter', '2027-03-31'],
    ['by 3/31', '2027-03-31'],
    ['bis Ende Juni 2027', '2027-06-30'],
    ["d'ici fin mars", '2027-03-31'],
    ['antes de junio', '2027-05-31'],
    ['até junho', '2027-06-30'],
    ['voor 1 mei', '2027-04-30'],
  ])('%s', (statement, due) => {
    expect(dueOf(statement)).toBe(due)
  })

  it.each([
    'I may find two people',
    'sat down with a second person',
    'since March 2024 I have been alone',
    'in 2019 we began',
    'every Monday a call',
    'the Saturday shift',
    'send a christmas card to everybody',
    'we offer 24/7 support to 5-10 people',
    'ten minutes with the mayor',
    'somebody who serves for two years',
    'grow to 2,000 followers',
    'soon, asap, in the coming months',
  ])('finds no last day in "%s"', (statement) => {
    expect(dueOf(statement)).toBeNull()
  })

  it('prefers what "by" leads to over other times', () => {
    expect(dueOf('attend the fair in October so that by March two firms agree')).toBe('2027-03-31')
  })

  it('gives the exact words, with the one that leads to the time', () => {
    expect(readDates(readText('Two mentors By the End of June, please'), TODAY)[0]?.text).toBe(
      'By the End of June',
    )
  })

  it('knows the months at the turn of a year', () => {
    expect(dueOf('by January', '2026-12-31')).toBe('2027-01-31')
    expect(dueOf('next month', '2026-12-31')).toBe('2027-01-31')
    expect(dueOf('by the end of February', '2027-12-01')).toBe('2028-02-29')
  })
})
