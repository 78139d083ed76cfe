import type { UndirectedGraph } from 'graphology'
import { type NetworkMap, SELF } from './drawing.ts'
import { isOnWay, isUpFront, type Look } from './look.ts'
import { mixed, type Tones } from './tones.ts'

/** From so many ties on, those between circles stand back, or they would cover the circles. */
const MANY_TIES = 2_000
/** How much of its colour such a tie keeps. */
const FAINT = 0.32

/** How points and lines look just now: what stands out, and what stands back for it. */
export const dressed = (graph: UndirectedGraph, { people, ties }: NetworkMap, look: Look, tones: Tones) => {
  const onWay = new Set(look.way?.places)
  const isDown = look.colouring.of.map((_, at) => !isUpFront(look, at))
  const colours = look.colouring.groups.map(({ token }) => tones.of(token))
  const dim = tones.of('--map-dim')
  const rest = tones.of('--map-rest')
  const [inferred, recorded] = [tones.of('--map-line-inferred'), tones.of('--map-line')]
  const ground = tones.of('--surface-raised')
  const [faintInferred, faintRecorded] = [mixed(inferred, ground, FAINT), mixed(recorded, ground, FAINT)]
  const isFull = ties.from.length > MANY_TIES && look.chosen === null

  const node = (key: string, data: object) => {
    const at = Number(key)
    if (at === SELF) return { ...data, color: tones.of('--ink'), forceLabel: true, zIndex: 2 }
    if (isDown[at] === true) return { ...data, color: dim, label: null, zIndex: 0 }
    // Those on the way wear a frame with their name, and need no second one.
    const name = look.chosen !== null && onWay.has(at) ? { label: null } : {}
    return { ...data, ...name, color: colours[look.colouring.of[at] ?? -1] ?? rest, zIndex: 1 }
  }
  const edge = (key: string, data: object) => {
    const [from, to] = [Number(graph.source(key)), Number(graph.target(key))]
    if (onWay.has(from) && onWay.has(to) && isOnWay(look, from, to)) {
      return { ...data, type: 'line', color: tones.of('--accent'), size: 3, zIndex: 2 }
    }
    const isShown = look.chosen === null || from === look.chosen || to === look.chosen
    if (!isShown || isDown[from] === true || isDown[to] === true) return { ...data, hidden: true }
    const isRecorded = graph.getEdgeAttribute(key, 'recorded') === true
    if (isFull && people.community[from] !== people.community[to]) {
      return { ...data, color: isRecorded ? faintRecorded : faintInferred, zIndex: 0 }
    }
    return { ...data, color: isRecorded ? recorded : inferred, zIndex: 1 }
  }
  return { node, edge }
}
