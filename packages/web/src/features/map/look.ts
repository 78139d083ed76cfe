import type { Colouring } from './colouring.ts'
import type { Way } from './way-to.ts'

/** What the picture shows besides who is where. */
export interface Look {
  readonly colouring: Colouring
  /** The group that the legend lights up; null for all. */
  readonly lit: number | null
  /** Whom the user chose; null for nobody. */
  readonly chosen: number | null
  readonly near: ReadonlySet<number>
  readonly way: Way | null
}

/** Whether somebody stands out, or stands back for those who do. */
export const isUpFront = ({ colouring, lit, chosen, near, way }: Look, at: number): boolean => {
  if (chosen !== null) return at === chosen || near.has(at) || way?.places.includes(at) === true
  return lit === null || colouring.of[at] === lit
}

/** Whether a tie is part of the way that lights up. */
export const isOnWay = ({ way }: Look, from: number, to: number): boolean => {
  const places = way?.places ?? []
  return places.some(
    (place, step) =>
      (place === from && places[step + 1] === to) || (place === to && places[step + 1] === from),
  )
}
