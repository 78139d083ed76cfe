import { archive, zip } from './archives.ts'
import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const CARD = {
  fileName: 'phone.vcf',
  content: `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:astrid-1\r\nN:Lindqvist;Astrid;;;\r\nFN:Astrid Lindqvist\r\nTEL;TYPE=CELL:+46 70 174 06 05\r\nPHOTO;ENCODING=b;TYPE=PNG:${PICTURE}\r\nEND:VCARD\r\n`,
}

const PEOPLE_TABLE = {
  fileName: 'people.csv',
  content: `id,first_name,surname,dob,city,who
1,Robert,Allen,1971-06-24,Leeds,a
2,Robert,Allen,1971-06-24,Leeds,a
3,Wanda,Reyes,1964-01-30,York,b
4,Priya,Raman,1988-11-02,Hull,c
`,
}

/** Somebody by whom a person with the id of `prepared` can be joined, in the state before the call. */
const another = { givenName: 'Ada', familyName: 'Okafor-Berg' }

const withAnother = (
  expected: string,
  give: (otherId: unknown, personId: string) => Record<string, unknown>,
) => ({
  expected,
  input: () => ({}),
  before: () => [['people.add', another]] as const,
  from: ({ personId }: Readonly<Record<string, unknown>>, { person }: { readonly person: string }) =>
    give(personId, person),
})

export const peopleCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'people.add': [
    ok(() => ({ givenName: 'Zoë', familyName: 'Brandt', email: 'Zoe@Harbour.example', birthday: '--02-29' })),
    fails('NOBODY', () => ({ nickname: 'Zo' })),
    invalid({ givenName: 'Zoë', birthday: 'in spring' }),
  ],
  'people.photo': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [
        ['import.run', { files: [CARD] }],
        ['people.list', { query: 'Astrid Lindqvist' }],
      ],
      from: ({ people }) => ({ personId: (people as readonly { personId: string }[])[0]?.personId }),
    },
    fails('NO_PHOTO', ({ person }) => ({ personId: person })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'x' }),
  ],
  'people.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['people.add', another]],
      from: ({ personId }) => ({ personId }),
    },
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'x' }),
  ],
  'people.removed': [ok()],
  'people.restore': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['people.removed', {}]],
      from: ({ people }) => ({ personId: (people as readonly { personId: string }[])[0]?.personId }),
    },
    fails('PERSON_NOT_FOUND', ({ person }) => ({ personId: person })),
    invalid({ personId: 'x' }),
  ],
  'people.duplicates': [ok(), ok(() => ({ limit: 1, offset: 1 })), invalid({ limit: 0 })],
  'people.distinct': [
    withAnother('ok', (otherId, personId) => ({ personId, otherId })),
    fails('SAME_PERSON', ({ person }) => ({ personId: person, otherId: person })),
    fails('PERSON_NOT_FOUND', ({ person }) => ({ personId: person, otherId: NOBODY })),
    invalid({ personId: 'x', otherId: NOBODY }),
  ],
  'people.reconsider': [
    withAnother('ok', (otherId, personId) => ({ personId, otherId })),
    fails('PERSON_NOT_FOUND', ({ person }) => ({ personId: person, otherId: NOBODY })),
    invalid({ personId: 'x', otherId: NOBODY }),
  ],
  'people.merge': [
    withAnother('ok', (otherId, personId) => ({ personId, otherId, takeFromOther: ['name'] })),
    fails('SAME_PERSON', ({ person }) => ({ personId: person, otherId: person })),
    fails('PERSON_NOT_FOUND', ({ person }) => ({ personId: NOBODY, otherId: person })),
    invalid({ personId: NOBODY, otherId: NOBODY, takeFromOther: ['money'] }),
  ],
  'people.merges': [ok(), invalid({ offset: -1 })],
  'people.unmerge': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['people.merges', {}]],
      from: ({ merges }) => ({ mergeId: (merges as readonly { mergeId: string }[])[0]?.mergeId }),
    },
    fails('MERGE_NOT_FOUND', () => ({ mergeId: NOBODY })),
    invalid({ mergeId: 'x' }),
  ],
  'people.tidy': [ok()],
  'people.resolve': [
    ok(() => ({ file: PEOPLE_TABLE, truth: 'who' })),
    ok(() => ({ file: PEOPLE_TABLE, kinds: { city: 'ignore' }, rows: true })),
    fails('NO_SUCH_COLUMN', () => ({ file: PEOPLE_TABLE, truth: 'cluster' })),
    fails('NOT_A_TABLE', () => ({ file: { fileName: 'x.csv', content: 'one column\n1\n' } })),
    invalid({}),
  ],
  'import.preview': [
    ok(() => ({ files: [PEOPLE_TABLE, CARD] })),
    ok(() => ({ files: [PEOPLE_TABLE], mapping: { city: 'ignore' } })),
    fails('NOT_AN_ARCHIVE', () => ({ files: [{ fileName: 'x.csv', content: '%PDF-1.7 and so on' }] })),
    fails('ARCHIVE_DAMAGED', () => ({ files: [{ fileName: 'x.zip', content: archive.slice(0, -30) }] })),
    fails('ARCHIVE_UNSAFE', () => ({
      files: [{ fileName: 'x.zip', content: zip({ '../people.csv': 'a,b' }) }],
    })),
    fails('NOTHING_TO_IMPORT', () => ({ files: [{ fileName: 'x.csv', content: '' }] })),
    invalid({}),
  ],
  'calendar.subscribe': [
    ok(() => ({ url: 'https://calendar.harbour.example/mira.ics', user: 'mira', password: 'canary-secret' })),
    invalid({ url: 'file:///etc/passwd' }),
  ],
  'mailbox.connect': [
    ok(() => ({ host: 'imap.harbour.example', user: 'mira', password: 'canary-secret', folders: ['INBOX'] })),
    invalid({ host: 'imap.harbour.example', user: 'mira', password: 'x', port: 70_000 }),
  ],
  'source.list': [ok()],
  'source.refresh': [
    {
      expected: 'ok',
      input: () => ({}),
      // Refused before anything is asked: no network is needed to be told so alike.
      before: () => [['calendar.subscribe', { url: 'http://127.0.0.1:9/ada.ics' }]],
      from: ({ sourceId }) => ({ sourceId }),
    },
    fails('SOURCE_NOT_FOUND', () => ({ sourceId: NOBODY })),
    invalid({ password: 'canary-secret' }),
  ],
  'source.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['calendar.subscribe', { url: 'https://calendar.harbour.example/jonas.ics' }]],
      from: ({ sourceId }) => ({ sourceId }),
    },
    fails('SOURCE_NOT_FOUND', () => ({ sourceId: NOBODY })),
    invalid({ sourceId: 'x' }),
  ],
}
