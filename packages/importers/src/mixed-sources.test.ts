import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSources } from './read-sources.ts'
import type { ImportSource } from './record.ts'
import { type RawEntry, rawZip } from './testing/raw-zip.ts'
import { csv, outcomes, readAll, source } from './testing/read-all.ts'

const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Bo;;;\r\nFN:Bo Berg\r\nEND:VCARD\r\n'
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:e1@acme.example',
  'DTSTART:20260520T090000Z',
  'DTEND:20260520T100000Z',
  'SUMMARY:Review',
  'ORGANIZER;CN=Ola Owner:mailto:ola@owner.example',
  'ATTENDEE;CN=Ola Owner:mailto:ola@owner.example',
  'ATTENDEE;CN=Bo Berg:mailto:bo@berg.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')
const MAIL = [
  'From: Bo Berg <bo@berg.example>',
  'To: Ola Owner <ola@owner.example>',
  'Subject: Hello',
  'Date: Wed, 20 May 2026 09:00:00 +0000',
  'Message-ID: <m1@berg.example>',
  '',
  'Hi Ola',
  '',
].join('\r\n')
const MBOX = `From bo@berg.example Wed May 20 09:00:00 2026\r\n${MAIL}`
const GOOGLE = csv(
  ['First Name', 'Last Name', 'E-mail 1 - Label', 'E-mail 1 - Value'],
  ['Bo', 'Berg', '', 'bo@berg.example'],
)
const CONNECTIONS = csv(
  ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  ['Jane', 'Doe', 'https://www.linkedin.com/in/jane-doe', '', 'Acme', 'CEO', '08 Feb 2026'],
)
const PREAMBLE = `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n`
const SKILLS = 'Name\nTea\nCoffee\n'
const PEOPLE = csv(['Name', 'Email'], ['Bo Berg', 'bo@berg.example'])

const zip = (name: string, ...entries: readonly RawEntry[]) => source(name, rawZip(entries))
const kinds = async (...sources: readonly ImportSource[]) =>
  (await readAll(...sources)).files.map(({ file, end }) => `${file.kind} ${file.name} ${end.rows}`)

