import { describe, expect, it } from 'vitest'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`

describe('invitations', () => {
  const HEADER = ['From', 'To', 'Sent At', 'Message', 'Direction']
  const sent = ['Ola Owner', 'Jane Doe', '1/29/26, 2:37 PM', 'Hello', 'OUTGOING']
  const received = ['Bo Berg', 'Ola Owner', '2026-01-30 08:00:00 UTC', '', 'INCOMING']

  it('are of the other person, with and without addresses', async () => {
    const addressed = csv(
      [...HEADER, 'inviterProfileUrl', 'inviteeProfileUrl'],
      [...sent, url('ola-owner'), url('jane-doe')],
      [...received, url('bo-berg'), url('ola-owner')],
    )
    expect(recordsOf(await readRows('Invitations.csv', addressed))).toEqual([
      {
        kind: 'invitation',
        direction: 'sent',
        person: { name: 'Jane Doe', profile: 'jane-doe', email: null },
        sentAt: '2026-01-29T14:37:00Z',
        message: 'Hello',
      },
      {
        kind: 'invitation',
        direction: 'received',
        person: { name: 'Bo Berg', profile: 'bo-berg', email: null },
        sentAt: '2026-01-30T08:00:00Z',
        message: null,
      },
    ])
    expect(recordsOf(await readRows('Invitations.csv', csv(HEADER, sent)))).toMatchObject([
      { person: { name: 'Jane Doe', profile: null } },
    ])
  })

  it('without direction, date or person say so', async () => {
    const text = csv(
      HEADER,
      ['A', 'B', '1/29/26, 2:37 PM', '', ''],
      ['A', 'B', '', '', 'OUTGOING'],
      ['A', 'LinkedIn Member', '1/29/26, 2:37 PM', '', 'OUTGOING'],
    )
    expect(outcomes(await readRows('Invitations.csv', text))).toEqual([
      '2 rejected no-direction',
      '3 rejected bad-date',
      '4 hidden member-hidden',
    ])
  })
})

describe('the profile and positions', () => {
  it('are the owner’s', async () => {
    const profile = csv(
      [
        'First Name',
        'Last Name',
        'Maiden Name',
        'Address',
        'Headline',
        'Summary',
        'Industry',
        'Geo Location',
      ],
      ['Ola', 'Owner', '', '', 'Founder', 'Line 1\nLine 2', 'Software', 'Oslo, Norway'],
    )
    expect(recordsOf(await readRows('Profile.csv', profile))).toEqual([
      {
        kind: 'owner',
        givenName: 'Ola',
        familyName: 'Owner',
        headline: 'Founder',
        summary: 'Line 1\nLine 2',
        industry: 'Software',
        place: 'Oslo, Norway',
      },
    ])
  })

  it('begin on the first day of a month or year, and a current one has no end', async () => {
    const positions = csv(
      ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      ['Acme', 'CEO', '', 'Oslo', 'Mar 2019', ''],
      ['Acme', 'Clerk', '', '', '2017', '01 Feb 2019'],
      ['', 'Consultant', '', '', '31 Feb 2016', ''],
      ['', '', 'what?', '', '2017', ''],
    )
    const rows = await readRows('Positions.csv', positions)
    expect(recordsOf(rows)).toMatchObject([
      { organization: 'Acme', title: 'CEO', place: 'Oslo', startedOn: '2019-03-01', finishedOn: null },
      { title: 'Clerk', startedOn: '2017-01-01', finishedOn: '2019-02-01' },
      { organization: '', title: 'Consultant', startedOn: null },
    ])
    expect(outcomes(rows).slice(2)).toEqual(['4 owner-position warned', '5 rejected no-position'])
  })
})

describe('notes', () => {
  it('are the user’s own words on a person', async () => {
    const text = csv(
      [
        'Connection First Name',
        'Connection Last Name',
        'Connection Profile URL',
        'Note',
        'Created On',
        'Edited On',
      ],
      ['Jane', 'Doe', url('jane-doe'), 'Met at the fair.\nLikes tea.', '2026-01-02 10:00:00 UTC', ''],
      ['Jane', 'Doe', '', '', '', ''],
      ['', '', '', 'about nobody', '', ''],
    )
    const rows = await readRows('Notes.csv', text)
    expect(recordsOf(rows)).toEqual([
      {
        kind: 'note',
        person: { name: 'Jane Doe', profile: 'jane-doe', email: null },
        text: 'Met at the fair.\nLikes tea.',
        createdAt: '2026-01-02T10:00:00Z',
        editedAt: null,
      },
    ])
    expect(outcomes(rows).slice(1)).toEqual(['4 skipped empty-note', '5 rejected no-person'])
  })
})

describe('recommendations and endorsements', () => {
  const recommendations = csv(
    ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
    ['Jane', 'Doe', 'Acme', 'CEO', 'Great.', '05 Jun 1833', 'VISIBLE'],
  )

  it('go the way the file’s name says', async () => {
    for (const direction of ['Given', 'Received']) {
      const records = recordsOf(await readRows(`Recommendations_${direction}.csv`, recommendations))
      expect(records).toMatchObject([
        { direction: direction.toLowerCase(), createdOn: '1833-06-05', text: 'Great.' },
      ])
    }
  })

  it('whose name does not say the way are not read, and say why', async () => {
    const { files } = await readAll(
      source('recs.csv', recommendations),
      source(
        'Company Follows.csv',
        csv(['Organization', 'Followed On'], ['Acme', 'Fri Jan 24 02:54:41 UTC 2025']),
      ),
    )
    expect(recordsOf(files[0]?.rows ?? [])).toMatchObject([
      { kind: 'organization-follow', followedOn: '2025-01-24' },
    ])
    expect(outcomes(files[1]?.rows ?? [])).toEqual(['2 skipped file-not-read'])
    expect(files[1]?.end.warnings?.[0]).toContain('Given')
  })

  it('of skills go the way the header says, with addresses of either name and no scheme', async () => {
    const given = csv(
      [
        'Endorsement Date',
        'Skill Name',
        'Endorsee First Name',
        'Endorsee Last Name',
        'Endorsee Public Url',
        'Endorsement Status',
      ],
      ['2024/02/01 15:02:55 UTC', 'Tea', 'Jane', 'Doe', 'www.linkedin.com/in/jane-doe', 'ACCEPTED'],
      ['2024/02/01 15:02:55 UTC', 'Tea', '', '', '', 'ACCEPTED'],
    )
    const rows = await readRows('whatever.csv', given)
    expect(recordsOf(rows)).toEqual([
      {
        kind: 'endorsement',
        direction: 'given',
        person: { name: 'Jane Doe', profile: 'jane-doe', email: null },
        skill: 'Tea',
        endorsedOn: '2024-02-01',
      },
    ])
    expect(outcomes(rows)[1]).toBe('3 hidden member-hidden')
    const received = csv(
      ['Endorsement Date', 'Skill Name', 'Endorser First Name', 'Endorser Last Name', 'Endorser Profile Url'],
      ['05 Jun 1833', 'Tea', 'Jane', 'Doe', url('jane-doe')],
    )
    expect(recordsOf(await readRows('x.csv', received))).toMatchObject([
      { direction: 'received', person: { profile: 'jane-doe' } },
    ])
  })
})

describe('events', () => {
  it('are kept without a time that cannot be read', async () => {
    const text = csv(
      ['Event Name', 'Event Time', 'Status', 'External Url'],
      ['Fair', '2025-03-05 13:00:00 UTC', 'ATTENDING', 'https://fair.example'],
      ['Ball', 'some evening', '', ''],
      ['', '2025-03-05 13:00:00 UTC', '', ''],
    )
    const rows = await readRows('Events.csv', text)
    expect(recordsOf(rows)).toEqual([
      {
        kind: 'event',
        name: 'Fair',
        startsAt: '2025-03-05T13:00:00Z',
        status: 'ATTENDING',
        url: 'https://fair.example',
      },
      { kind: 'event', name: 'Ball', startsAt: null, status: null, url: null },
    ])
    expect(outcomes(rows).slice(1)).toEqual(['3 event warned', '4 rejected no-name'])
  })
})
