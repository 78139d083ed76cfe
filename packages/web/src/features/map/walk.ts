export interface Point {
  readonly x: number
  readonly y: number
}

export type Direction = 'arrowup' | 'arrowdown' | 'arrowleft' | 'arrowright'

/** As on the screen with its y axis turned up. */
const HEADINGS: Readonly<Record<Direction, Point>> = {
  arrowup: { x: 0, y: 1 },
  arrowdown: { x: 0, y: -1 },
  arrowleft: { x: -1, y: 0 },
  arrowright: { x: 1, y: 0 },
}

/** Sideways counts twice, so that an arrow goes where it points. */
const SIDEWAYS = 2

/** Which of the candidates lies nearest in a direction; null where none does. */
export const nextInDirection = (
  from: Point,
  direction: Direction,
  candidates: readonly number[],
  pointOf: (at: number) => Point | undefined,
): number | null => {
  const heading = HEADINGS[direction]
  let best: { readonly at: number; readonly cost: number } | null = null
  for (const at of candidates) {
    const point = pointOf(at)
    if (point === undefined) continue
    const [x, y] = [point.x - from.x, point.y - from.y]
    const ahead = x * heading.x + y * heading.y
    if (ahead <= 0) continue
    const aside = Math.abs(x * heading.y - y * heading.x)
    const cost = ahead + SIDEWAYS * aside
    if (best === null || cost < best.cost) best = { at, cost }
  }
  return best?.at ?? null
}
