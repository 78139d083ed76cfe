import { describe, expect, it } from 'vitest'
import { previewSources } from '../preview-sources.ts'
import { readSources } from '../read-sources.ts'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

async function refusal(name: string, content: string) {
  const opened = await readSources([source(name, content)])
  return opened.ok ? 'read' : opened.failure
}

describe('a table of people', () => {
  it('is read by the words of its headings', async () => {
    const header = [
      'First name',
      'Surname',
      'E-mail (work)',
      'Mobile',
      'Company',
      'Job title',
      'Date of birth',
      'City',
    ]
    const bo = [
      'Bo',
      'Berg',
      'bo@berg.example',
      '+47 22 33 44 55; 0123456',
      'Berg AS',
      'Owner',
      '1974-08-03',
      'Oslo',
    ]
    const { files } = await readAll(source('people.csv', csv(header, bo)))
    expect(files[0]?.file.kind).toBe('csv-contacts')
    expect(recordsOf(files[0]?.rows ?? [])).toMatchObject([
      {
        givenName: 'Bo',
        familyName: 'Berg',
        emails: ['bo@berg.example'],
        organization: 'Berg AS',
        title: 'Owner',
        book: { name: 'csv', uid: null },
        card: {
          emails: [{ label: 'work', value: 'bo@berg.example' }],
          phones: [
            { label: 'mobile', value: '+47 22 33 44 55' },
            { label: 'mobile', value: '0123456' },
          ],
          birthday: '1974-08-03',
          addresses: [{ city: 'Oslo' }],
        },
      },
    ])
  })

  it.each([
    ['Vorname;Nachname;Firma;E-Mail-Adresse;Telefon', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['Prénom;Nom;Société;Courriel;Téléphone', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['Nombre;Apellidos;Empresa;Correo electrónico;Teléfono', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['Nome;Cognome;Azienda;E-mail;Telefono', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['Voornaam;Achternaam;Bedrijf;E-mailadres;Telefoon', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['Name;Firma;E-Mail;Telefon', 'Jörg Müller;Acme;jm@acme.example;030 1234567'],
    ['given_name;surname;org;mail;phone_number', 'Jörg;Müller;Acme;jm@acme.example;030 1234567'],
    ['a;b;c;d', 'Jörg Müller;x;jm@acme.example;030 1234567'],
    ['Jörg Müller;x;jm@acme.example;030 1234567', 'Ann Aa;x;ann@acme.example;030 1234568'],
  ])('is understood under %s', async (header, row) => {
    const rows = await readRows('x.csv', `${header}\n${row}\n`)
    expect(recordsOf(rows)[0]).toMatchObject({
      givenName: 'Jörg',
      familyName: 'Müller',
      emails: ['jm@acme.example'],
      card: { phones: [{ value: '030 1234567' }] },
    })
  })

  it('without a header loses no row, the first least of all', async () => {
    const rows = await readRows('x.csv', 'Bo Berg,bo@berg.example\n\nAnn Aa,ann@acme.example\n')
    expect(outcomes(rows)).toEqual(['1 person', '3 person'])
  })

  it('gives the people who stand beside a contact, but not their addresses', async () => {
    const header = ['Name', 'Email', "Manager's name", 'Manager email', 'Referred by', 'Children']
    const rows = await readRows(
      'x.csv',
      csv(header, ['Bo Berg', 'bo@berg.example', 'Max Boss', 'max@berg.example', 'Ann Aa', 'Tom, Kim']),
    )
    expect(recordsOf(rows)).toMatchObject([
      {
        emails: ['bo@berg.example'],
        card: {
          related: [
            { relation: 'manager', name: 'Max Boss' },
            { relation: 'referred-by', name: 'Ann Aa' },
            { relation: 'child', name: 'Tom' },
            { relation: 'child', name: 'Kim' },
          ],
        },
      },
    ])
  })

  it('tells a title of the person from one of the job', async () => {
    const rows = await readRows(
      'x.csv',
      csv(['Title', 'Name', 'Email'], ['Dr.', 'Bo Berg', 'bo@berg.example']),
    )
    expect(recordsOf(rows)).toMatchObject([{ title: null, card: { prefix: 'Dr.' } }])
  })

  it('keeps formulas, ragged rows and the same row twice', async () => {
    const text = 'Name,Email,Notes\n=1+1,a@b.example,@SUM(A1)\nBo,b@b.example\nBo,b@b.example\nx,y,z,w\n'
    const rows = await readRows('x.csv', text)
    expect(outcomes(rows)).toEqual([
      '2 person',
      '3 person warned',
      '4 person warned',
      '5 rejected too-many-cells',
    ])
    expect(recordsOf(rows)[0]).toMatchObject({ givenName: '=1+1', card: { note: '@SUM(A1)' } })
  })

  it('takes a heading like "__proto__" for one like any other', async () => {
    const rows = await readRows(
      'x.csv',
      csv(['Name', 'Email', '__proto__', 'constructor'], ['Bo', 'b@b.example', 'x', 'y']),
    )
    expect(outcomes(rows)).toEqual(['2 person'])
  })
})

describe('a table that does not say whom it is about', () => {
  it('is refused with its header, and a way to map it', async () => {
    expect(await refusal('a.csv', 'colour,who\nred,Bo\n')).toMatchObject({
      code: 'NOTHING_TO_IMPORT',
      message: expect.stringMatching(/"colour, who".*Say what its columns hold/u),
      line: 1,
    })
  })

  it.each([
    ['Name\nTea\nCoffee\n'],
    ['Email Address,Confirmed,Primary,Updated On\nme@a.example,Yes,Yes,"10/24/13, 8:43 AM"\n'],
  ])('%s is no list of contacts', async (text) => {
    expect(await refusal('Skills.csv', text)).toMatchObject({ code: 'NOTHING_TO_IMPORT' })
  })

  it('is read with the mapping of the user, which overrides every guess', async () => {
    const opened = await readSources([source('a.csv', 'colour,who\nred,Bo Berg\n')], {
      mapping: { who: 'name', colour: 'category' },
    })
    if (!opened.ok) throw new Error(opened.failure.message)
    const records = []
    for await (const event of opened.value) if (event.type === 'rows') records.push(...recordsOf(event.rows))
    expect(records).toMatchObject([{ givenName: 'Bo', familyName: 'Berg', card: { categories: ['red'] } }])
  })
})

describe('a preview', () => {
  it('shows of each column what it is taken for, why, and its first values', async () => {
    const shown = await previewSources([
      source('a.csv', 'Who,Colour,Kontakt\nBo Berg,red,bo@berg.example\nAnn Aa,,ann@aa.example\n'),
    ])
    expect(shown).toEqual({
      ok: true,
      value: [
        {
          source: 'a.csv',
          file: 'a.csv',
          format: 'table',
          isMappable: true,
          columns: [
            { column: 'Who', field: 'name', why: 'values', samples: ['Bo Berg', 'Ann Aa'] },
            { column: 'Colour', field: 'ignore', why: 'unknown', samples: ['red'] },
            {
              column: 'Kontakt',
              field: 'email',
              why: 'values',
              samples: ['bo@berg.example', 'ann@aa.example'],
            },
          ],
          rowsSeen: 2,
          allSeen: true,
        },
      ],
    })
  })

  it('takes a header with one familiar word in it apart, and not for one long name', async () => {
    const shown = await previewSources([source('a.csv', 'Wer,Haus,Spitzname\nMira Solberg,Halden,Mimi\n')])
    expect(shown).toMatchObject({
      value: [
        { columns: [{ column: 'Wer' }, { column: 'Haus' }, { column: 'Spitzname', field: 'nickname' }] },
      ],
    })
  })

  it('shows a table nobody knows as one to be mapped, and other formats by name', async () => {
    const shown = await previewSources([
      source('a.csv', 'colour,who\nred,Bo\n'),
      source('b.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Bo Berg\nEND:VCARD\n'),
    ])
    expect(shown).toMatchObject({
      value: [
        { format: 'unread', isMappable: true },
        { format: 'vcard', isMappable: false },
      ],
    })
  })
})
