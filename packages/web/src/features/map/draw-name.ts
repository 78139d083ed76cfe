import type { Tones } from './tones.ts'

const PADDING = 6
const HEIGHT = 24
const RADIUS = 7
const TEXT = 13
/** Between a point and its name, in pixels. */
const BESIDE = 6

export interface Named {
  readonly x: number
  readonly y: number
  /** Radius of the point, in pixels. */
  readonly size: number
  readonly name: string
}

/** What a name covers. */
export interface Covered {
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * A ring around a point and its name in a frame beside it, where it covers no name written before: right, left, under or over it.
 * Answers what it covers; null where it found no room.
 */
export const drawName = (
  context: CanvasRenderingContext2D,
  { x, y, size, name }: Named,
  before: readonly Covered[],
  tones: Tones,
): Covered | null => {
  context.beginPath()
  context.arc(x, y, size + 3, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = tones.of('--ink')
  context.stroke()
  context.font = `500 ${TEXT}px ${tones.font}`
  context.textAlign = 'left'
  const width = context.measureText(name).width + 2 * PADDING
  const away = size + BESIDE
  const spots = [
    { left: x + away, top: y - HEIGHT / 2, width },
    { left: x - away - width, top: y - HEIGHT / 2, width },
    { left: x - width / 2, top: y + away, width },
    { left: x - width / 2, top: y - away - HEIGHT, width },
  ]
  const spot = spots.find((each) => !before.some((other) => isOver(each, other)))
  if (name === '' || spot === undefined) return null
  context.beginPath()
  context.roundRect(spot.left, spot.top, width, HEIGHT, RADIUS)
  context.fillStyle = tones.of('--surface-raised')
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = tones.of('--line')
  context.stroke()
  context.fillStyle = tones.of('--ink')
  context.fillText(name, spot.left + PADDING, spot.top + HEIGHT / 2 + TEXT / 3)
  return spot
}

const isOver = (one: Covered, other: Covered): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  Math.abs(one.top - other.top) < HEIGHT
