import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '../importer.ts'
import { readBy } from '../mail/testing/collect.ts'
import type { MeetingRecord } from '../record.ts'
import { outcomes, source } from '../testing/read-all.ts'
import * as calendar from './index.ts'

const OWNER = 'ola@own.example'
const ANNA = 'ATTENDEE;CN=Anna Weber:mailto:Anna.Weber@one.example'
const TODAY = '2026-11-23'

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const ics = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const meeting = (uid: string, ...lines: readonly string[]): string =>
  event(`UID:${uid}`, 'SUMMARY:Talk', `ORGANIZER:mailto:${OWNER}`, ANNA, ...lines)

async function read(text: string | Uint8Array, options: ReadOptions = {}, name = 'calendar.ics') {
  const found = await readBy(calendar, [source(name, text)], {
    today: TODAY,
    ownerEmails: [OWNER],
    ...options,
  })
  const meetings = found.records.filter((record): record is MeetingRecord => record.kind === 'meeting')
  return { ...found, meetings, starts: meetings.map(({ startsAt }) => startsAt) }
}

describe('an appointment', () => {
  it('becomes a meeting with everybody but the owner, rooms and those who declined', async () => {
    const text = ics(
      event(
        'UID:one',
        'SUMMARY:Lunch\\, at last',
        'DTSTART:20260302T110000Z',
        'DTEND:20260302T123000Z',
        'LOCATION:Café Central\\nTable 4',
        'DESCRIPTION:Bring the',
        '  book',
        `ORGANIZER;CN=Ola Owner:MAILTO:${OWNER}`,
        `ATTENDEE;CN=Ola Owner:mailto:${OWNER}`,
        'ATTENDEE;CN="Weber, Anna";PARTSTAT=ACCEPTED:mailto:Anna.Weber@One.example',
        'ATTENDEE;CN=Bo Lind;PARTSTAT=DECLINED:mailto:bo@two.example',
        'ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@own.example',
        'ATTENDEE:mailto:c_12@resource.calendar.google.com',
        'ATTENDEE;CN=Cy Dale:invalid:nomail',
      ),
    )
    const { meetings, begin, files } = await read(text)
    expect(begin.owner?.email).toBe(OWNER)
    expect(files[0]).toMatchObject({ file: { kind: 'calendar' }, end: { rows: 1 } })
    expect(meetings).toEqual([
      {
        kind: 'meeting',
        uid: 'one',
        recurrenceId: null,
        title: 'Lunch, at last',
        startsAt: '2026-03-02T11:00:00Z',
        minutes: 90,
        channel: 'in-person',
        direction: 'sent',
        place: 'Café Central, Table 4',
        participants: [
          { name: 'Anna Weber', profile: null, email: 'anna.weber@one.example' },
          { name: 'Cy Dale', profile: null, email: null },
        ],
        note: 'Bring the book',
      },
    ])
  })

  it.each([
    ['a conference link', 'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/x', 'video'],
    ['Google Meet', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', 'video'],
    ['a link in its text', 'DESCRIPTION:Join https://us02web.zoom.us/j/123', 'video'],
    ['Teams as its place', 'LOCATION:Microsoft Teams Meeting', 'video'],
    ['a number', 'CONFERENCE:tel:+4930123456', 'phone'],
    ['a number as its place', 'LOCATION:+49 30 123456', 'phone'],
    ['an address', 'LOCATION:Ring 1\\, Vienna', 'in-person'],
    ['nothing', 'STATUS:CONFIRMED', 'other'],
  ])('with %s says how people met', async (_, line, channel) => {
    const { meetings } = await read(ics(meeting('a', 'DTSTART:20260302T110000Z', line)))
    expect(meetings[0]?.channel).toBe(channel)
  })

  it('that is no interaction is left out, with the reason', async () => {
    const start = 'DTSTART:20260302T110000Z'
    const { rows } = await read(
      ics(
        event('UID:1', start, 'SUMMARY:Dentist'),
        event('UID:2', 'DTSTART;VALUE=DATE:20000229', 'RRULE:FREQ=YEARLY', 'SUMMARY:Birthday of Anna'),
        meeting('3', start, 'STATUS:CANCELLED'),
        meeting('4', start, `ATTENDEE;PARTSTAT=DECLINED:mailto:${OWNER}`),
        event(
          'UID:5',
          start,
          `ORGANIZER:mailto:${OWNER}`,
          'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@two.example',
        ),
        meeting('6', 'DTSTART;VALUE=DATE:20260302', 'TRANSP:TRANSPARENT'),
        'BEGIN:VTODO\r\nUID:7\r\nEND:VTODO',
        meeting('8'),
        meeting('9', 'DTSTART:20260230T110000Z'),
      ),
    )
    expect(outcomes(rows).map((each) => each.replace(/^\d+ /, ''))).toEqual([
      'skipped no-attendees',
      'skipped no-attendees',
      'skipped cancelled',
      'skipped declined',
      'skipped all-declined',
      'skipped all-day',
      'skipped no-appointment',
      'rejected no-start',
      'rejected bad-date',
    ])
  })

  it('that ends before it begins or lasts for ages is kept without its end', async () => {
    const { meetings, rows } = await read(
      ics(
        meeting('a', 'DTSTART:20260302T110000Z', 'DTEND:20260302T100000Z'),
        meeting('b', 'DTSTART:20260302T110000Z', 'DURATION:P99999999999W'),
        meeting('c', 'DTSTART:20260302T110000Z', 'DURATION:PT1H30M'),
        meeting('d', 'DTSTART:20260302T110000Z', 'DURATION:soon'),
      ),
    )
    expect(meetings.map(({ minutes }) => minutes)).toEqual([null, null, 90, null])
    expect(outcomes(rows).filter((each) => each.endsWith('warned'))).toHaveLength(3)
  })
})

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
    expect(meetings.map(({ recurrenceId }) => recurrenceId)).toEqual(starts)
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
    expect(starts).toEqual(['2026-03-02T09:00:00Z', '2026-04-01T13:00:00Z', '2026-03-24T17:00:00Z'])
    expect(outcomes(rows).map((each) => each.replace(/^\d+ /, ''))).toEqual([
      'meeting',
      'meeting',
      'skipped cancelled',
    ])
    expect(meetings.at(-1)?.recurrenceId).toBe('2026-03-23T09:00:00Z')
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

describe('versions of one appointment', () => {
  it('in one file count by sequence, even when it goes back in time', async () => {
    const { meetings, rows } = await read(
      ics(
        meeting('v', 'SEQUENCE:2', 'DTSTAMP:20260101T000000Z', 'DTSTART:20260305T100000Z'),
        meeting('v', 'SEQUENCE:1', 'DTSTAMP:20260201T000000Z', 'DTSTART:20260306T100000Z'),
      ),
    )
    expect(meetings.map(({ startsAt }) => startsAt)).toEqual(['2026-03-05T10:00:00Z'])
    expect(outcomes(rows).at(-1)).toMatch(/skipped superseded$/)
  })

  it('that stand in for a date of one that is not there are kept', async () => {
    const { meetings } = await read(
      ics(meeting('gone', 'RECURRENCE-ID:20260305T100000Z', 'DTSTART:20260306T100000Z')),
    )
    expect(meetings[0]).toMatchObject({ uid: 'gone', recurrenceId: '2026-03-05T10:00:00Z' })
  })

  it('without an identifier are told apart by what they hold', async () => {
    const bare = (summary: string) => event(`SUMMARY:${summary}`, 'DTSTART:20260305T100000Z', ANNA)
    const first = await read(ics(bare('One'), bare('Two')))
    const again = await read(ics(bare('Two'), bare('One')))
    const uids = first.meetings.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(2)
    expect(again.meetings.map(({ uid }) => uid)).toEqual(uids.toReversed())
  })
})

describe('whose calendar it is', () => {
  const start = (day: number) => `DTSTART:202603${String(day).padStart(2, '0')}T100000Z`
  const with_ = (uid: string, day: number, organizer: string, ...others: readonly string[]) =>
    event(
      `UID:${uid}`,
      start(day),
      `ORGANIZER:mailto:${organizer}`,
      ...others.map((each) => `ATTENDEE:mailto:${each}`),
    )

  it('shows in who is there every time', async () => {
    const text = ics(
      with_('1', 1, 'anna@one.example', 'anna@one.example', OWNER),
      with_('2', 2, OWNER, 'bo@two.example'),
      with_('3', 3, 'cy@three.example', OWNER),
    )
    const { begin, meetings } = await read(text, { ownerEmails: [] })
    expect(begin.owner?.email).toBe(OWNER)
    expect(meetings.map(({ direction }) => direction)).toEqual(['received', 'sent', 'received'])
    expect(meetings.flatMap(({ participants }) => participants.map(({ email }) => email))).not.toContain(
      OWNER,
    )
  })

  it('shows in the name that Google gives a calendar', async () => {
    const text = ics(`X-WR-CALNAME:${OWNER}`, with_('1', 1, 'anna@one.example', 'anna@one.example', OWNER))
    expect((await read(text, { ownerEmails: [] })).meetings[0]?.participants).toHaveLength(1)
  })

  it('cannot be told from one invitation, which is then refused with a way out', async () => {
    const text = ics('METHOD:REQUEST', with_('1', 1, 'anna@one.example', OWNER))
    const { rows, begin } = await read(text, { ownerEmails: [] })
    expect(begin.owner).toBeNull()
    expect(outcomes(rows)).toEqual(['4 rejected owner-unknown'])
  })
})

describe('a broken calendar', () => {
  it('loses only what is broken', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      meeting('a', 'DTSTART:20260302T100000Z'),
      'BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20260302T100000Z',
      meeting(
        'b',
        'DTSTART:20260303T100000Z',
        'no property at all',
        'X;="',
        'BEGIN:VALARM',
        'DESCRIPTION:no',
        'END:VALARM',
      ),
      'BEGIN:VEVENT\r\nUID:cut',
    ].join('\n')
    const { rows, meetings } = await read(text)
    expect(meetings.map(({ uid, note }) => `${uid} ${note}`)).toEqual(['a null', 'b null'])
    expect(outcomes(rows).filter((each) => each.includes('not-closed'))).toHaveLength(2)
  })

  it('with a line of a hundred megabytes loses one row, and holds little of it', async () => {
    const piece = 'x'.repeat(1024 * 1024)
    const huge = (name: string) => `${name}:${piece.repeat(50)}`
    const text = ics(
      meeting('a', 'DTSTART:20260302T100000Z', huge('ATTACH')),
      meeting('b', 'DTSTART:20260303T100000Z', huge('DESCRIPTION')),
      meeting('c', 'DTSTART:20260304T100000Z'),
    )
    const { rows, meetings } = await read(text)
    expect(meetings.map(({ uid }) => uid)).toEqual(['a', 'c'])
    expect(outcomes(rows)[1]).toMatch(/rejected line-too-long$/)
  })

  it('with a line folded three hundred thousand times is read', async () => {
    const text = ics(meeting('f', 'DTSTART:20260302T100000Z', `DESCRIPTION:${'a\r\n '.repeat(300_000)}`))
    expect((await read(text)).meetings[0]?.note).toHaveLength(4_000)
  })

  it('with fifty thousand components in each other ends', async () => {
    const text = ics(
      meeting('n', 'DTSTART:20260302T100000Z', 'BEGIN:VALARM\r\n'.repeat(50_000)),
      meeting('o', 'DTSTART:20260302T100000Z'),
    )
    expect((await read(text)).meetings.map(({ uid }) => uid)).toContain('o')
  })

  it('with a hundred thousand attendees or parameters costs one row', async () => {
    const attendees = Array.from({ length: 100_000 }, (_, index) => `ATTENDEE:mailto:p${index}@many.example`)
    const parameters = `ATTENDEE;${'X=1;'.repeat(100_000)}CN=Bo:mailto:bo@two.example`
    const { rows, meetings } = await read(
      ics(
        meeting('a', 'DTSTART:20260302T100000Z', attendees.join('\r\n')),
        meeting('p', 'DTSTART:20260302T100000Z', parameters),
        meeting(
          '__proto__',
          'DTSTART:20260302T100000Z',
          'ATTENDEE;__proto__=x;constructor=y:mailto:cy@three.example',
        ),
      ),
    )
    expect(outcomes(rows)[0]).toMatch(/skipped too-many-attendees$/)
    expect(meetings.map(({ uid }) => uid)).toEqual(['p', '__proto__'])
    expect(({} as { x?: string }).x).toBeUndefined()
  })

  it('of any kind is read to its end, every row with an outcome', async () => {
    const lines = [
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VCALENDAR',
      'BEGIN:VCALENDAR',
      'UID:1',
      'DTSTART:20260302T100000Z',
      'DTSTART;TZID=X:20260302T100000',
      'RRULE:FREQ=DAILY',
      'RRULE:;;=',
      'EXDATE:,,',
      'RDATE;VALUE=PERIOD:20260302T100000Z/PT1H',
      'RECURRENCE-ID:x',
      ANNA,
      'ATTENDEE;CN="',
      'DTEND:',
      ' folded',
      ':',
      ';',
      'BEGIN:VTIMEZONE',
      'TZID:X',
      'TZOFFSETTO:+9999',
      'DURATION:-P1D',
      '\0',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), async (parts) => {
        const { rows, files } = await read(['BEGIN:VCALENDAR', ...parts].join('\r\n'))
        expect(files[0]?.end.rows).toBe(rows.length)
        expect(rows.every((row) => 'record' in row || 'finding' in row)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('in UTF-16 or windows-1252 is read as such', async () => {
    const text = ics(meeting('u', 'DTSTART:20260302T100000Z', 'LOCATION:Zürich'))
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    expect((await read(utf16)).meetings[0]?.place).toBe('Zürich')
    expect((await read(new Uint8Array(Buffer.from(text, 'latin1')))).meetings[0]?.place).toBe('Zürich')
  })
})

function numbers(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => index + from).join(',')
}
