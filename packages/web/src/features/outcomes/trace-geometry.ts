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
const GAP = { column: 34, row: 22 }
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
  /** Boxes in each column. */
  readonly counts: readonly number[]
  readonly of: ReadonlyMap<string, Frame>
}

/** Places the boxes of a picture in the room there is; what does not fit beside each other is wider than the room. */
export const framesOf = (picture: Picture, { width, isUpright }: Room): Frames => {
  if (isUpright) return uprightFrames(picture, width)
  const free = (width - (picture.columns - 1) * GAP.column) / picture.columns
  const boxWidth = Math.min(BOX.widest, Math.max(BOX.narrowest, Math.floor(free)))
  const height = picture.rows * BOX.height + (picture.rows - 1) * GAP.row
  const inColumn = Map.groupBy(picture.boxes, ({ column }) => column)
  return {
    width: picture.columns * boxWidth + (picture.columns - 1) * GAP.column,
    height,
    counts: Array.from({ length: picture.columns }, (_, column) => inColumn.get(column)?.length ?? 0),
    of: new Map(
      picture.boxes.map(({ id, column, row }) => {
        const count = inColumn.get(column)?.length ?? 1
        const own = count * BOX.height + (count - 1) * GAP.row
        return [
          id,
          {
            x: column * (boxWidth + GAP.column),
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
export const bandPath = (from: Frame, to: Frame, frames: Frames, isUpright: boolean): string => {
  if (isUpright) return uprightPath(from, to)
  if (from.x === to.x) {
    const x = from.x + from.width / 2
    const [above, below] = from.y < to.y ? [from, to] : [to, from]
    return `M ${x} ${above.y + above.height} L ${x} ${below.y}`
  }
  return sidewaysPath(from, to, frames)
}

const sidewaysPath = (from: Frame, to: Frame, { counts, height }: Frames): string => {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  const step = from.width + GAP.column
  const passed = counts.slice(Math.round(from.x / step) + 1, Math.round(to.x / step))
  const bend = Math.max(GAP.column, Math.abs(x2 - x1) / 2)
  if (passed.length === 0) return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`
  const lane = height / 2 + laneOf(passed)
  const turn = GAP.column
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
