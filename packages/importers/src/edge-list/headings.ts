import type { EdgeColumn } from './edge-row.ts'

/** Headings of the two ends of a tie, as they are found in exported graphs and address books. */
const ENDS = {
  source: [
    'source',
    'from',
    'a',
    'src',
    'start',
    'person_a',
    'from_node',
    'from_node_id',
    'fromnodeid',
    'connector',
  ],
  target: [
    'target',
    'to',
    'b',
    'dst',
    'end',
    'person_b',
    'to_node',
    'to_node_id',
    'tonodeid',
    'contact',
    'person',
  ],
} as const

const PARTS = {
  '': ['', 'name', 'id'],
  email: ['email', 'e_mail', 'mail'],
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
  kind: 'kind',
  type: 'kind',
  relation: 'kind',
  relationship: 'kind',
}

const columnOf: ReadonlyMap<string, EdgeColumn> = (() => {
  const columns = new Map<string, EdgeColumn>(Object.entries(SINGLE))
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
  const columns = cells.map(
    (cell) =>
      columnOf.get(
        cell
          .trim()
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '_')
          .replaceAll(/^_+|_+$/g, ''),
      ) ?? null,
  )
  const has = (end: 'source' | 'target') => columns.includes(end) || columns.includes(`${end}_email`)
  const isHeader =
    has('target') && (has('source') || new Set(columns.filter((column) => column !== null)).size > 1)
  return isHeader ? columns.map((column, index) => (columns.indexOf(column) === index ? column : null)) : null
}
