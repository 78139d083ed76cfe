import { describe, expect, it } from 'vitest'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

const HEADER =
  'Subject,Start Date,Start Time,End Date,End Time,All day event,Reminder on/off,Meeting Organizer,Required Attendees,Optional Attendees,Meeting Resources,Categories,Description,Location,Sensitivity'.split(
    ',',
  )
const row = (cells: Readonly<Record<string, string>>) => HEADER.map((name) => cells[name] ?? '')
const lunch = {
  Subject: 'Lunch',
  'Start Date': '11/20/2026',
  'Start Time': '12:00:00 PM',
  'End Date': '11/20/2026',
  'End Time': '1:00:00 PM',
  'All day event': 'False',
}

describe('appointments from Outlook', () => {
  it('are meetings when others are in them, and the one who is always there is the owner', async () => {
    const rows = await readRows(
      'calendar.csv',
      csv(
        HEADER,
        row({ ...lunch, 'Meeting Organizer': 'Ola Owner', 'Required Attendees': 'Ola Owner;Doe, Jane' }),
        row({
          ...lunch,
          'Meeting Organizer': 'Bo Berg',
          'Required Attendees': 'Ola Owner; ann@acme.example',
          Location: 'Microsoft Teams',
        }),
        row({
          ...lunch,
          'Meeting Organizer': 'Cy Cole',
          'Required Attendees': 'Ola Owner',
          Location: 'Cafe',
        }),
        row({ ...lunch, 'Meeting Organizer': 'Ola Owner' }),
        row({ ...lunch, 'Start Date': '2/31/2026', 'Required Attendees': 'Doe, Jane' }),
      ),
    )
    expect(outcomes(rows)).toEqual([
      '2 meeting',
      '3 meeting',
      '4 meeting',
      '5 skipped no-attendees',
      '6 rejected bad-date',
    ])
    expect(recordsOf(rows)).toMatchObject([
      {
        title: 'Lunch',
        startsAt: '2026-11-20T12:00:00Z',
        minutes: 60,
        direction: 'sent',
        channel: 'other',
        participants: [{ name: 'Doe, Jane', email: null }],
      },
      {
        direction: 'received',
        channel: 'video',
        participants: [{ name: 'Bo Berg' }, { name: null, email: 'ann@acme.example' }],
      },
      { direction: 'received', channel: 'in-person', place: 'Cafe' },
    ])
  })

  it('have the same identifier when exported again', async () => {
    const file = csv(HEADER, row({ ...lunch, 'Required Attendees': 'Doe, Jane' }))
    const [first, again] = await Promise.all([readAll(source('a.csv', file)), readAll(source('b.csv', file))])
    expect(recordsOf(first.files[0]?.rows ?? [])).toEqual(recordsOf(again.files[0]?.rows ?? []))
  })
})
