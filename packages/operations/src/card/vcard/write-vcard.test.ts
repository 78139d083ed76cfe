import { parseVCards } from '@rapport/importers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContact, IRIS, NO_CARD, PIXEL_GIF } from './contact.fixture.ts'
import { type Contact, type VCardOptions, writeVCard } from './index.ts'

const linesOf = (contact: Contact, options?: VCardOptions) =>
  writeVCard(contact, options).replaceAll('\r\n ', '').split('\r\n')

/** The contact as it is read again; what is written must be one card without a fault. */
function readAgain(contact: Contact, options?: VCardOptions): Contact {
  const [parsed, ...others] = parseVCards(writeVCard(contact, options))
  if (parsed === undefined || !('record' in parsed) || others.length > 0) throw new Error('not one person')
  expect(parsed.warning).toBeUndefined()
  const { kind: _, connectedOn: __, book, card, ...person } = parsed.record
  return { ...person, uid: book?.uid ?? '', revisedAt: contact.revisedAt, card: card ?? null }
}

describe('a contact written as a vCard', () => {
  it.each(['4.0', '3.0'] as const)('%s is the same contact when it is read', (version) => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        expect(readAgain(contact, { version })).toEqual(contact)
      }),
    )
  })

  it('has lines of at most 75 octets, and no character is cut', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        const bytes = Buffer.from(writeVCard(contact))
        for (const line of bytes.toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75)
          // A character that was cut does not come back as the same bytes.
          const decoded = Buffer.from(line, 'latin1').toString('utf8')
          expect(Buffer.from(decoded).toString('latin1')).toBe(line)
        }
      }),
    )
  })

  it('is vCard 4.0 unless a client asks for 3.0', () => {
    const contact: Contact = {
      ...IRIS,
      profile: 'iris-fell',
      emails: ['iris@fell.example', 'old@fell.example'],
      card: {
        ...NO_CARD,
        emails: [{ label: 'work', value: 'iris@fell.example' }],
        phones: [{ label: 'Boat', value: '+1 555 0100' }],
        birthday: '--01-22',
        anniversary: '2010-06-05',
        related: [{ relation: 'manager', label: null, name: 'Ada Stone', isUid: false }],
        photo: { mediaType: 'image/gif', base64: PIXEL_GIF },
      },
    }
    expect(linesOf(contact)).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//Rapport//Rapport//EN',
      'UID:urn:uuid:11111111-2222-4333-8444-555555555555',
      'REV:20261123T100000Z',
      'N:Fell;Iris;;;',
      'FN:Iris Fell',
      'EMAIL;TYPE=work;PREF=1:iris@fell.example',
      'EMAIL:old@fell.example',
      'item1.TEL:+1 555 0100',
      'item1.X-ABLabel:Boat',
      'item2.URL:https://www.linkedin.com/in/iris-fell',
      'item2.X-ABLabel:LinkedIn',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/iris-fell',
      'BDAY:--0122',
      'ANNIVERSARY:20100605',
      'RELATED;TYPE=x-manager;VALUE=text:Ada Stone',
      `PHOTO:data:image/gif;base64,${PIXEL_GIF}`,
      'END:VCARD',
      '',
    ])
    expect(linesOf(contact, { version: '3.0' })).toEqual(
      expect.arrayContaining([
        'VERSION:3.0',
        'REV:2026-11-23T10:00:00Z',
        'EMAIL;TYPE=work,pref:iris@fell.example',
        'BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22',
        'item3.X-ABDATE:2010-06-05',
        'item3.X-ABLabel:_$!<Anniversary>!$_',
        'item4.X-ABRELATEDNAMES;TYPE=x-manager;VALUE=text:Ada Stone',
        'item4.X-ABLabel:_$!<Manager>!$_',
        `PHOTO;ENCODING=b;TYPE=GIF:${PIXEL_GIF}`,
      ]),
    )
  })

  it('keeps what Rapport has no place for, in groups that nothing else is in', () => {
    const extra = [
      'GENDER:F',
      'item1.X-A;B="c:d":e',
      'item1.X-ABLabel:Of A',
      'ORG;PREF=1:Other',
      'TITLE:Other',
      'FN:Rissa',
    ]
    const contact: Contact = {
      ...IRIS,
      organization: 'Kestrel Works',
      title: 'Partner',
      card: { ...NO_CARD, phones: [{ label: 'Boat', value: '12345' }], extra },
    }
    for (const version of ['4.0', '3.0'] as const) {
      const again = readAgain(contact, { version })
      expect(again).toEqual(contact)
      expect(readAgain(again, { version })).toEqual(again)
    }
    expect(linesOf(contact)).toContain('item2.TEL:12345')
  })

  it('lets no line end the card or begin another', () => {
    const contact: Contact = {
      ...IRIS,
      organization: 'Fell\r\nEND:VCARD',
      card: {
        ...NO_CARD,
        note: 'a\rBEGIN:VCARD\nb',
        extra: ['END:VCARD', 'X-A:1\r\nEND:VCARD', 'no property', 'VERSION:2.1'],
      },
    }
    const lines = linesOf(contact)
    expect(lines.filter((line) => /^(?:BEGIN|END|VERSION|no)/.test(line))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'END:VCARD',
    ])
    expect(lines).toContain('X-A:1\\nEND:VCARD')
    expect(readAgain(contact).card?.note).toBe('a\nBEGIN:VCARD\nb')
  })

  it.each([
    [{ organization: 'Harbour Taxi' }, 'FN:Harbour Taxi'],
    [{ emails: ['iris@fell.example'] }, 'FN:iris@fell.example'],
    [{ profile: 'iris-fell' }, 'FN:iris-fell'],
  ])('without a name is called by what is known, and read as nameless', (known, line) => {
    const contact: Contact = { ...IRIS, givenName: '', familyName: '', ...known }
    expect(linesOf(contact)).toContain(line)
    expect(readAgain(contact)).toMatchObject({ givenName: '', familyName: '' })
  })

  it('of a person no address book knows has what is known all the same', () => {
    const contact: Contact = { ...IRIS, revisedAt: null, suffix: 'Ph.D.', title: 'Partner', card: null }
    expect(linesOf(contact)).toEqual(
      expect.arrayContaining(['N:Fell;Iris;;;Ph.D.', 'FN:Iris Fell\\, Ph.D.', 'TITLE:Partner']),
    )
    expect(writeVCard(contact)).not.toContain('REV')
  })
})
