import { describe, expect, it } from 'vitest'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

const WEB =
  "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes".split(
    ',',
  )
const LIVE =
  'Title,First Name,Middle Name,Last Name,Suffix,Given Name Yomi,Family Name Yomi,Home Street,Home City,Home State,Home Postal Code,Home Country,Business Street,Business City,Company,Job Title,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail 2 Address,Birthday,Notes,Spouse,Web Page'.split(
    ',',
  )
const DESKTOP =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Business Fax,Business Phone,Home Phone,Mobile Phone,Account,Anniversary,Birthday,Categories,Children,E-mail Address,E-mail Type,E-mail Display Name,Notes,Referred By,Sensitivity,Spouse,User 1,Web Page'.split(
    ',',
  )
const GERMAN =
  'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;Geburtstag;Jahrestag;Kategorien;Name des/der Vorgesetzten;Notizen;Webseite'.split(
    ';',
  )

const row = (header: readonly string[], cells: Readonly<Record<string, string>>) =>
  header.map((name) => cells[name] ?? '')
const jane = { 'First Name': 'Jane', 'Last Name': 'Doe', 'E-mail Address': 'Jane@Acme.example' }

describe('contacts from Outlook', () => {
  it('on the web come with manager, assistant and spouse as people', async () => {
    const cells = row(WEB, {
      ...jane,
      "Manager's Name": 'Max Boss',
      "Assistant's Name": 'Ann Aide',
      Spouse: 'John Doe',
      'Job Title': 'CEO',
      Company: 'Acme',
      'Mobile Phone': '+1 202 555 0100',
      'Business Phone': '+1 202 555 0101',
      'Home City': 'Oslo',
      'Web Page': 'https://www.linkedin.com/in/jane-doe',
      Birthday: '8/23/1974',
      Hobby: 'Chess',
    })
    const { files } = await readAll(source('contacts.csv', csv(WEB, cells)))
    expect(files[0]?.file.kind).toBe('outlook-contacts')
    expect(recordsOf(files[0]?.rows ?? [])).toMatchObject([
      {
        givenName: 'Jane',
        familyName: 'Doe',
        profile: 'jane-doe',
        emails: ['jane@acme.example'],
        organization: 'Acme',
        title: 'CEO',
        book: { name: 'outlook', uid: null },
        card: {
          phones: [
            { label: 'mobile', value: '+1 202 555 0100' },
            { label: 'work', value: '+1 202 555 0101' },
          ],
          addresses: [{ label: 'home', city: 'Oslo', street: null }],
          urls: [],
          birthday: '1974-08-23',
          note: 'Hobby: Chess',
          related: [
            { relation: 'manager', name: 'Max Boss' },
            { relation: 'assistant', name: 'Ann Aide' },
            { relation: 'spouse', name: 'John Doe' },
          ],
        },
      },
    ])
  })

  it('of live.com, every cell quoted, are read', async () => {
    const quoted = [LIVE, row(LIVE, { ...jane, Title: 'Dr.', Notes: 'a\nb' })]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\r\n')
    expect(recordsOf(await readRows('live.csv', quoted))).toMatchObject([
      { givenName: 'Jane', card: { prefix: 'Dr.', note: 'a\nb' } },
    ])
  })

  it('of the desktop program come without its empty dates, with children, categories and who referred them', async () => {
    const cells = row(DESKTOP, {
      ...jane,
      Birthday: '0/0/00',
      Anniversary: '1/1/4501',
      Categories: 'Customers; Golf',
      Children: 'Ann; Tom',
      'Referred By': 'Ola Nordmann',
      'Business Street': 'Main St 1',
      'Business Street 2': 'Floor 2',
    })
    const rows = await readRows('contacts.CSV', csv(DESKTOP, cells))
    expect(outcomes(rows)).toEqual(['2 person'])
    expect(recordsOf(rows)).toMatchObject([
      {
        card: {
          birthday: null,
          anniversary: null,
          categories: ['Customers', 'Golf'],
          addresses: [{ label: 'work', street: 'Main St 1, Floor 2' }],
          related: [
            { relation: 'referred-by', name: 'Ola Nordmann' },
            { relation: 'child', name: 'Ann' },
            { relation: 'child', name: 'Tom' },
          ],
        },
      },
    ])
  })

  it('in windows-1252 under German headers are read, dates with the day first', async () => {
    const cells = row(GERMAN, {
      Vorname: 'Jörg',
      Nachname: 'Müller',
      Firma: 'Große AG',
      Mobiltelefon: '0171 5550100',
      'E-Mail-Adresse': 'joerg@gross.example',
      Geburtstag: '03.08.74',
      'Name des/der Vorgesetzten': 'Eva Weiß',
    })
    const text = [GERMAN, cells].map((line) => line.join(';')).join('\r\n')
    const { files } = await readAll(source('Kontakte.csv', Buffer.from(text, 'latin1')))
    expect(files[0]?.end.warnings?.join()).toContain('windows-1252')
    expect(recordsOf(files[0]?.rows ?? [])).toMatchObject([
      {
        givenName: 'Jörg',
        familyName: 'Müller',
        organization: 'Große AG',
        emails: ['joerg@gross.example'],
        card: { birthday: '1974-08-03', related: [{ relation: 'manager', name: 'Eva Weiß' }] },
      },
    ])
  })

  it.each([
    [
      'French',
      'Civilité;Prénom;Nom;Société;Fonction;Téléphone (bureau);Tél. mobile;Adresse de messagerie;Anniversaire;Responsable;Catégories',
    ],
    [
      'Spanish',
      'Título;Nombre;Apellidos;Organización;Puesto;Teléfono del trabajo;Móvil;Dirección de correo electrónico;Cumpleaños;Nombre del director;Categorías',
    ],
    [
      'Dutch',
      'Titel;Voornaam;Achternaam;Bedrijf;Functie;Telefoon op werk;Mobiele telefoon;E-mailadres;Verjaardag;Manager;Categorieën',
    ],
    [
      'Italian',
      'Titolo;Nome;Cognome;Società;Posizione;Ufficio;Cellulare;Indirizzo di posta elettronica;Compleanno;Manager;Categorie',
    ],
  ])('under %s headings are read', async (_, header) => {
    const cells = 'Dr.;Eva;Weiß;Große AG;CEO;030 1;0171 2;eva@gross.example;23/08/1974;Max Boss;Golf'
    expect(recordsOf(await readRows('c.csv', `${header}\n${cells}\n`))).toMatchObject([
      {
        givenName: 'Eva',
        familyName: 'Weiß',
        organization: 'Große AG',
        title: 'CEO',
        emails: ['eva@gross.example'],
        book: { name: 'outlook' },
        card: {
          prefix: 'Dr.',
          phones: [
            { label: 'mobile', value: '0171 2' },
            { label: 'work', value: '030 1' },
          ],
          birthday: '1974-08-23',
          categories: ['Golf'],
        },
      },
    ])
  })

  it('say how dates were read that no other explains', async () => {
    const { files } = await readAll(source('c.csv', csv(WEB, row(WEB, { ...jane, Birthday: '3/8/74' }))))
    expect(files[0]?.end.warnings).toEqual([
      expect.stringContaining('"3/8/74" was read with the month first'),
    ])
    expect(recordsOf(files[0]?.rows ?? [])).toMatchObject([{ card: { birthday: '1974-03-08' } }])
  })

  it('that stand twice are two rows', async () => {
    const rows = await readRows('c.csv', csv(WEB, row(WEB, jane), row(WEB, jane)))
    expect(outcomes(rows)).toEqual(['2 person', '3 person'])
  })
})
