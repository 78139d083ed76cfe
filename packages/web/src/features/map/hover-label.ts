import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import type { Tones } from './tones.ts'

const PADDING = 6
const HEIGHT = 24
const RADIUS = 7

/** A name in a frame beside its point, in the colours of the page. */
export const drawLabelOver = (
  context: CanvasRenderingContext2D,
  data: Parameters<NodeHoverDrawingFunction>[1],
  { labelSize, labelWeight }: Parameters<NodeHoverDrawingFunction>[2],
  tones: Tones,
): void => {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = tones.of('--ink')
  context.stroke()
  if (typeof data.label !== 'string' || data.label === '') return
  context.font = `${labelWeight} ${labelSize}px ${tones.font}`
  const left = data.x + data.size + 6
  const width = context.measureText(data.label).width + 2 * PADDING
  context.beginPath()
  context.roundRect(left, data.y - HEIGHT / 2, width, HEIGHT, RADIUS)
  context.fillStyle = tones.of('--surface-raised')
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = tones.of('--line')
  context.stroke()
  context.fillStyle = tones.of('--ink')
  context.fillText(data.label, left + PADDING, data.y + labelSize / 3)
}
