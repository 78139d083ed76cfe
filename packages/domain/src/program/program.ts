/** A variable of an integer program: between its bounds, whole or not, with what one of it is worth. */
export interface Column {
  readonly worth: number
  readonly least: number
  /** Infinity for none. */
  readonly most: number
  readonly isWhole: boolean
}

/** A limit: the sum of factor × variable lies between the two. Variables go by their place. */
export interface Row {
  readonly least: number
  readonly most: number
  readonly terms: readonly (readonly [column: number, factor: number])[]
}

/** Find values of the columns that keep every row and are worth the most. */
export interface Program {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Values that keep every row, to start from: what another search found. */
  readonly start: readonly number[] | null
}

export interface Solution {
  /** In the order of the columns. */
  readonly values: readonly number[]
  readonly worth: number
  /** Proven: no values that keep the rows are worth more. */
  readonly bound: number
}

/** Solves a program; the same one always alike. Null where it was not brought to an end. */
export type SolveProgram = (program: Program) => Promise<Solution | null>

/** Proven to be within this share of the best: a thousandth, far below what the worths themselves are sure of. */
export const PROVEN_GAP = 1e-3
