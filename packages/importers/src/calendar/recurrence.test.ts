import { describe, expect, it } from 'vitest'
import { outcomes } from '../testing/read-all.ts'
import { ics, meeting, read } from './testing/build.ts'

describe('time zones', () => {
  const at = (start: string, ...parts: readonly string[]) => ics(...parts, meeting('z', start))
  const custom = (name: string, standard: string, daylight: string) =>
    [
      `BEGIN:VTIMEZONE\r\nTZID:${name}`,
      `BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETTO:${standard}\r\nEND:STANDARD`,
      `BEGIN:DAYLIGHT\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETTO:${daylight}\r\nEND:DAYLIGHT`,
      'END:VTIMEZONE',
    ].join('\r\n')

  it.each([
    ['UTC', 'DTSTART:20260702T110000Z', '11'],
    ['an IANA name', 'DTSTART;TZID=Europe/Vienna:20260702T110000', '09'],
    ['a Windows name', 'DTSTART;TZID=Eastern Standard Time:20260702T110000', '15'],
    ['an application’s path', 'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260702T110000', '09'],
    ['a quoted name', 'DTSTART;TZID="Asia/Kolkata":20260702T110000', '05'],
    ['an offset as a name', 'DTSTART;TZID=GMT+0200:20260702T110000', '09'],
    ['none: it floats', 'DTSTART:20260702T110000', '09'],
  ])('are read from %s', async (_, start, hour) => {
    const { starts } = await read(at(start), { timeZone: 'Europe/Berlin' })
    expect(starts[0]?.slice(11, 13)).toBe(hour)
  })

  it('of an unknown name are told by their two offsets, and said so', async () => {
    const zone = custom('Customized Time Zone', '+0100', '+0200')
    const { starts, files } = await read(at('DTSTART;TZID=Customized Time Zone:20260702T110000', zone))
    expect(starts).toEqual(['2026-07-02T09:00:00Z'])
    expect(files[0]?.end.warnings?.join()).toContain('taken for Europe/Berlin')
  })

  it('of a name nobody describes are the calendar’s own', async () => {
    const own = 'X-WR-TIMEZONE:America/New_York'
    const { starts, files } = await read(at('DTSTART;TZID=Narnia:20260702T110000', own))
    expect(starts).toEqual(['2026-07-02T15:00:00Z'])
    expect(files[0]?.end.warnings?.join()).toContain('not known')
  })

  it('turn a time that does not exist into the one as much later, and one that exists twice into the first', async () => {
    const zone = 'DTSTART;TZID=Europe/Berlin:'
    const { starts } = await read(
      ics(meeting('a', `${zone}20260329T023000`), meeting('b', `${zone}20261025T023000`)),
    )
    expect(starts).toEqual(['2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z'])
  })
})

