import { tableImporter } from '../csv/index.ts'
import { contactTable } from './contact-table.ts'

export { draftReader } from './draft-reader.ts'
export { type ColumnGuess, guessMapping } from './guess-mapping.ts'
export { headingWords } from './headings.ts'
export { anyLayout } from './layout.ts'
export const { recognises, read } = tableImporter(contactTable)

/** Any table with names in it could be one of people, so every other format is asked first. */
export const comesLast = true
