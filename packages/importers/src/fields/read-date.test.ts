import { describe, expect, it } from 'vitest'
import { commonOrder } from './parse-date.ts'
import { readDay, readFirstDay, readMoment } from './read-date.ts'

describe('a day', () => {
  it.each([
    ['08 Feb 2026', '2026-02-08'],
    ['8-Feb-26', '2026-02-08'],
    ['4-Apr-21', '2021-04-04'],
    ['2026-02-08', '2026-02-08'],
    ['Feb 8, 2026', '2026-02-08'],
    ['05 Jun 1833', '1833-06-05'],
    ['2024/02/01 15:02:55 UTC', '2024-02-01'],
    ['Fri Jan 24 02:54:41 UTC 2025', '2025-01-24'],
    ['29 Feb 2024', '2024-02-29'],
    ['08.02.2026', '2026-02-08'],
    ['2/18/2026', '2026-02-18'],
    ['18/2/2026', '2026-02-18'],
  ])('is read from "%s"', (text, day) => {
    expect(readDay(text)).toEqual({ value: day, problem: null })
  })

  it.each([
    ['8. Februar 2026', '2026-02-08'],
    ['08-Mrz-26', '2026-03-08'],
    ['8 févr. 2026', '2026-02-08'],
    ['8 de febrero de 2026', '2026-02-08'],
    ['12 août 2021', '2021-08-12'],
    ['8 lug 2020', '2020-07-08'],
    ['3 kwietnia 2020', '2020-04-03'],
    ['5. helmikuuta 2020', '2020-02-05'],
    ['mar 01 abr 2025', '2025-04-01'],
  ])('is read in other languages: "%s"', (text, day) => {
    expect(readDay(text).value).toBe(day)
  })

  it.each([
    '31 Feb 2024',
    '29 Feb 1900',
    '00 Jan 2020',
    '2024-13-01',
    '0000-01-01',
    '31.02.2024',
    '13/13/2024',
  ])('that does not exist is none, and named: "%s"', (text) => {
    expect(readDay(text)).toEqual({ value: null, problem: `The date "${text}" does not exist.` })
  })

  it.each(['yesterday', '8 Feb', 'Feb 2026', '20260208', '1 2 3 4', '8 Jan Feb 2020', 'x'.repeat(1_000_000)])(
    'that cannot be read is none, and named',
    (text) => {
      expect(readDay(text)).toEqual({
        value: null,
        problem: `The date "${text.slice(0, 40)}" cannot be read.`,
      })
    },
  )

  it('is not guessed where day and month could be either, unless the file shows their order', () => {
    expect(readDay('2/8/2026').problem).toContain('day or the month first')
    expect(readDay('8/8/2026').value).toBe('2026-08-08')
    const order = commonOrder(['2/8/2026', '3/4/2026', '25/4/2026'])
    expect(readDay('2/8/2026', order).value).toBe('2026-08-02')
    expect(commonOrder(['25/4/2026', '4/25/2026'])).toBeUndefined()
  })

  it('that is not given is no problem', () => {
    for (const text of ['', '  ', 'Not Available', 'N/A'])
      expect(readDay(text)).toEqual({ value: null, problem: null })
  })
})

describe('a month or a year', () => {
  it.each([
    ['Mar 2019', '2019-03-01'],
    ['2019', '2019-01-01'],
    ['Oct-22', '2022-10-01'],
    ['01 Oct 2022', '2022-10-01'],
    ['15 Mar 2019', '2019-03-15'],
  ])('stands for its first day: "%s"', (text, day) => {
    expect(readFirstDay(text).value).toBe(day)
  })
})

describe('a moment', () => {
  it.each([
    ['2024-02-01 15:02:55 UTC', '2024-02-01T15:02:55Z'],
    ['1842-07-10 08:14:00 UTC', '1842-07-10T08:14:00Z'],
    ['1/29/26, 2:37 PM', '2026-01-29T14:37:00Z'],
    ['1/29/26, 2:37\u202fPM', '2026-01-29T14:37:00Z'],
    ['1/2/26, 12:05 AM', '2026-01-02T00:05:00Z'],
    ['2024-02-01T15:02:55.123Z', '2024-02-01T15:02:55Z'],
    ['2024-02-01T01:02:55+02:00', '2024-01-31T23:02:55Z'],
    ['2024-02-01', '2024-02-01T00:00:00Z'],
  ])('is read from "%s"', (text, moment) => {
    expect(readMoment(text, 'month-first').value).toBe(moment)
  })

  it('that does not exist is none', () => {
    for (const text of ['2024-02-30 10:00:00 UTC', '2024-02-01 25:00:00 UTC', '1/2/26, 13:05 PM']) {
      expect(readMoment(text, 'month-first').problem).toContain('does not exist')
    }
  })

  it('in a zone nobody can be sure of is none', () => {
    expect(readMoment('Fri Jan 24 02:54:41 PST 2025').problem).toContain('cannot be read')
  })
})
