import { describe, expect, it } from 'vitest'
import { outcomes } from '../testing/read-all.ts'
import { ANNA, event, ics, meeting, OWNER, read } from './testing/build.ts'

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

  it('that is no interaction is left out, with the reason; that was called off takes back what was said', async () => {
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
      'meeting',
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
