import { describe, expect, it } from 'vitest'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

const NEW =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value'.split(
    ',',
  )
const OLD =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Occupation,Hobby,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value'.split(
    ',',
  )

const row = (header: readonly string[], cells: Readonly<Record<string, string>>) =>
  header.map((name) => cells[name] ?? '')

describe('contacts as Google exports them now', () => {
  const jane = row(NEW, {
    'First Name': 'Jane',
    'Middle Name': 'Q.',
    'Last Name': 'Doe, Ph.D.',
    'Name Prefix': 'Dr.',
    Nickname: 'Janey',
    'Organization Name': 'Acme',
    'Organization Title': 'CEO',
    'Organization Department': 'Board',
    Birthday: ' --03-05',
    Notes: 'Met in Oslo.\n=1+1',
    Labels: 'Friends ::: * myContacts ::: * starred ::: Chess club',
    'E-mail 1 - Label': 'Work',
    'E-mail 1 - Value': 'Jane@Acme.example ::: sales@acme.example',
    'E-mail 2 - Label': '* Home',
    'E-mail 2 - Value': 'jane@home.example',
    'Phone 1 - Label': 'Mobile',
    'Phone 1 - Value': '\u202a+47 22 33 44 55\u202c ::: 0123 456',
    'Address 1 - Label': 'Home',
    'Address 1 - Street': 'Main St 1',
    'Address 1 - City': 'Oslo',
    'Address 1 - Country': 'NO',
    'Website 1 - Label': 'Profile',
    'Website 1 - Value': 'https://www.linkedin.com/in/jane-doe/ ::: https://jane.example',
    'Event 1 - Label': 'Anniversary',
    'Event 1 - Value': '2001-06-30',
    'Relation 1 - Label': 'Manager',
    'Relation 1 - Value': 'Max Mustermann',
    'Custom Field 1 - Label': 'Shoe size',
    'Custom Field 1 - Value': '40',
  })

  it('come with every field, the starred address first', async () => {
    const { files } = await readAll(source('contacts.csv', `\ufeff${csv(NEW, jane)}`))
    expect(files[0]?.file.kind).toBe('google-contacts')
    expect(recordsOf(files[0]?.rows ?? [])).toEqual([
      {
        kind: 'person',
        givenName: 'Jane',
        familyName: 'Doe',
        suffix: 'Ph.D.',
        profile: 'jane-doe',
        emails: ['jane@home.example', 'jane@acme.example', 'sales@acme.example'],
        organization: 'Acme',
        title: 'CEO',
        connectedOn: null,
        book: { name: 'google', uid: null },
        card: {
          prefix: 'Dr.',
          additionalName: 'Q.',
          nickname: 'Janey',
          emails: [
            { label: 'home', value: 'jane@home.example' },
            { label: 'work', value: 'jane@acme.example' },
            { label: 'work', value: 'sales@acme.example' },
          ],
          phones: [
            { label: 'mobile', value: '+47 22 33 44 55' },
            { label: 'mobile', value: '0123 456' },
          ],
          addresses: [
            {
              label: 'home',
              street: 'Main St 1',
              city: 'Oslo',
              region: null,
              postalCode: null,
              country: 'NO',
            },
          ],
          urls: [{ label: 'Profile', value: 'https://jane.example' }],
          department: 'Board',
          birthday: '--03-05',
          anniversary: '2001-06-30',
          note: 'Met in Oslo.\n=1+1\nShoe size: 40',
          categories: ['Friends', 'Chess club'],
          related: [{ relation: 'manager', label: null, name: 'Max Mustermann', isUid: false }],
          photo: null,
          extra: [],
        },
      },
    ])
  })

  it('are kept with a phone or an address alone, and rejected with nothing at all but a label', async () => {
    const rows = await readRows(
      'contacts.csv',
      csv(
        NEW,
        row(NEW, { 'Phone 1 - Value': '+1 202 555 0100' }),
        row(NEW, { 'Address 1 - Formatted': 'Main St 1\nOslo' }),
        row(NEW, { Labels: '* Other Contacts' }),
        row(NEW, {}),
      ),
    )
    expect(outcomes(rows)).toEqual(['2 person', '3 person', '5 rejected no-person', '6 skipped empty-row'])
  })

  it('are known in columns of any order and number', async () => {
    const header = ['E-mail 12 - Value', 'Last Name', 'E-mail 1 - Value', 'First Name']
    const rows = await readRows('x.csv', csv(header, ['second@a.example', 'Berg', 'first@a.example', 'Bo']))
    expect(recordsOf(rows)).toMatchObject([
      { givenName: 'Bo', familyName: 'Berg', emails: ['first@a.example', 'second@a.example'] },
    ])
  })
})

describe('contacts as Google exported them before', () => {
  const cells = row(OLD, {
    Name: 'Bo van der Berg',
    'Group Membership': '* myContacts ::: * Family ::: Sailing',
    'E-mail 1 - Type': '* ',
    'E-mail 1 - Value': 'bo@berg.example',
    'Organization 1 - Name': 'Berg AS',
    'Organization 1 - Title': 'Owner',
    Birthday: '1974-08-03',
    Hobby: 'Chess',
  })
  const expected = {
    givenName: 'Bo',
    familyName: 'van der Berg',
    emails: ['bo@berg.example'],
    organization: 'Berg AS',
    title: 'Owner',
    card: { birthday: '1974-08-03', categories: ['Family', 'Sailing'], note: 'Hobby: Chess' },
  }

  it('come with a name in one piece taken apart', async () => {
    expect(recordsOf(await readRows('google.csv', csv(OLD, cells)))).toMatchObject([expected])
  })

  it('come in UTF-16 as well', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(OLD, cells), 'utf16le')])
    expect(recordsOf(await readRows('google.csv', bytes))).toMatchObject([expected])
  })
})
