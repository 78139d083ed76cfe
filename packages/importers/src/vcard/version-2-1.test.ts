import { describe, expect, it } from 'vitest'
import { PIXEL_GIF, readOne, vcard } from './testing/read-vcf.ts'

describe('a vCard 2.1 of Outlook', () => {
  const card = vcard(
    '2.1',
    'N;LANGUAGE=en-us:Winterfeld;Thea;Maria;Dr.;Jr.',
    'FN:Dr. Thea Maria Winterfeld Jr.',
    'ORG:Kestrel Works;Research;Optics',
    'TITLE:Head of Research',
    'NOTE;ENCODING=QUOTED-PRINTABLE:Met at the fair.=0D=0A=0D=0ALikes tea, not coffee; calls on Fridays=2C as a =',
    'rule.',
    'TEL;WORK;VOICE:(555) 010-0199',
    'TEL;CELL;VOICE:+1 555 010 0123',
    'TEL;WORK;FAX:(555) 010-0198',
    'ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;Room 5;1 Harbour Road=0D=0ABuilding C;Port Hale;TX;12345;Freeland',
    'LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:1 Harbour Road=0D=0A=',
    'Port Hale, TX  12345',
    'URL;WORK:http://kestrel.example',
    'ROLE:Physicist',
    'BDAY:19800322',
    'X-MS-ANNIVERSARY:20110113',
    'EMAIL;PREF;INTERNET:Thea@Kestrel.example',
    'X-MS-MANAGER:Ada Stone',
    'X-MS-ASSISTANT:Ben Fell',
    'X-MS-IMADDRESS:thea@chat.example',
    'PHOTO;TYPE=GIF;ENCODING=BASE64:',
    ` ${PIXEL_GIF.slice(0, 40)}`,
    ` ${PIXEL_GIF.slice(40)}`,
    '',
    'REV:20120305T131933Z',
  )

  it('keeps name, work, numbers, dates and the people around', async () => {
    const person = await readOne(card)
    expect(person).toMatchObject({
      givenName: 'Thea',
      familyName: 'Winterfeld',
      suffix: 'Jr.',
      emails: ['thea@kestrel.example'],
      organization: 'Kestrel Works',
      title: 'Head of Research',
      book: { name: 'vcard', uid: null },
      warning: undefined,
    })
    expect(person.card).toMatchObject({
      prefix: 'Dr.',
      additionalName: 'Maria',
      department: 'Research, Optics',
      phones: [
        { label: 'work', value: '(555) 010-0199' },
        { label: 'mobile', value: '+1 555 010 0123' },
        { label: 'work fax', value: '(555) 010-0198' },
      ],
      urls: [{ label: 'work', value: 'http://kestrel.example' }],
      birthday: '1980-03-22',
      anniversary: '2011-01-13',
      photo: { mediaType: 'image/gif', base64: PIXEL_GIF },
    })
    expect(person.card.related.map(({ relation, name }) => `${relation} ${name}`)).toEqual([
      'manager Ada Stone',
      'assistant Ben Fell',
    ])
  })

  it('joins the soft breaks of quoted-printable and keeps its line breaks', async () => {
    const { card: content } = await readOne(card)
    expect(content.note).toBe('Met at the fair.\n\nLikes tea, not coffee; calls on Fridays, as a rule.')
    expect(content.addresses).toEqual([
      {
        label: 'work',
        street: '1 Harbour Road\nBuilding C\nRoom 5',
        city: 'Port Hale',
        region: 'TX',
        postalCode: '12345',
        country: 'Freeland',
      },
    ])
  })

  it('keeps what has no place as lines that vCard 4.0 knows the form of', async () => {
    const { card: content } = await readOne(card)
    expect(content.extra).toEqual([
      'LABEL;TYPE=WORK;TYPE=PREF:1 Harbour Road\\nPort Hale, TX  12345',
      'ROLE:Physicist',
      'X-MS-IMADDRESS:thea@chat.example',
    ])
  })
})

describe('a vCard 2.1 of a phone', () => {
  it('reads names and custom fields of Android', async () => {
    const { givenName, familyName, card } = await readOne(
      vcard(
        '2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Zo=C3=AB;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB N=C3=BA=C3=B1ez',
        'TEL;CELL;PREF:0155 5010',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zed;1;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Iris Fell;14;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Odo Fell;0;godfather;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2001-05-06;1;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2002-05-06;2;;;;;;;;;;;;;',
      ),
    )
    expect([givenName, familyName, card.nickname, card.anniversary]).toEqual([
      'Zoë',
      'Núñez',
      'Zed',
      '2001-05-06',
    ])
    expect(card.related).toEqual([
      { relation: 'spouse', label: null, name: 'Iris Fell', isUid: false },
      { relation: 'other', label: 'godfather', name: 'Odo Fell', isUid: false },
    ])
    expect(card.extra).toEqual([
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2002-05-06;2;;;;;;;;;;;;;',
    ])
  })

  it('reads base64 that is neither folded nor indented, up to the empty line', async () => {
    const { card } = await readOne(
      vcard(
        '2.1',
        'N:Fell;Ben',
        'PHOTO;ENCODING=BASE64;GIF:',
        PIXEL_GIF.slice(0, 24),
        PIXEL_GIF.slice(24),
        '',
        'TEL:12345',
      ),
    )
    expect(card.photo).toEqual({ mediaType: 'image/gif', base64: PIXEL_GIF })
    expect(card.phones).toEqual([{ label: null, value: '12345' }])
  })

  it('does not take the end of the card for a line that a soft break announced', async () => {
    const { card } = await readOne(vcard('2.1', 'N:Fell;Ben', 'NOTE;QUOTED-PRINTABLE:broken off='))
    expect(card.note).toBe('broken off=')
  })
})

describe('the card inside a card', () => {
  it('is the one of an agent, of whom the name is kept', async () => {
    const person = await readOne(
      vcard(
        '2.1',
        'N:Fell;Ben',
        'AGENT:',
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N:Stone;Ada',
        'FN:Ada Stone',
        'TEL:999',
        'END:VCARD',
        'TEL:12345',
      ),
    )
    expect(person.card.related).toEqual([
      { relation: 'other', label: 'agent', name: 'Ada Stone', isUid: false },
    ])
    expect(person.card.phones).toEqual([{ label: null, value: '12345' }])
  })

  it('may also stand on one line', async () => {
    const { card } = await readOne(
      vcard('3.0', 'N:Fell;Ben', 'AGENT:BEGIN:VCARD\\nFN:Ada Stone\\nTEL:999\\nEND:VCARD\\n'),
    )
    expect(card.related.map(({ name }) => name)).toEqual(['Ada Stone'])
  })
})
