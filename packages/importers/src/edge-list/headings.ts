import type { EdgeColumn } from './edge-row.ts'

/** How the first or the second of two is told apart: person 1, person1, person a. */
const numbered = (noun: string, digit: string, letter: string): readonly string[] => [
  `${noun}_${digit}`,
  `${noun}${digit}`,
  `${noun}_${letter}`,
]

/** Headings of the two ends of a tie, as they are found in exported graphs and address books. */
const ENDS = {
  source: [
    'source',
    'from',
    'a',
    'src',
    'start',
    'from_node',
    'from_node_id',
    'fromnodeid',
    'connector',
    'u',
    'who',
    ...['person', 'node', 'name', 'id', 'user', 'member'].flatMap((noun) => numbered(noun, '1', 'a')),
  ],
  target: [
    'target',
    'to',
    'b',
    'dst',
    'end',
    'to_node',
    'to_node_id',
    'tonodeid',
    'contact',
    'person',
    'v',
    'whom',
    'knows',
    ...['person', 'node', 'name', 'id', 'user', 'member'].flatMap((noun) => numbered(noun, '2', 'b')),
  ],
}

const PARTS = {
  '': ['', 'name', 'id'],
  email: ['email', 'e_mail', 'mail', 'email_address', 'e_mail_address'],
  title: ['title', 'position', 'role'],
  organization: ['organization', 'organisation', 'company', 'employer'],
  url: ['url', 'linkedin', 'profile'],
} as const

const SINGLE: Readonly<Record<string, EdgeColumn>> = {
  weight: 'weight',
  strength: 'weight',
  probability: 'weight',
  p: 'weight',
  w: 'weight',
  score: 'weight',
  closeness: 'weight',
  prob: 'weight',
  likelihood: 'weight',
  confidence: 'weight',
  edge_weight: 'weight',
  tie_strength: 'weight',
  relationship_strength: 'weight',
  connection_strength: 'weight',
  kind: 'kind',
  type: 'kind',
  edge_type: 'kind',
  tie_type: 'kind',
  relationship_type: 'kind',
  relation: 'kind',
  relationship: 'kind',
}

/** Whom the owner knows, in two columns, as address books and networks export them. */
const TARGET_IN_TWO: Readonly<Record<string, EdgeColumn>> = {
  first_name: 'target_given',
  firstname: 'target_given',
  given_name: 'target_given',
  last_name: 'target_family',
  lastname: 'target_family',
  family_name: 'target_family',
  surname: 'target_family',
}

const columnOf: ReadonlyMap<string, EdgeColumn> = (() => {
  const columns = new Map<string, EdgeColumn>(Object.entries({ ...SINGLE, ...TARGET_IN_TWO }))
  for (const end of ['source', 'target'] as const) {
    for (const [part, words] of Object.entries(PARTS)) {
      for (const prefix of ENDS[end]) {
        for (const word of words) {
          const heading = word === '' ? prefix : `${prefix}_${word}`
          columns.set(heading, (part === '' ? end : `${end}_${part}`) as EdgeColumn)
        }
      }
      // Without a prefix a person's column is that of whom the list's owner knows.
      for (const word of words) {
        if (word !== '' && word !== 'id')
          columns.set(word, (part === '' ? end : `target_${part}`) as EdgeColumn)
      }
    }
  }
  return columns.set('name', 'target')
})()

/** Which column each heading is (null: none we know); null where the row is no header: a header holds no number. */
export const readHeadings = (cells: readonly string[]): readonly (EdgeColumn | null)[] | null => {
  if (cells.some((cell) => /^[\d.,+-]+$/.test(cell))) return null
  // In one word first: of "LinkedIn" and "FromNodeId" that is what is known, of "sourceEmail" it is not.
  const columns = cells.map(
    (cell) =>
      columnOf.get(inWords(cell)) ??
      columnOf.get(inWords(cell.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2'))) ??
      null,
  )
  const has = (end: 'source' | 'target') => columns.includes(end) || columns.includes(`${end}_email`)
  const known = new Set(columns.filter((column) => column !== null)).size
  // "a,b" and "a,b,friend" are ties of two whose names are letters: taken for a header, one would be lost.
  const isLetters =
    known === 2 &&
    ['source', 'target'].every((end) => cells[columns.indexOf(end as EdgeColumn)]?.trim().length === 1)
  const isNamed = has('target') || (columns.includes('target_given') && columns.includes('target_family'))
  const isHeader = isNamed && (has('source') || known > 1) && !isLetters
  return isHeader ? columns.map((column, index) => (columns.indexOf(column) === index ? column : null)) : null
}

const inWords = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
