import { type Covered, drawName } from './draw-name.ts'
import { type NetworkMap, SELF } from './drawing.ts'
import type { Look } from './look.ts'
import type { MovingSigma } from './moving-sigma.ts'
import type { Tones } from './tones.ts'

/** Names that fit on a map without covering it. */
const MOST_NAMES = 8
/** A longer name would cover its neighbours, in characters. */
const LONGEST_NAME = 28
/** Between the lines of two names, in pixels. */
const LINE = 22
const LAYER = 'names'

export interface Overlay {
  readonly draw: () => void
  readonly hover: (at: number | null) => void
}

/**
 * A layer of words above the picture: the names of the largest circles over the middle of each, for colour alone would not tell,
 * and the names of whoever is chosen, on the way there, or under the pointer.
 */
export const createOverlay = (
  sigma: MovingSigma,
  map: NetworkMap,
  current: () => { readonly look: Look; readonly tones: Tones },
): Overlay => {
  const canvas = sigma.createCanvas(LAYER, { style: { pointerEvents: 'none' } })
  const context = canvas.getContext('2d')
  let hovered: number | null = null
  const circles = map.communities.slice(0, MOST_NAMES).map(({ name, communityId }) => ({
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trim()}…` : name,
    members: map.people.community.flatMap((community, at) => (community === communityId ? [String(at)] : [])),
  }))

  const draw = () => {
    if (context === null) return
    const { look, tones } = current()
    clear(context, canvas, sigma)
    if (look.chosen === null && look.lit === null && look.colouring.groups[0]?.key === 'circle-0') {
      writeCircles(context, sigma, circles, tones)
    }
    const cameraState = sigma.getCamera().getState()
    const covered: Covered[] = []
    for (const at of new Set([look.chosen, hovered, ...(look.way?.places ?? [])])) {
      const data = at === null ? undefined : sigma.getNodeDisplayData(String(at))
      if (at === null || at === SELF || data === undefined) continue
      const { x, y } = sigma.framedGraphToViewport(data, { cameraState })
      const size = sigma.scaleSize(data.size, cameraState.ratio)
      const spot = drawName(context, { x, y, size, name: map.people.name[at] ?? '' }, covered, tones)
      if (spot !== null) covered.push(spot)
    }
  }
  return {
    draw,
    hover: (at) => {
      hovered = at
      draw()
    },
  }
}

const clear = (context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, sigma: MovingSigma): void => {
  const { width, height } = sigma.getDimensions()
  const density = window.devicePixelRatio
  if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  context.setTransform(density, 0, 0, density, 0, 0)
  context.clearRect(0, 0, width, height)
}

interface Circle {
  readonly name: string
  readonly members: readonly string[]
}

const writeCircles = (
  context: CanvasRenderingContext2D,
  sigma: MovingSigma,
  circles: readonly Circle[],
  tones: Tones,
): void => {
  const cameraState = sigma.getCamera().getState()
  context.font = `640 14px ${tones.font}`
  context.textAlign = 'center'
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = tones.of('--surface-raised')
  context.fillStyle = tones.of('--ink')
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
  for (const { name, members } of circles) {
    const middle = middleOf(sigma, members)
    if (middle === null) continue
    const { x, y } = sigma.framedGraphToViewport(middle, { cameraState })
    const half = context.measureText(name).width / 2
    const isCovered = taken.some(
      (each) => Math.abs(each.x - x) < each.half + half + 8 && Math.abs(each.y - y) < LINE,
    )
    if (isCovered) continue
    taken.push({ x, y, half })
    context.strokeText(name, x, y)
    context.fillText(name, x, y)
  }
}

const middleOf = (sigma: MovingSigma, members: readonly string[]) => {
  let [x, y, count] = [0, 0, 0]
  for (const member of members) {
    const point = sigma.getNodeDisplayData(member)
    if (point === undefined) continue
    x += point.x
    y += point.y
    count += 1
  }
  return count === 0 ? null : { x: x / count, y: y / count }
}
