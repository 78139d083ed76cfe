import { describe, expect, it } from 'vitest'
import type { AttendeeRecord } from '../record.ts'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

async function attendees(name: string, text: string) {
  const { files } = await readAll(source(name, text))
  expect(files.map(({ file }) => file.kind)).toEqual(['event-attendees'])
  return recordsOf(files[0]?.rows ?? []).filter(
    (record): record is AttendeeRecord => record.kind === 'attendee',
  )
}

const brief = ({ event, person, status }: AttendeeRecord) =>
  [event.name, event.startsAt, person.givenName, person.familyName, person.emails.join(), status].join('|')

describe('a list of attendees', () => {
  it('of Eventbrite tells who came, who registered and who cancelled', async () => {
    const header =
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Event Name,Event Start Date,Job Title,Company,Cell Phone,Billing Address'.split(
        ',',
      )
    const row = (given: string, status: string) =>
      `1,2026-04-01,${given},Berg,${given}@berg.example,1,General,7,${status},Spring Summit,2026-05-20,Owner,Berg AS,+47 22 33 44 55,Main St`.split(
        ',',
      )
    const found = await attendees(
      'report.csv',
      csv(header, row('Bo', 'Attending'), row('Ann', 'Checked In'), row('Cy', 'Refunded')),
    )
    expect(found.map(brief)).toEqual([
      'Spring Summit|2026-05-20T00:00:00Z|Bo|Berg|bo@berg.example|registered',
      'Spring Summit|2026-05-20T00:00:00Z|Ann|Berg|ann@berg.example|attended',
      'Spring Summit|2026-05-20T00:00:00Z|Cy|Berg|cy@berg.example|cancelled',
    ])
    expect(found[0]?.person).toMatchObject({
      organization: 'Berg AS',
      title: 'Owner',
      book: { name: 'attendees', uid: null },
      card: { phones: [{ label: 'mobile', value: '+47 22 33 44 55' }], addresses: [] },
    })
  })

  it('of Luma takes the event from the name of the file, and company and profile from the questions', async () => {
    const header =
      "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,qr_code_url,ticket_name,What's your company?,What's your LinkedIn?"
    const text = [
      header,
      'g1,Bo Berg,Bo,Berg,bo@berg.example,,2026-04-01T10:00:00Z,approved,2026-05-20T18:00:00Z,https://q.example/1,Std,Berg AS,https://linkedin.com/in/bo-berg',
      'g2,Ann Aa,Ann,Aa,ann@aa.example,,2026-04-01T10:00:00Z,approved,,https://q.example/2,Std,,',
      'g3,Cy Cole,Cy,Cole,cy@cole.example,,2026-04-01T10:00:00Z,declined,,,Std,,',
      'g4,Di Dahl,Di,Dahl,di@dahl.example,,2026-04-01T10:00:00Z,invited,,,Std,,',
    ].join('\n')
    const name = 'AI Breakfast - Guests - 2026-05-21-08-00-00.csv'
    const found = await attendees(name, text)
    expect(found.map(brief)).toEqual([
      'AI Breakfast||Bo|Berg|bo@berg.example|attended',
      'AI Breakfast||Ann|Aa|ann@aa.example|registered',
      'AI Breakfast||Cy|Cole|cy@cole.example|cancelled',
    ])
    expect(found[0]?.person).toMatchObject({
      organization: 'Berg AS',
      profile: 'bo-berg',
      card: { urls: [] },
    })
    expect(outcomes(await readRows(name, text)).at(-1)).toBe('5 skipped not-registered')
  })

  it('of a Meetup group, with tabs, knows who said no', async () => {
    const text = [
      'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile',
      'Bo Berg\tuser 1\tOrganizer\tYes\tYes\t0\tMay 1, 2026 10:00 AM\tJan 1, 2020\thttps://meetup.example/1',
      'Ann A.\tuser 2\t\tNo\tNo\t0\tMay 1, 2026 10:00 AM\tJan 1, 2020\thttps://meetup.example/2',
    ].join('\n')
    const found = await attendees('Founders_Oslo_attendees.xls', text)
    expect(found.map(brief)).toEqual([
      'Founders Oslo||Bo|Berg||registered',
      'Founders Oslo||Ann|A.||cancelled',
    ])
    expect(found[0]?.person.title).toBeNull()
  })

  it('of Zoom takes topic and time from the lines above, and the original name', async () => {
    const text = [
      'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
      '123 456,Quarterly call,05/20/2026 09:00:00 AM,05/20/2026 10:00:00 AM,owner@acme.example,60,3',
      '',
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      'Bobby (Bo Berg),bo@berg.example,05/20/2026 09:01:00 AM,05/20/2026 10:00:00 AM,59,Yes',
      'Ann Aa,,05/20/2026 09:02:00 AM,05/20/2026 10:00:00 AM,58,Yes',
    ].join('\n')
    expect((await attendees('participants_123.csv', text)).map(brief)).toEqual([
      'Quarterly call|2026-05-20T09:00:00Z|Bo|Berg|bo@berg.example|attended',
      'Quarterly call|2026-05-20T09:00:00Z|Ann|Aa||attended',
    ])
  })

  it('of Pretix and of Zoom registrations are known by their columns', async () => {
    const pretix =
      'Order code;Attendee name;Attendee name: Given name;Attendee name: Family name;Product;Checked in;Company;E-mail\nA1;Bo Berg;Bo;Berg;Conference;Yes;Berg AS;bo@berg.example\n'
    expect((await attendees('Summit_2026.csv', pretix)).map(brief)).toEqual([
      'Summit 2026||Bo|Berg|bo@berg.example|attended',
    ])
    const zoom =
      'First Name,Last Name,Email,Registration Time,Approval Status,Attended\nBo,Berg,bo@berg.example,2026-05-01 10:00,approved,No\n'
    expect((await attendees('webinar.csv', zoom)).map(brief)).toEqual([
      'webinar||Bo|Berg|bo@berg.example|absent',
    ])
  })

  it('of orders alone names who bought', async () => {
    const text = 'Order ID,Buyer name,Buyer email,Ticket type\n1,Bo Berg,bo@berg.example,VIP\n'
    expect((await attendees('Gala.csv', text)).map(brief)).toEqual([
      'Gala||Bo|Berg|bo@berg.example|registered',
    ])
  })

  it('leaves out nobody without saying so', async () => {
    const text = 'Name,Email,Ticket type\n,,VIP\nBo,bo@berg.example,VIP\nBo,bo@berg.example,VIP\n'
    expect(outcomes(await readRows('x.csv', text))).toEqual([
      '2 rejected no-person',
      '3 attendee',
      '4 attendee',
    ])
  })
})
