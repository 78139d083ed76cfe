/** Where the next number of a row goes. One pen writes many rows, so that none is made into an object. */
export interface Pen {
  readonly cells: Float32Array
  at: number
}

export const write = (pen: Pen, value: number): void => {
  pen.cells[pen.at] = value
  pen.at += 1
}

/** Logarithm of a share or count, kept finite at zero by `least`. */
export const logOf = (value: number, least: number): number => Math.log(value + least)

/** How a rate compares with another, as a logarithm; near zero both say nothing. */
export const trend = (recent: number, usual: number): number => Math.log((recent + 0.05) / (usual + 0.05))