describe('several formats at once', () => {
  it('are read as one import, every file by the importer that knows it', async () => {
    const { begin, files } = await readAll(
      source('cards.vcf', CARD),
      source('contacts.csv', GOOGLE),
      source('meetings.ics', CALENDAR),
      source('Connections.csv', PREAMBLE + CONNECTIONS),
      source('all.mbox', MBOX),
      source('people.csv', PEOPLE),
    )
    expect(files.map(({ file, end }) => `${file.kind} ${file.name} ${end.rows}`)).toEqual([
      'vcard cards.vcf 1',
      'calendar meetings.ics 1',
      'mail all.mbox 1',
      'linkedin-connections Connections.csv 1',
      'google-contacts contacts.csv 1',
      'csv-contacts people.csv 1',
    ])
    expect(begin.files.map(({ name }) => name)).toEqual(files.map(({ file }) => file.name))
  })

  it('in one archive, as a Takeout is, are claimed one by one; what nobody knows is reported', async () => {
    const takeout = zip(
      'takeout-20261120.zip',
      { name: 'Takeout/Contacts/All Contacts/All Contacts.vcf', content: CARD },
      { name: 'Takeout/Contacts/All Contacts/All Contacts.csv', content: GOOGLE },
      { name: 'Takeout/Calendar/ola@owner.example.ics', content: CALENDAR },
      { name: 'Takeout/archive_browser.html', content: '<html></html>' },
      {
        name: 'Takeout/YouTube/subscriptions.csv',
        content: 'Channel Id,Channel Url,Channel Title\n1,https://y.example,Tea\n',
      },
    )
    expect(await kinds(takeout)).toEqual([
      'vcard Takeout/Contacts/All Contacts/All Contacts.vcf 1',
      expect.stringContaining('ola@owner.example.ics 1'),
      'google-contacts Takeout/Contacts/All Contacts/All Contacts.csv 1',
      'unread Takeout/archive_browser.html 0',
      'unread Takeout/YouTube/subscriptions.csv 1',
    ])
  })

  it('take a mail with a card in its text for a mail', async () => {
    expect(await kinds(source('all.mbox', `${MBOX}${CARD}`), source('one.eml', `${MAIL}${CARD}`))).toEqual([
      'mail all.mbox 1',
      'mail one.eml 1',
    ])
  })

  it('read a Maildir in an archive', async () => {
    const { files } = await readAll(
      zip(
        'mail.zip',
        { name: 'Maildir/cur/1716195600.M1P1.host:2,S', content: MAIL },
        { name: 'Maildir/new/1716195601.M1P1.host', content: MAIL.replace('m1@', 'm2@') },
      ),
    )
    expect(files.flatMap(({ rows }) => rows)).toHaveLength(2)
  })

  it('leave the tables of a LinkedIn archive to LinkedIn, whatever their headings say', async () => {
    const archive = zip(
      'Basic_LinkedInDataExport_02-11-2026.zip',
      { name: 'Connections.csv', content: CONNECTIONS },
      {
        name: 'Email Addresses.csv',
        content: 'Email Address,Confirmed,Primary,Updated On\nme@a.example,Yes,Yes,\n',
      },
      { name: 'ImportedContacts.csv', content: 'FirstName,LastName,Emails\nBo,Berg,bo@berg.example\n' },
    )
    expect(await kinds(archive)).toEqual([
      'linkedin-connections Connections.csv 1',
      'unread Email Addresses.csv 1',
      'unread ImportedContacts.csv 1',
    ])
  })

  it('report a file nobody knows beside one that is known', async () => {
    const { files } = await readAll(source('Skills.csv', SKILLS), source('cards.vcf', CARD))
    expect(files.flatMap(({ rows }) => outcomes(rows))).toEqual([
      expect.stringContaining('person'),
      '2 skipped file-not-read',
      '3 skipped file-not-read',
    ])
  })

  it('are not refused because one of them has a header and no rows', async () => {
    const { files } = await readAll(source('empty.csv', 'Name,Email\n'), source('cards.vcf', CARD))
    expect(files.map(({ file, end }) => [file.kind, end.rows])).toEqual([
      ['vcard', 1],
      ['unread', 0],
    ])
    expect(files[1]?.end.warnings?.[0]).toContain('not one row below it')
  })

  it('tell JSON nobody knows from a table', async () => {
    const opened = await readSources([source('a.json', '{"some":"thing"}')])
    expect(opened).toMatchObject({
      failure: { code: 'NOTHING_TO_IMPORT', message: expect.stringMatching(/JSON/) },
    })
  })

  it('close every reading when the import is left early', async () => {
    const opened = await readSources([source('cards.vcf', CARD), source('people.csv', PEOPLE)])
    if (!opened.ok) throw new Error(opened.failure.message)
    for await (const event of opened.value) if (event.type === 'file') break
    const rest = []
    for await (const event of opened.value) rest.push(event)
    expect(rest).toEqual([])
  })
})

describe('any rows under any header', () => {
  const HEADERS: readonly (readonly string[])[] = [
    ['First Name', 'Last Name', 'E-mail 1 - Value', 'Phone 1 - Value', 'Birthday', 'Labels'],
    ['Name', 'Email', 'Phone', 'Birthday', 'Notes'],
    ['First Name', 'Last Name', 'Email', 'Ticket Type', 'Attendee Status'],
    ['Number', 'Name', 'Date', 'Duration', 'Type'],
    ['Subject', 'Start Date', 'Start Time', 'Meeting Organizer', 'Required Attendees'],
  ]
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Bo',
      'bo@berg.example',
      '=1+1',
      '0/0/00',
      '2026-05-20',
      'x, "y"',
      '* Home',
      '\u202e+47 1234567',
    ),
    fc.string({ maxLength: 12 }),
  )
  // A row over several lines with the wrong number of cells may be two that a quote left open has joined.
  const ragged = fc.array(cell, { minLength: 1, maxLength: 7 })
  const whole = (width: number) =>
    fc.array(fc.oneof(cell, fc.constantFrom('a\nb', '\n')), { minLength: width, maxLength: width })
  const table = fc
    .constantFrom(...HEADERS)
    .chain((header) =>
      fc.tuple(
        fc.constant(header),
        fc.array(fc.oneof(whole(header.length), ragged), { minLength: 1, maxLength: 12 }),
      ),
    )

  it('add up: each row of cells is a record or a reason, in order', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([header, cells]) => {
        const quoted = [header, ...cells].map((row) =>
          row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','),
        )
        const { files } = await readAll(source('x.csv', `${quoted.join('\n')}\n`))
        const read = files[0]?.rows ?? []
        expect(read).toHaveLength(cells.length)
        expect(files[0]?.end.rows).toBe(cells.length)
        expect(read.map(({ line }) => line)).toEqual([...read.map(({ line }) => line)].sort((a, b) => a - b))
      }),
      { numRuns: 150 },
    )
  })
})
