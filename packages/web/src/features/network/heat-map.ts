import type { JobFunction, Level } from '@rapport/domain'

/** Who of a network works in one function at one level; at most a handful is named. */
export interface HeatCell {
  readonly function: JobFunction
  readonly level: Level
  readonly count: number
  readonly people: readonly { readonly personId: string; readonly name: string }[]
}

export interface HeatRow {
  readonly function: JobFunction
  /** In the order of the levels. */
  readonly cells: readonly HeatCell[]
  readonly count: number
}

/** A function × level map as rows; what no cell was given for is empty. */
export const heatRows = (
  functions: readonly JobFunction[],
  levels: readonly Level[],
  cells: readonly HeatCell[],
): readonly HeatRow[] =>
  functions.map((jobFunction) => {
    const row = levels.map(
      (level) =>
        cells.find((cell) => cell.function === jobFunction && cell.level === level) ?? {
          function: jobFunction,
          level,
          count: 0,
          people: [],
        },
    )
    return { function: jobFunction, cells: row, count: row.reduce((sum, cell) => sum + cell.count, 0) }
  })

/** Steps of the tint: none for nobody, then one, two, a few, many. A cell of a hundred must not pale the cell of one. */
export const tintOf = (count: number): 0 | 1 | 2 | 3 | 4 => {
  if (count <= 0) return 0
  if (count === 1) return 1
  if (count === 2) return 2
  return count <= 5 ? 3 : 4
}
