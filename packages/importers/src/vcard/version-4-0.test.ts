import { describe, expect, it } from 'vitest'
import { outcomes } from '../testing/read-all.ts'
import { PIXEL_GIF, readOne, readVcf, vcard } from './testing/read-vcf.ts'

describe('a vCard 4.0', () => {
  it('has numbers as addresses, quoted types and preferences', async () => {
    const { card } = await readOne(
      vcard(
        '4.0',
        'FN:Iris Fell',
        'N:Fell;Iris;;;',
        'TEL;VALUE=uri;TYPE="voice,home";PREF=2:tel:+1-555-555-0100;ext=42',
        'TEL;VALUE=uri;TYPE="work,cell,voice";PREF=1:tel:+1-555-555-0101',
        'EMAIL;PREF=50:second@fell.example',
        'EMAIL;PREF=1:first@fell.example',
        'EMAIL:SECOND@fell.example',
        'ADR;LABEL="2 Quay St.^nPort ^^Hale^^, the ^\'old^\' one":;;;;;;',
      ),
    )
    expect(card.phones).toEqual([
      { label: 'mobile', value: '+1-555-555-0101' },
      { label: 'home', value: '+1-555-555-0100 ext. 42' },
    ])
    expect(card.emails.map(({ value }) => value)).toEqual(['first@fell.example', 'second@fell.example'])
    expect(card.addresses[0]?.street).toBe('2 Quay St.\nPort ^Hale^, the "old" one')
  })

  it('embeds pictures as data, and relates people by name or UID', async () => {
    const { card, book } = await readOne(
      vcard(
        '4.0',
        'UID:urn:uuid:11111111-2222-4333-8444-555555555555',
        'FN:Iris Fell',
        `PHOTO:data:image/gif;base64,${PIXEL_GIF}`,
        'RELATED;TYPE=friend:urn:uuid:99999999-2222-4333-8444-555555555555',
        'RELATED;TYPE=co-worker;VALUE=text:Please ask Nora',
        'RELATED;TYPE=x-manager;VALUE=text:Ada Stone',
        'ANNIVERSARY:20100605T1430-0500',
        'GENDER:F',
      ),
    )
    expect(book).toEqual({ name: 'vcard', uid: 'urn:uuid:11111111-2222-4333-8444-555555555555' })
    expect(card.photo?.mediaType).toBe('image/gif')
    expect(card.anniversary).toBe('2010-06-05')
    expect(card.extra).toEqual(['GENDER:F'])
    expect(card.related).toEqual([
      { relation: 'friend', label: null, name: 'urn:uuid:99999999-2222-4333-8444-555555555555', isUid: true },
      { relation: 'colleague', label: 'co-worker', name: 'Please ask Nora', isUid: false },
      { relation: 'manager', label: null, name: 'Ada Stone', isUid: false },
    ])
  })

  it('keeps a name in other scripts beside the first', async () => {
    const { familyName, card } = await readOne(
      vcard(
        '4.0',
        'N;ALTID=1;LANGUAGE=en:Tsukino;Hana;;;',
        'N;ALTID=1;LANGUAGE=ja:月野;花;;;',
        'FN;ALTID=2;LANGUAGE=en:Hana Tsukino',
        'FN;ALTID=2;LANGUAGE=ja:月野花',
      ),
    )
    expect(familyName).toBe('Tsukino')
    expect(card.extra).toEqual(['N;ALTID=1;LANGUAGE=ja:月野;花;;;', 'FN;ALTID=2;LANGUAGE=ja:月野花'])
  })

  it('of a group, a place or nobody becomes no person, and the file says so', async () => {
    const { rows, end } = await readVcf(
      vcard('4.0', 'KIND:group', 'FN:Rowing', 'MEMBER:urn:uuid:1') +
        vcard('3.0', 'N:Choir', 'X-ADDRESSBOOKSERVER-KIND:group') +
        vcard('4.0', 'KIND:location', 'FN:The Old Mill') +
        vcard('4.0', 'NOTE:A note about nobody') +
        vcard('4.0', 'KIND:individual', 'FN:Iris Fell'),
    )
    expect(outcomes(rows)).toEqual([
      '1 skipped group',
      '7 skipped group',
      '12 skipped not-a-person',
      '17 rejected no-person',
      '21 person',
    ])
    expect(end.rows).toBe(5)
  })
})

describe('a name', () => {
  it.each([
    ['FN only', ['FN:Dr. Iris van der Fell, Ph.D.'], ['Dr.', 'Iris', 'van der Fell', 'Ph.D.']],
    ['an empty N', ['N:;;;;', 'FN:Fell, Iris'], ['', 'Iris', 'Fell', '']],
    ['N only', ['N:Fell;Iris;;Dr.;Ph.D.,M.Sc.'], ['Dr.', 'Iris', 'Fell', 'Ph.D., M.Sc.']],
    ['a comma that is not escaped', ['N:Fell, Ph.D.;Iris'], ['', 'Iris', 'Fell, Ph.D.', '']],
    ['no letters', ['FN:🎉 🎉'], ['', '🎉 🎉', '', '']],
    ['an address in its place', ['FN:iris@fell.example', 'EMAIL:iris@fell.example'], ['', '', '', '']],
  ])('is read from a card with %s', async (_, lines, expected) => {
    const { givenName, familyName, suffix, card } = await readOne(vcard('4.0', ...lines))
    expect([card.prefix ?? '', givenName, familyName, suffix ?? '']).toEqual(expected)
  })

  it('that the full name says more of keeps the full name', async () => {
    const { card } = await readOne(vcard('4.0', 'N:Fell;Iris;;;', 'FN:Iris Fell of the Old Mill'))
    expect(card.extra).toEqual(['FN:Iris Fell of the Old Mill'])
  })

  it('of a million characters is one', async () => {
    const { givenName } = await readOne(vcard('4.0', `N:;${'x'.repeat(1_000_000)};;;`))
    expect(givenName).toHaveLength(1_000_000)
  })
})
