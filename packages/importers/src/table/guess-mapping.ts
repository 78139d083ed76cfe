import type { CsvLayout } from '../csv/index.ts'
import type { ContactField, ReadOptions } from '../importer.ts'
import { columnNames } from './column-names.ts'
import { fieldNamed, headingWords } from './headings.ts'
import { fieldHeld, looksLikeNames, looksLikePrefixes } from './values.ts'

/** What one column of a table is taken for, and why: its heading, its values, the user's word, or nothing known. */
export interface ColumnGuess {
  readonly column: string
  readonly field: ContactField
  readonly why: 'heading' | 'values' | 'chosen' | 'unknown'
}

/** Guesses what each column of a table holds, in the order of the columns; what the user chose is not guessed. */
export function guessMapping(
  { header, sampleRows }: Pick<CsvLayout, 'header' | 'sampleRows'>,
  mapping: ReadOptions['mapping'] = {},
): readonly ColumnGuess[] {
  const chosen = new Map(Object.entries(mapping).map(([name, field]) => [headingWords(name), field]))
  const columns = columnNames(header).map((column, at) => {
    const heading = header[at] ?? ''
    const values = sampleRows.flatMap((cells) => (cells[at]?.trim() ? [cells[at]] : []))
    const field = chosen.get(headingWords(column)) ?? chosen.get(headingWords(heading))
    return {
      heading,
      values,
      guess: field === undefined ? guess(column, heading, values) : chose(column, field),
    }
  })
  const settled = settleNames(columns)
  if (settled.some(({ field }) => NAME_FIELDS.has(field))) return settled
  const names = columns.findIndex(({ guess, values }) => guess.why === 'unknown' && looksLikeNames(values))
  return settled.map((each, at) => (at === names ? { ...each, field: 'name', why: 'values' } : each))
}

const NAME_FIELDS = new Set<ContactField>(['name', 'given', 'family'])

const chose = (column: string, field: ContactField): ColumnGuess => ({ column, field, why: 'chosen' })

function guess(column: string, heading: string, values: readonly string[]): ColumnGuess {
  const named = fieldNamed(heading)
  const held = fieldHeld(values)
  // "Address" may hold mail addresses, "contact" numbers: what the values plainly are outweighs the heading.
  if (held === 'email' && named !== 'email' && named !== 'ignore')
    return { column, field: held, why: 'values' }
  if (named === 'title' && looksLikePrefixes(values)) return { column, field: 'prefix', why: 'values' }
  if (named === 'url' && held === 'profile') return { column, field: held, why: 'values' }
  if (named !== undefined) return { column, field: named, why: 'heading' }
  return held === undefined
    ? { column, field: 'ignore', why: 'unknown' }
    : { column, field: held, why: 'values' }
}

interface Guessed {
  readonly heading: string
  readonly guess: ColumnGuess
}

/** "Nom" beside "Prénom" is the family name, "Name" beside "Surname" the given one; alone each is the whole name. */
function settleNames(columns: readonly Guessed[]): readonly ColumnGuess[] {
  const has = (field: ContactField): boolean => columns.some(({ guess }) => guess.field === field)
  const [hasGiven, hasFamily] = [has('given'), has('family')]
  return columns.map(({ heading, guess }) => {
    if (guess.field !== 'name' || guess.why !== 'heading') return guess
    const words = headingWords(heading)
    if (words === 'nom' && hasGiven && !hasFamily) return { ...guess, field: 'family' }
    if (/^(?:name|nome|nombre|namn|navn|nom)$/.test(words) && hasFamily && !hasGiven)
      return { ...guess, field: 'given' }
    return guess
  })
}
