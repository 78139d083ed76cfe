import type { Sigma } from 'sigma'
import type { NetworkMap } from './drawing.ts'
import type { Look } from './look.ts'
import type { Tones } from './tones.ts'

/** Names that fit on a map without covering it. */
const MOST_NAMES = 8
/** A longer name would cover its neighbours, in characters. */
const LONGEST_NAME = 34
const LAYER = 'circles'

/** Writes the names of the largest circles over the middle of each: colour alone would not tell. */
export const labelCircles = (
  sigma: Sigma,
  map: NetworkMap,
  current: () => { readonly look: Look; readonly tones: Tones },
): (() => void) => {
  const canvas = sigma.createCanvas(LAYER, { style: { pointerEvents: 'none' } })
  const context = canvas.getContext('2d')
  const circles = map.communities.slice(0, MOST_NAMES).map(({ name, communityId }) => ({
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
    key: `circle-${communityId}`,
    members: map.people.community.flatMap((community, at) => (community === communityId ? [String(at)] : [])),
  }))

  const draw = () => {
    if (context === null) return
    const { look, tones } = current()
    const { width, height } = sigma.getDimensions()
    const density = window.devicePixelRatio
    if (canvas.width !== width * density || canvas.height !== height * density) {
      canvas.width = width * density
      canvas.height = height * density
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    context.setTransform(density, 0, 0, density, 0, 0)
    context.clearRect(0, 0, width, height)
    if (look.chosen !== null || look.lit !== null || look.colouring.groups[0]?.key !== 'circle-0') return
    context.font = `640 15px ${tones.font}`
    context.textAlign = 'center'
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = tones.of('--surface-raised')
    context.fillStyle = tones.of('--ink')
    const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
    for (const { name, members } of circles) {
      const middle = middleOf(sigma, members)
      if (middle === null) continue
      const { x, y } = sigma.framedGraphToViewport(middle)
      const half = context.measureText(name).width / 2
      const isCovered = taken.some(
        (each) => Math.abs(each.x - x) < each.half + half && Math.abs(each.y - y) < 20,
      )
      if (isCovered) continue
      taken.push({ x, y, half })
      context.strokeText(name, x, y)
      context.fillText(name, x, y)
    }
  }
  sigma.on('afterRender', draw)
  return () => sigma.off('afterRender', draw)
}

const middleOf = (sigma: Sigma, members: readonly string[]) => {
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