describe('a recurring appointment', () => {
  const START = 'DTSTART;TZID=Europe/Berlin:20260302T100000'
  const BERLIN = 'Europe/Berlin'

  it('is one row with a meeting for every date, by the clock of its own zone', async () => {
    const { rows, meetings, starts } = await read(ics(meeting('w', START, 'RRULE:FREQ=WEEKLY;COUNT=6')))
    expect(rows).toHaveLength(1)
    expect(starts).toEqual([
      '2026-03-02T09:00:00Z',
      '2026-03-09T09:00:00Z',
      '2026-03-16T09:00:00Z',
      '2026-03-23T09:00:00Z',
      '2026-03-30T08:00:00Z',
      '2026-04-06T08:00:00Z',
    ])
    expect(new Set(meetings.map(({ recurrenceId }) => recurrenceId))).toEqual(new Set([null]))
  })

  it('leaves out dates, takes in others, and lets others stand in', async () => {
    const { starts, rows, meetings } = await read(
      ics(
        meeting(
          'w',
          START,
          'RRULE:FREQ=WEEKLY;COUNT=5',
          `EXDATE;TZID=${BERLIN}:20260309T100000`,
          'EXDATE;VALUE=DATE:20260316',
          `RDATE;TZID=${BERLIN}:20260401T150000`,
        ),
        meeting(
          'w',
          `RECURRENCE-ID;TZID=${BERLIN}:20260323T100000`,
          `DTSTART;TZID=${BERLIN}:20260324T180000`,
        ),
        meeting('w', `RECURRENCE-ID;TZID=${BERLIN}:20260330T100000`, START, 'STATUS:CANCELLED'),
      ),
    )
    expect(starts.slice(0, 3)).toEqual([
      '2026-03-02T09:00:00Z',
      '2026-04-01T13:00:00Z',
      '2026-03-24T17:00:00Z',
    ])
    expect(outcomes(rows).map((each) => each.replace(/^\d+ /, ''))).toEqual(['meeting', 'meeting', 'meeting'])
    expect(meetings.slice(-2)).toMatchObject([
      { recurrenceId: '2026-03-23T09:00:00Z' },
      { recurrenceId: '2026-03-30T08:00:00Z', isCancelled: true, participants: [] },
    ])
  })

  it('is followed ten years back and sixty days ahead, unless a window is given', async () => {
    const text = ics(meeting('w', 'DTSTART:20100101T100000Z', 'RRULE:FREQ=MONTHLY'))
    const byDefault = await read(text)
    expect([byDefault.starts[0], byDefault.starts.at(-1)]).toEqual([
      '2016-12-01T10:00:00Z',
      '2027-01-01T10:00:00Z',
    ])
    const window = { from: '2020-01-01', to: '2020-03-01' }
    expect((await read(text, { window })).starts).toHaveLength(3)
    const past = await read(text, { window: { from: '2001-01-01', to: '2002-01-01' } })
    expect(outcomes(past.rows)).toEqual(['3 skipped outside-window'])
  })

  it('on 29 February is met in leap years, and on the 31st in months that have one', async () => {
    const leap = await read(ics(meeting('l', 'DTSTART:20160229T100000Z', 'RRULE:FREQ=YEARLY')))
    expect(leap.starts).toEqual(['2020-02-29T10:00:00Z', '2024-02-29T10:00:00Z'])
    const last = await read(ics(meeting('m', 'DTSTART:20260131T100000Z', 'RRULE:FREQ=MONTHLY')))
    expect(last.starts.map((each) => each.slice(5, 7))).toEqual(['01', '03', '05', '07', '08', '10', '12'])
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;UNTIL=99991231T235959Z',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    `FREQ=YEARLY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)};BYSETPOS=${numbers(366, 1)}`,
    'FREQ=NEVER',
    `FREQ=DAILY;BYSETPOS=${'1,'.repeat(100_000)}1`,
  ])('with the rule %j ends within a thousand dates', async (rule) => {
    const { meetings, rows } = await read(ics(meeting('h', 'DTSTART:19700101T100000Z', `RRULE:${rule}`)))
    expect(rows).toHaveLength(1)
    expect(meetings.length).toBeLessThanOrEqual(1_000)
  })

  it('says so where dates were cut off', async () => {
    const { rows, starts } = await read(ics(meeting('d', 'DTSTART:20100101T100000Z', 'RRULE:FREQ=DAILY')))
    expect(starts).toHaveLength(1_000)
    expect(starts.at(-1)).toBe('2027-01-22T10:00:00Z')
    expect(outcomes(rows)).toEqual(['3 meeting warned'])
  })

  it('with a hundred thousand dates left out and added stays within the bounds', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => {
      const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
      return moment.replace(/[-:]|\.\d+/g, '')
    }).join(',')
    const { starts } = await read(
      ics(
        meeting('x', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=DAILY;COUNT=200', `EXDATE:${many}`),
        meeting('r', 'DTSTART:20260101T000000Z', `RDATE:${many}`),
      ),
    )
    // Of the two hundred days, those after the hundred thousandth minute are left.
    expect(starts.slice(0, 130)).toHaveLength(130)
    expect(starts.filter((each) => each.startsWith('2026-03-11T')).length).toBe(640)
    expect(starts).toHaveLength(130 + 1_000)
  })
})

function numbers(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => index + from).join(',')
}
