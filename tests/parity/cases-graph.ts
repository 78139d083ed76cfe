import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const EDGES = {
  fileName: 'EDGES.csv',
  content: [
    'source,target,weight,kind,target_email,target_organization',
    'Ada Okafor,"Björn Ó Sé; ""Bo""",0.8,friend,,',
    'Ada Okafor,=HYPERLINK("http://evil.example"),0.25,,evil@x.example,“Ægir & Søn” 🙂',
    '李 雷,Ada Okafor,0.125,colleague,,',
    'Ada Okafor,李 雷,0.5,,,',
    'Ada Okafor,Ada Okafor,0.5,,,',
    'Ada Okafor,Nobody,7,,,',
  ].join('\n'),
}
const CONTACTS = { fileName: 'contacts.csv', content: 'Name,Email,Strength\nZoë,zoe@x.example,0.5\n' }
/** A list as it was taken out. */
const kept = (head: object) => ({
  fileName: 'kept.jsonl',
  content: [
    {
      rapport: 'list',
      listId: '0192f0c1-0000-7000-8000-00000000f0f0',
      name: 'Kept; "Ægir"',
      ownerId: null,
      isColleague: false,
      rows: 3,
      rejected: 1,
      importedAt: '2026-11-01T10:00:00.000Z',
      points: 2,
      ties: 1,
      ...head,
    },
    ['Ada Okafor', '=1+1'].map((label, point) => ({
      point,
      label,
      email: null,
      title: null,
      organization: null,
    })),
    { first: [0], second: [1], weight: [0.1], kinds: [null] },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
})
const only = (content: string | Uint8Array) => () => ({ files: [{ fileName: 'x.csv', content }] })

/** Lists of who knows whom, and what they make of the graph. */
export const graphCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'graph.import': [
    ok(() => ({ files: [EDGES] })),
    ok(() => ({ files: [EDGES], name: 'Вместе & co' })),
    ok(({ person }) => ({ files: [CONTACTS], owner: person, colleague: true })),
    ok(() => ({ files: [EDGES] })),
    fails('PERSON_NOT_FOUND', () => ({ files: [EDGES], owner: NOBODY })),
    fails('EMPTY_LIST', only('# nothing\n')),
    fails('NOT_A_LIST', only('a\0b,c\n')),
    fails('NOT_A_LIST', only('alone\n')),
    fails('NO_TIES', only('source,target,weight\na,a,0.5\na,b,1.5\n')),
    invalid({ files: [EDGES], colleague: true }),
  ],
  'graph.lists': [ok()],
  'graph.stats': [ok()],
  'graph.share': [
    ok(),
    ok(() => ({ withResting: true, withSocial: true })),
    invalid({ withSocial: 'perhaps' }),
  ],
  'graph.export': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['graph.lists', {}]],
      from: ({ lists }) => ({ listId: (lists as { listId: string }[])[0]?.listId }),
    },
    fails('LIST_NOT_FOUND', () => ({ listId: NOBODY })),
    invalid({ listId: 'x' }),
  ],
  'graph.restore': [
    ok(() => ({ file: kept({}) })),
    fails('LIST_STANDS', () => ({ file: kept({}) })),
    fails('PERSON_NOT_FOUND', () => ({ file: kept({ listId: NOBODY, ownerId: NOBODY }) })),
    fails('NOT_A_KEPT_LIST', () => ({ file: kept({ listId: NOBODY, name: 'Short', ties: 2 }) })),
    fails('NOT_A_KEPT_LIST', () => ({ file: EDGES })),
    invalid({}),
  ],
  'graph.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['graph.lists', {}]],
      from: ({ lists }) => ({ listId: (lists as { listId: string }[])[0]?.listId }),
    },
    fails('LIST_NOT_FOUND', () => ({ listId: NOBODY })),
    invalid({ listId: 'x' }),
  ],
}
