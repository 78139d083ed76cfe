import { type CsvLayout, columnsOf, sniffCsv } from '../csv/index.ts'
import type { ContactField, ReadOptions } from '../importer.ts'
import type { SourceFile } from '../source/index.ts'
import { type ColumnGuess, guessMapping } from './guess-mapping.ts'
import { fieldNamed, headingWords } from './headings.ts'
import { isNoAddressBook } from './not-people.ts'
import { fieldHeld, looksLikeNames } from './values.ts'

/** Fields that show, beside a name, that the rows are people. */
const PERSONAL = new Set<ContactField>([
  'phone',
  'organization',
  'title',
  'profile',
  'birthday',
  'street',
  'city',
  'postal-code',
])
const OTHER_DELIMITER = /[;\t]/u
/** Known headings that make a row the header, where nothing in it names people. */
const ENOUGH_HEADINGS = 2

/** How a file is laid out as a table of whatever it is; undefined for what shows no row. */
export function anyLayout(file: SourceFile, { mapping = {} }: ReadOptions): CsvLayout | undefined {
  if (file.sample === null) return undefined
  const chosen = new Set(Object.keys(mapping).map(headingWords))
  const layout = sniffCsv(file.sample, file.sampleIsWhole, ({ names }) => isHeader(names, chosen))
  if (layout === undefined || layout.recognised || !beginsWithData(layout.header)) return layout
  const header = layout.header.map(() => '')
  return {
    ...layout,
    header,
    headerLine: 0,
    columns: columnsOf(header),
    sampleRows: [layout.header, ...layout.sampleRows],
  }
}

function isHeader(names: readonly string[], chosen: ReadonlySet<string>): boolean {
  // Taken apart at anything else, the header of a table with commas is one long name.
  if (names.length === 1 && names[0]?.includes(',')) return false
  // Taken apart at commas, the header of a table with semicolons still has them in its cells.
  if (names.some((name) => OTHER_DELIMITER.test(name) || fieldHeld([name]) !== undefined)) return false
  const known = names.filter((name) => fieldNamed(name) !== undefined || chosen.has(headingWords(name)))
  return known.length >= Math.min(ENOUGH_HEADINGS, names.length)
}

/** A first row with an address or a number in it is no header. */
const beginsWithData = (cells: readonly string[]): boolean =>
  cells.some((cell) => fieldHeld([cell]) !== undefined)

/** The layout of a table whose rows are people as far as can be told, or as the user says. */
export function peopleLayout(file: SourceFile, options: ReadOptions): CsvLayout | undefined {
  const layout = anyLayout(file, options)
  if (layout === undefined || isNoAddressBook(layout.columns)) return undefined
  return namesPeople(guessMapping(layout, options.mapping), layout) ? layout : undefined
}

function namesPeople(guesses: readonly ColumnGuess[], { sampleRows }: CsvLayout): boolean {
  const has = (field: ContactField): boolean => guesses.some((each) => each.field === field)
  if (has('email') || (has('given') && has('family'))) return true
  if (!has('given') && !has('family') && !has('name')) return false
  if (guesses.some(({ field, why }) => PERSONAL.has(field) || (why === 'chosen' && field === 'name')))
    return true
  // "Name" heads lists of anything: of people only when that is what the names look like.
  const at = guesses.findIndex(({ field }) => field === 'name')
  return looksLikeNames(sampleRows.flatMap((cells) => (cells[at]?.trim() ? [cells[at]] : [])))
}
