import type { Ports } from './band-ports.ts'
import type { Picture } from './trace-picture.ts'

/** Where a box stands, in pixels. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels. A box holds a date, three short lines and its credit; wider than it must, a line is hard to read. */
const BOX = { narrowest: 142, widest: 230, height: 122 }
/** Columns stand further apart where there is room, so that bands can be followed. */
const GAP = { column: 34, widest: 96, row: 22 }
/** Beside upright boxes, where the bands that pass others bend. */
const GUTTER = 58
const UPRIGHT_HEIGHT = 86

interface Room {
  /** Pixels there are; 0 before it was measured. */
  readonly width: number
  /** From top to bottom, for a phone. */
  readonly isUpright: boolean
}

export interface Frames {
  readonly width: number
  readonly height: number
  /** Between two columns. */
  readonly gap: number
  /** Boxes in each column. */
  readonly counts: readonly number[]
  readonly of: ReadonlyMap<string, Frame>
}

/** Places the boxes of a picture in the room there is; what does not fit beside each other is wider than the room. */
export const framesOf = (picture: Picture, { width, isUpright }: Room): Frames => {
  if (isUpright) return uprightFrames(picture, width)
  const free = (width - (picture.columns - 1) * GAP.column) / picture.columns
  const boxWidth = Math.min(BOX.widest, Math.max(BOX.narrowest, Math.floor(free)))
  const spare = (width - picture.columns * boxWidth) / Math.max(1, picture.columns - 1)
  const gap = Math.min(GAP.widest, Math.max(GAP.column, Math.floor(spare)))
  const height = picture.rows * BOX.height + (picture.rows - 1) * GAP.row
  const inColumn = Map.groupBy(picture.boxes, ({ column }) => column)
  return {
    width: picture.columns * boxWidth + (picture.columns - 1) * gap,
    gap,
    height,
    counts: Array.from({ length: picture.columns }, (_, column) => inColumn.get(column)?.length ?? 0),
    of: new Map(
      picture.boxes.map(({ id, column, row }) => {
        const count = inColumn.get(column)?.length ?? 1
        const own = count * BOX.height + (count - 1) * GAP.row
        return [
          id,
          {
            x: column * (boxWidth + gap),
            y: (height - own) / 2 + row * (BOX.height + GAP.row),
            width: boxWidth,
            height: BOX.height,
          },
        ]
      }),
    ),
  }
}

const uprightFrames = (picture: Picture, width: number): Frames => ({
  width,
  gap: 0,
  counts: [],
  height: picture.boxes.length * (UPRIGHT_HEIGHT + GAP.row) - GAP.row,
  of: new Map(
    picture.boxes.map(({ id }, place) => [
      id,
      {
        x: GUTTER,
        y: place * (UPRIGHT_HEIGHT + GAP.row),
        width: Math.max(0, width - GUTTER),
        height: UPRIGHT_HEIGHT,
      },
    ]),
  ),
})

/** The line of a band from one box to another; one that passes others runs between or below them. */
export const bandPath = (
  from: Frame,
  to: Frame,
  {
    frames,
    isUpright,
    ports = { leaves: 0, arrives: 0 },
  }: { readonly frames: Frames; readonly isUpright: boolean; readonly ports?: Ports | undefined },
): string => {
  if (isUpright) return uprightPath(from, to)
  if (from.x === to.x) {
    const x = from.x + from.width / 2
    const [above, below] = from.y < to.y ? [from, to] : [to, from]
    return `M ${x} ${above.y + above.height} L ${x} ${below.y}`
  }
  return sidewaysPath(from, to, frames, ports)
}

const sidewaysPath = (from: Frame, to: Frame, { counts, height, gap }: Frames, ports: Ports): string => {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2 + ports.leaves]
  const [x2, y2] = [to.x, to.y + to.height / 2 + ports.arrives]
  const step = from.width + gap
  const passed = counts.slice(Math.round(from.x / step) + 1, Math.round(to.x / step))
  const bend = Math.max(gap, Math.abs(x2 - x1)) / 2
  if (passed.length === 0) return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`
  const lane = height / 2 + laneOf(passed)
  const turn = gap
  return `M ${x1} ${y1} C ${x1 + turn} ${y1}, ${x1} ${lane}, ${x1 + turn} ${lane} L ${x2 - turn} ${lane} C ${x2} ${lane}, ${x2 - turn} ${y2}, ${x2} ${y2}`
}

/** How far below the middle there is room between the boxes passed: under the middle one, or between the two. */
const laneOf = (passed: readonly number[]): number => {
  const pitch = BOX.height + GAP.row
  const isSame = passed.every((count) => count % 2 === (passed[0] ?? 0) % 2)
  if (isSame) return (passed[0] ?? 0) % 2 === 1 ? pitch / 2 : 0
  return (Math.max(...passed) * pitch) / 2
}

const uprightPath = (from: Frame, to: Frame): string => {
  const isNext = to.y - (from.y + from.height) <= GAP.row
  if (isNext) {
    const x = from.x + Math.min(40, from.width / 4)
    return `M ${x} ${from.y + from.height} L ${x} ${to.y}`
  }
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2]
  const bend = GUTTER * 0.95
  return `M ${from.x} ${y1} C ${from.x - bend} ${y1}, ${to.x - bend} ${y2}, ${to.x} ${y2}`
}
