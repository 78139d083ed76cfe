import { UndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import { labelCircles } from './circle-labels.ts'
import { type NetworkMap, SELF } from './drawing.ts'
import { drawLabelOver } from './hover-label.ts'
import { isOnWay, isUpFront, type Look } from './look.ts'
import type { Places } from './places.ts'
import { readTones, type Tones } from './tones.ts'
import type { Point } from './walk.ts'

export interface PainterEvents {
  readonly onChoose: (at: number | null) => void
  readonly onHover: (at: number | null) => void
  readonly onOpen: (at: number) => void
}

/** The drawing on the screen. */
export interface Painter {
  readonly place: (places: Places) => void
  readonly paint: (look: Look) => void
  /** Colours are read anew: light turned to dark. */
  readonly retone: () => void
  readonly zoom: (by: 'in' | 'out' | 'all') => void
  readonly show: (at: number) => void
  readonly pointOf: (at: number) => Point | undefined
  readonly destroy: () => void
}

/** From here on, lines rest while the picture moves: thousands of them cost more than a frame. */
const MANY_TIES = 12_000
const MANY_PEOPLE = 1_500
/** In milliseconds; none where the user wants no motion. */
const GLIDE = 250
/** Points smaller than that on the screen wear no name until one comes nearer, in pixels of their radius. */
const LABEL_FROM = 9
const OWN = 'own'

const keyOf = (at: number): string => String(at)

export const createPainter = (
  container: HTMLElement,
  map: NetworkMap,
  first: Look,
  events: PainterEvents,
): Painter => {
  let look = first
  let tones: Tones = readTones(container)
  const graph = new UndirectedGraph()
  const isLarge = map.people.name.length > MANY_PEOPLE
  const glide = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE
  graph.addNode(keyOf(SELF), { x: 0, y: 0, size: isLarge ? 7 : 10, label: 'You' })
  for (const [at, label] of map.people.name.entries()) {
    graph.addNode(keyOf(at), { x: 1 + at, y: 0, size: sizeOf(map.people.tie[at] ?? 0, isLarge), label })
  }
  for (const [tie, from] of map.ties.from.entries()) {
    graph.addEdge(keyOf(from), keyOf(map.ties.to[tie] ?? 0), { recorded: map.ties.recorded[tie] === 1 })
  }

  const nodeReducer = (key: string, data: object) => {
    const at = Number(key)
    if (at === SELF) {
      return { ...data, color: tones.of('--ink'), forceLabel: true, zIndex: 2 }
    }
    const group = look.colouring.groups[look.colouring.of[at] ?? -1]
    if (!isUpFront(look, at)) return { ...data, color: tones.of('--map-dim'), label: null, zIndex: 0 }
    const isNamed = look.chosen !== null && (at === look.chosen || look.way?.places.includes(at) === true)
    return {
      ...data,
      color: tones.of(group?.token ?? '--map-rest'),
      highlighted: at === look.chosen,
      forceLabel: isNamed,
      zIndex: 1,
    }
  }
  const edgeReducer = (key: string, data: object) => {
    const [from, to] = [Number(graph.source(key)), Number(graph.target(key))]
    if (isOnWay(look, from, to)) {
      return { ...data, type: 'line', color: tones.of('--accent'), size: 3, zIndex: 2 }
    }
    const isShown = look.chosen === null || from === look.chosen || to === look.chosen
    if (!isShown || !isUpFront(look, from) || !isUpFront(look, to)) return { ...data, hidden: true }
    const isRecorded = graph.getEdgeAttribute(key, 'recorded') === true
    return { ...data, color: tones.of(isRecorded ? '--map-line' : '--map-line-inferred'), zIndex: 0 }
  }

  const sigma = new Sigma(graph, container, {
    nodeReducer,
    edgeReducer,
    zIndex: true,
    // A page still being laid out may have no width yet.
    allowInvalidContainer: true,
    edgeProgramClasses: { thin: EdgeLineProgram },
    defaultEdgeType: 'thin',
    hideEdgesOnMove: map.ties.from.length > MANY_TIES,
    hideLabelsOnMove: isLarge,
    labelDensity: 0.5,
    labelRenderedSizeThreshold: LABEL_FROM,
    labelFont: tones.font,
    labelSize: 13,
    labelColor: { color: tones.of('--ink') },
    defaultDrawNodeHover: (context, data, settings) => drawLabelOver(context, data, settings, tones),
    minCameraRatio: 0.02,
    maxCameraRatio: 2.5,
    zoomDuration: glide,
    inertiaDuration: glide,
    doubleClickZoomingDuration: glide,
  })
  sigma.on('clickNode', ({ node }) => events.onChoose(node === keyOf(SELF) ? null : Number(node)))
  sigma.on('clickStage', () => events.onChoose(null))
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    if (node !== keyOf(SELF)) events.onOpen(Number(node))
  })
  sigma.on('enterNode', ({ node }) => events.onHover(node === keyOf(SELF) ? null : Number(node)))
  sigma.on('leaveNode', () => events.onHover(null))
  const resized = new ResizeObserver(() => sigma.resize().scheduleRender())
  resized.observe(container)
  const unlabel = labelCircles(sigma, map, () => ({ look, tones }))

  const repaint = () => sigma.refresh({ skipIndexation: true })
  return {
    place: (places) => {
      graph.updateEachNodeAttributes((key, data) => {
        const at = Number(key)
        return at === SELF ? data : { ...data, x: places[2 * at] ?? 0, y: places[2 * at + 1] ?? 0 }
      })
      sigma.refresh()
    },
    paint: (next) => {
      look = next
      // The user's own ties are drawn on a way only: they would cover everything else.
      if (graph.hasEdge(OWN)) graph.dropEdge(OWN)
      const start = look.way?.places[1]
      if (look.way?.places[0] === SELF && start !== undefined) {
        graph.addEdgeWithKey(OWN, keyOf(SELF), keyOf(start), { recorded: true })
      }
      repaint()
    },
    retone: () => {
      tones = readTones(container)
      sigma.setSetting('labelColor', { color: tones.of('--ink') })
      repaint()
    },
    zoom: (by) => {
      const camera = sigma.getCamera()
      const options = { duration: glide }
      if (by === 'all') void camera.animatedReset(options)
      else void (by === 'in' ? camera.animatedZoom(options) : camera.animatedUnzoom(options))
    },
    show: (at) => {
      const point = sigma.getNodeDisplayData(keyOf(at))
      if (point === undefined) return
      const camera = sigma.getCamera()
      const ratio = Math.min(camera.ratio, isLarge ? 0.35 : 0.8)
      void camera.animate({ x: point.x, y: point.y, ratio }, { duration: glide })
    },
    pointOf: (at) => {
      const point = sigma.getNodeDisplayData(keyOf(at))
      return point === undefined ? undefined : { x: point.x, y: point.y }
    },
    destroy: () => {
      unlabel()
      resized.disconnect()
      sigma.kill()
    },
  }
}

/** In pixels: the likelier a word of the user's own reaches somebody, the larger. */
const sizeOf = (tie: number, isLarge: boolean): number => (isLarge ? 2 + 4 * tie : 4 + 7 * tie)
