/** What a column of a table of people can hold. `ignore` takes no part in the comparison. */
export const FIELD_KINDS = [
  'given-name',
  'additional-name',
  'family-name',
  'full-name',
  'nickname',
  'email',
  'phone',
  'profile',
  'date',
  'postcode',
  'place',
  'street',
  'house-number',
  'organization',
  'title',
  'gender',
  'identifier',
  'text',
  'ignore',
] as const

export type FieldKind = (typeof FIELD_KINDS)[number]

export interface IdentityField {
  readonly name: string
  readonly kind: FieldKind
}

/** '' when missing, one value, or several values of a multi-valued field. */
export type Cell = string | readonly string[]

/** People column by column; every column has `size` cells, in the order of `fields`. */
export interface IdentityTable {
  readonly fields: readonly IdentityField[]
  readonly size: number
  readonly columns: readonly (readonly Cell[])[]
}

/** The values of a cell that are not blank. */
export function cellValues(cell: Cell | undefined): readonly string[] {
  if (cell === undefined || cell === '') return []
  if (typeof cell === 'string') return [cell]
  return cell.filter((value) => value !== '')
}

/** The first value of a cell, or ''. */
export function firstValue(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? cell : (cell[0] ?? '')
}
