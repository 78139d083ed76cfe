import type { Outputs } from './client.ts'

export type TablePreview = Outputs['import']['preview']['files'][number]
export type ColumnPreview = TablePreview['columns'][number]
export type ContactField = ColumnPreview['field']
/** What each column is taken for, by its name. */
export type Mapping = Readonly<Record<string, ContactField>>

/** Formats that are never a table of people; of anything else its content decides. */
const NEVER_A_TABLE = /\.(?:eml|mbox|vcf|ics|json)$/i
/** The server judges by the beginning of a file; more need not be sent to it twice. In bytes. */
const BEGINNING = 1024 * 1024

/** What is to be shown to the server before an import: whatever might be a table whose columns are guessed. */
export const partsToLookAt = async (files: readonly File[]): Promise<readonly File[]> =>
  Promise.all(files.filter((file) => !NEVER_A_TABLE.test(file.name)).map(beginningOf))

const beginningOf = async (file: File): Promise<File> => {
  if (file.size <= BEGINNING || (await isZip(file))) return file
  return new File([file.slice(0, BEGINNING)], file.name, { type: file.type })
}

/** An archive cut short cannot be opened. */
const isZip = async (file: File): Promise<boolean> => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x50 && second === 0x4b
}

/** The tables of people about which one is asked. What no format knows is one only if it has columns at all. */
export const tablesToAsk = (files: readonly TablePreview[]): readonly TablePreview[] =>
  files.filter(
    ({ isMappable, format, columns, rowsSeen }) =>
      isMappable && rowsSeen > 0 && (format === 'table' || columns.length > 1),
  )

/** What the columns were taken for by themselves; of columns of one name in several tables, the first with a guess. */
export const guessedMapping = (tables: readonly TablePreview[]): Mapping => {
  const mapping: Record<string, ContactField> = {}
  for (const { column, field } of tables.flatMap((table) => table.columns)) {
    const known = mapping[column]
    if (known === undefined || known === 'ignore') mapping[column] = field
  }
  return mapping
}

const WHO: ReadonlySet<ContactField> = new Set(['name', 'given', 'family', 'email', 'profile'])

/** Whether the columns of a table say who its people are. */
export const saysWho = (table: TablePreview, mapping: Mapping): boolean =>
  table.columns.some(({ column, field }) => WHO.has(mapping[column] ?? field))
