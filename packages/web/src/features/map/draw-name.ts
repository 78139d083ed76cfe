import type { Tones } from './tones.ts'

const PADDING = 6
const HEIGHT = 24
const RADIUS = 7
const TEXT = 13

interface Named {
  readonly x: number
  readonly y: number
  /** Radius of the point, in pixels. */
  readonly size: number
  readonly name: string
}

/** A ring around a point and its name in a frame beside it, in the colours of the page. */
export const drawName = (
  context: CanvasRenderingContext2D,
  { x, y, size, name }: Named,
  tones: Tones,
): void => {
  context.beginPath()
  context.arc(x, y, size + 3, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = tones.of('--ink')
  context.stroke()
  if (name === '') return
  context.font = `500 ${TEXT}px ${tones.font}`
  context.textAlign = 'left'
  const left = x + size + 6
  const width = context.measureText(name).width + 2 * PADDING
  context.beginPath()
  context.roundRect(left, y - HEIGHT / 2, width, HEIGHT, RADIUS)
  context.fillStyle = tones.of('--surface-raised')
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = tones.of('--line')
  context.stroke()
  context.fillStyle = tones.of('--ink')
  context.fillText(name, left + PADDING, y + TEXT / 3)
}
