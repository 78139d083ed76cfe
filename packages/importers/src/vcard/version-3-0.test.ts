import { describe, expect, it } from 'vitest'
import { PIXEL_GIF, readOne, vcard } from './testing/read-vcf.ts'

describe('a vCard 3.0 of Apple', () => {
  it('names values by the labels of their groups', async () => {
    const { card, emails } = await readOne(
      vcard(
        '3.0',
        'N:Fell;Iris;;;',
        'FN:Iris Fell',
        'EMAIL;type=INTERNET;type=WORK:iris@fell.example',
        'item1.EMAIL;type=INTERNET;type=pref:Iris.Fell@home.example',
        'item1.X-ABLabel:_$!<Other>!$_',
        'item2.TEL:+1 555 0100',
        'item2.X-ABLabel:Boat',
        'TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:\u202a+1 555 0101\u202c',
        'item3.URL;type=pref:http\\://fell.example/a',
        'item3.X-ABLabel:_$!<HomePage>!$_',
        'item4.ADR;type=HOME;type=pref:;;2 Quay St.\\nLoft;Port Hale;;;Freeland',
        'item4.X-ABADR:us',
        'item5.X-ABRELATEDNAMES;type=pref:Otto Fell',
        'item5.X-ABLabel:_$!<Father>!$_',
        'item6.X-ABRELATEDNAMES:Nora Stone',
        'item6.X-ABLabel:Godmother',
        'item7.X-ABDATE;type=pref:2010-06-05',
        'item7.X-ABLabel:_$!<Anniversary>!$_',
        'item8.X-ABDATE:2012-07-08',
        'item8.X-ABLabel:First met',
      ),
    )
    expect(emails).toEqual(['iris.fell@home.example', 'iris@fell.example'])
    expect(card.emails.map(({ label }) => label)).toEqual(['other', 'work'])
    expect(card.phones).toEqual([
      { label: 'mobile', value: '+1 555 0101' },
      { label: 'Boat', value: '+1 555 0100' },
    ])
    expect(card.urls).toEqual([{ label: 'homepage', value: 'http://fell.example/a' }])
    expect(card.addresses).toMatchObject([{ label: 'home', street: '2 Quay St.\nLoft', city: 'Port Hale' }])
    expect(card.related).toEqual([
      { relation: 'parent', label: 'father', name: 'Otto Fell', isUid: false },
      { relation: 'other', label: 'Godmother', name: 'Nora Stone', isUid: false },
    ])
    expect(card.anniversary).toBe('2010-06-05')
    expect(card.extra).toEqual(['item4.X-ABADR:us', 'item8.X-ABDATE:2012-07-08', 'item8.X-ABLabel:First met'])
  })

  it.each([
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22', '--01-22'],
    ['BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-02-29', '--02-29'],
    ['BDAY:--0122', '--01-22'],
    ['BDAY:--01-22', '--01-22'],
    ['BDAY:1604-01-22', '--01-22'],
    ['BDAY:19740122', '1974-01-22'],
    ['BDAY;value=date:1974-01-22', '1974-01-22'],
    ['BDAY:1974-01-22T00:00:00Z', '1974-01-22'],
  ])('reads the birthday %s', async (line, birthday) => {
    const { card } = await readOne(vcard('3.0', 'N:Fell;Iris', line))
    expect([card.birthday, card.extra]).toEqual([birthday, []])
  })

  it.each(['BDAY:1974', 'BDAY:1974-02-30', 'BDAY:--0230', 'BDAY;VALUE=text:in spring'])(
    'keeps %s as it is, which is no day',
    async (line) => {
      const { card } = await readOne(vcard('3.0', 'N:Fell;Iris', line))
      expect([card.birthday, card.extra]).toEqual([null, [line]])
    },
  )

  it('keeps folded pictures, and the addresses of pictures unread', async () => {
    const { card } = await readOne(
      vcard(
        '3.0',
        'N:Fell;Iris',
        'PHOTO;VALUE=uri:http://169.254.169.254/latest',
        'PHOTO;ENCODING=b;TYPE=JPEG:',
        `  ${PIXEL_GIF.slice(0, 30)}`,
        `  ${PIXEL_GIF.slice(30)}`,
      ),
    )
    expect(card.photo).toEqual({ mediaType: 'image/gif', base64: PIXEL_GIF })
    expect(card.extra).toEqual(['PHOTO;VALUE=uri:http://169.254.169.254/latest'])
  })

  it('takes a card of a company for one without a name', async () => {
    const person = await readOne(
      vcard('3.0', 'N:;;;;', 'FN:Harbour Taxi', 'ORG:Harbour Taxi;', 'TEL:555 0100', 'X-ABShowAs:COMPANY'),
    )
    expect([person.givenName, person.familyName, person.organization]).toEqual(['', '', 'Harbour Taxi'])
    expect(person.card.extra).toEqual(['X-ABShowAs:COMPANY'])
  })
})

describe('a LinkedIn profile', () => {
  it.each([
    'X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/Iris-Fell/',
    'X-SOCIALPROFILE;type=linkedin;x-user=iris-fell:x-apple:iris-fell',
    'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/iris-fell',
    'item1.URL;type=pref:https\\://de.linkedin.com/in/iris-fell?trk=x',
  ])('is known from %s', async (line) => {
    const { profile, card } = await readOne(vcard('3.0', 'N:Fell;Iris', line))
    expect([profile, card.urls, card.extra]).toEqual(['iris-fell', [], []])
  })

  it('is one: another stays an address, and other networks stay lines', async () => {
    const { profile, card } = await readOne(
      vcard(
        '3.0',
        'N:Fell;Iris',
        'URL:https://www.linkedin.com/in/iris-fell',
        'URL:https://www.linkedin.com/in/somebody-else',
        'X-SOCIALPROFILE;type=mastodon:https://social.example/@iris',
      ),
    )
    expect(profile).toBe('iris-fell')
    expect(card.urls.map(({ value }) => value)).toEqual(['https://www.linkedin.com/in/somebody-else'])
    expect(card.extra).toEqual(['X-SOCIALPROFILE;type=mastodon:https://social.example/@iris'])
  })
})

describe('a vCard 3.0 of Google', () => {
  it('has categories without the one that everybody is in', async () => {
    const { card } = await readOne(
      vcard(
        '3.0',
        'FN:Iris Fell',
        'N:Fell;Iris;;;',
        'CATEGORIES:myContacts,Rowing\\, Sunday,Choir',
        'NICKNAME:Rissa,Ris',
      ),
    )
    expect(card.categories).toEqual(['Rowing, Sunday', 'Choir'])
    expect(card.nickname).toBe('Rissa, Ris')
  })

  it('may have several notes, titles and organizations: all are kept', async () => {
    const person = await readOne(
      vcard(
        '3.0',
        'N:Fell;Iris',
        'NOTE:One.',
        'NOTE:Two.',
        'ORG:Fell & Stone',
        'ORG;TYPE=pref:Port Hale Rowing;Youth',
        'TITLE:Partner',
        'TITLE:Coach',
      ),
    )
    expect(person).toMatchObject({ organization: 'Port Hale Rowing', title: 'Partner' })
    expect(person.card).toMatchObject({
      department: 'Youth',
      note: 'One.\n\nTwo.',
      extra: ['ORG:Fell & Stone', 'TITLE:Coach'],
    })
  })
})
