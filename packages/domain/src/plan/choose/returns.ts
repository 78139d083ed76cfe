/*
 * Diminishing returns as concave pieces: the worth of what serves one purpose adds up along pieces of equal width, each
 * counting less than the one before; what comes from one organization, or one kind of person, loses along pieces that
 * grow. Both are concave in the worths, so that an integer program holds them with plain columns, and the order in
 * which items are added does not matter.
 */

/** Pieces of a concave function: it starts at 0 with `slopes[0]`; each piece is `width` wide, the last without end. */
export interface Pieces {
  readonly width: number
  readonly slopes: readonly number[]
}

/** How much of its worth the next piece of the same purpose counts, of the one before: a judgement. */
const NEXT_OF_AIM = 0.92
const AIM_SLOPES = Array.from({ length: 12 }, (_, piece) => NEXT_OF_AIM ** piece)
/** Lost of what a second and a third person of the same organization are worth. */
const ORGANIZATION_SLOPES = [0, -0.3, -0.5]
/** Lost of the third and later items with the same kind of person: less than an organization, for kinds are wide. */
const KIND_SLOPES = [0, 0, -0.1, -0.2]

export const aimPieces = (largest: number): Pieces => ({ width: largest, slopes: AIM_SLOPES })
export const evenPieces = (largest: number): Pieces => ({ width: largest, slopes: [1] })
export const organizationPieces = (largest: number): Pieces => ({
  width: largest,
  slopes: ORGANIZATION_SLOPES,
})
export const kindPieces = (largest: number): Pieces => ({ width: largest, slopes: KIND_SLOPES })

/** The value of the function. */
export const valueAt = ({ width, slopes }: Pieces, amount: number): number => {
  let value = 0
  let left = amount
  for (const [piece, slope] of slopes.entries()) {
    const part = piece === slopes.length - 1 ? left : Math.min(left, width)
    value += slope * part
    left -= part
    if (left <= 0) break
  }
  return value
}

/** How the amount fills the pieces, first to last. */
export const fillPieces = ({ width, slopes }: Pieces, amount: number): readonly number[] => {
  let left = amount
  return slopes.map((_, piece) => {
    const part = piece === slopes.length - 1 ? left : Math.min(left, width)
    left -= part
    return part
  })
}
