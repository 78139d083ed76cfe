/*
 * What counts is how a tie compares with the ego's others: the distance from the ego's mean in spreads, and places in
 * the order by a few columns.
 */

/** Added to the spread, in units of the column: among equals a hair's breadth is no difference. */
const LEAST_SPREAD = 0.3

/** `cells` has `rows` rows of `size` numbers from `start`; what is asked for is written from column `into` on. */
export const writeRelative = (
  cells: Float32Array,
  { start, rows, size, into }: { start: number; rows: number; size: number; into: number },
  compared: readonly number[],
  ranked: readonly number[],
): void => {
  compared.forEach((column, index) => {
    let sum = 0
    let squares = 0
    for (let row = 0; row < rows; row += 1) {
      const value = cells[start + row * size + column] as number
      sum += value
      squares += value * value
    }
    const mean = sum / rows
    const spread = Math.sqrt(Math.max(0, squares / rows - mean * mean)) + LEAST_SPREAD
    for (let row = 0; row < rows; row += 1) {
      const cell = start + row * size
      cells[cell + into + index] = ((cells[cell + column] as number) - mean) / spread
    }
  })
  ranked.forEach((column, index) => {
    const valueIn = (row: number) => cells[start + row * size + column] as number
    const order = Int32Array.from({ length: rows }, (_, row) => row).sort((a, b) => valueIn(b) - valueIn(a))
    let place = 0
    order.forEach((row, position) => {
      // Equals share the first place among them.
      if (position > 0 && valueIn(row) !== valueIn(order[position - 1] as number)) place = position
      cells[start + row * size + into + compared.length + index] = Math.log1p(place)
    })
  })
}
