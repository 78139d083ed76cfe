import { UndirectedGraph } from 'graphology'
import type { Sigma } from 'sigma'
import { EdgeLineProgram, NodeCircleProgram } from 'sigma/rendering'
import { type NetworkMap, SELF } from './drawing.ts'
import { dressed } from './dress.ts'
import type { Look } from './look.ts'
import { MovingSigma } from './moving-sigma.ts'
import { createOverlay } from './overlay.ts'
import type { Places } from './places.ts'
import { type Pointing, pointAt } from './pointing.ts'
import { readTones, type Tones } from './tones.ts'
import type { Point } from './walk.ts'
import { ELSEWHERE } from './way-to.ts'

/** The drawing on the screen. */
export interface Painter {
  readonly place: (places: Places) => void
  readonly paint: (look: Look) => void
  /** Colours are read anew: light turned to dark. */
  readonly retone: () => void
  readonly zoom: (by: 'in' | 'out' | 'all') => void
  /** Brings people into view, if they are not in view already. */
  readonly show: (people: readonly number[]) => void
  readonly pointOf: (at: number) => Point | undefined
  readonly destroy: () => void
}

/** Beyond that a picture is so full that names on the way would be a hitch. */
const MANY_PEOPLE = 1_500
/** Drawn beyond each edge of what is seen, so that a move shows something at once, in pixels. */
export const MARGIN = 96
/** Between the outermost people and the edge, in pixels. */
const PADDING = 26
/** In milliseconds; none where the user wants no motion. */
const GLIDE = 250
/** Points smaller than that on the screen wear no name until one comes nearer, in pixels of their radius. */
const LABEL_FROM = 9
/** So many people have room for large points; the points of more shrink with the room that each has, down to a visible size. */
const ROOMY = 150
const SHRINKING = 0.27
const SMALLEST = 0.36
const ON_WAY = 'way '

const keyOf = (at: number): string => String(at)

/** Circles without Sigma's second, hidden drawing of everybody that tells whom the pointer means. */
class CircleProgram extends NodeCircleProgram {
  constructor(gl: WebGLRenderingContext, _hidden: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer)
  }
}

export const createPainter = (
  container: HTMLElement,
  map: NetworkMap,
  first: { readonly look: Look; readonly places: Places },
  events: Pointing,
): Painter => {
  let look = first.look
  let tones: Tones = readTones(container)
  const isLarge = map.people.name.length > MANY_PEOPLE
  const glide = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE
  const graph = graphOf(map, first.places)
  let dress = dressed(graph, map, look, tones)

  const sigma = new MovingSigma(graph, container, {
    nodeReducer: (key, data) => dress.node(key, data),
    edgeReducer: (key, data) => dress.edge(key, data),
    zIndex: true,
    stagePadding: MARGIN + PADDING,
    // A page still being laid out may have no width yet.
    allowInvalidContainer: true,
    nodeProgramClasses: { circle: CircleProgram },
    edgeProgramClasses: { thin: EdgeLineProgram },
    defaultEdgeType: 'thin',
    hideLabelsOnMove: isLarge,
    labelDensity: 0.5,
    labelRenderedSizeThreshold: LABEL_FROM,
    labelFont: tones.font,
    labelSize: 13,
    labelColor: { color: tones.of('--ink') },
    minCameraRatio: 0.02,
    maxCameraRatio: 2.5,
    enableCameraRotation: false,
    zoomDuration: glide,
    inertiaDuration: glide,
    doubleClickZoomingDuration: glide,
  })
  const overlay = createOverlay(sigma, map, () => ({ look, tones }))
  sigma.onView = overlay.draw
  sigma.start()
  pointAt(sigma, map.people.name.length, {
    ...events,
    onHover: (at) => {
      overlay.hover(at)
      events.onHover(at)
    },
  })
  const resized = new ResizeObserver(() => sigma.resize().scheduleRender())
  resized.observe(container)

  const repaint = () => {
    dress = dressed(graph, map, look, tones)
    sigma.refresh()
  }
  return {
    // Sigma draws anew by itself when the graph changes.
    place: (places) => {
      graph.updateEachNodeAttributes((key, data) => {
        const at = Number(key)
        return at === SELF ? data : { ...data, x: places[2 * at] ?? 0, y: places[2 * at + 1] ?? 0 }
      })
    },
    paint: (next) => {
      if (next === look) return
      look = next
      markWay(graph, look)
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
    show: (people) => {
      const view = viewOf(people.flatMap((at) => sigma.getNodeDisplayData(keyOf(at)) ?? []))
      if (view !== null) void sigma.getCamera().animate(view, { duration: glide })
    },
    pointOf: (at) => {
      const point = sigma.getNodeDisplayData(keyOf(at))
      return point === undefined ? undefined : { x: point.x, y: point.y }
    },
    destroy: () => {
      resized.disconnect()
      sigma.kill()
    },
  }
}

/** The closest view of some people, in shares of the whole picture. */
const CLOSEST = 0.12
/** Room around them, as a multiple of what they span. */
const AROUND = 1.35

const viewOf = (points: readonly Point[]) => {
  if (points.length === 0) return null
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const span = Math.max(right - left, bottom - top)
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    ratio: Math.min(1, Math.max(CLOSEST, AROUND * span)),
  }
}

const graphOf = ({ people, ties }: NetworkMap, places: Places): UndirectedGraph => {
  const graph = new UndirectedGraph()
  const shrink = Math.max(SMALLEST, Math.min(1, (ROOMY / Math.max(1, people.name.length)) ** SHRINKING))
  graph.addNode(keyOf(SELF), { x: 0, y: 0, size: 10 * shrink, label: 'You' })
  for (const [at, label] of people.name.entries()) {
    // The likelier a word of the user's own reaches them, the larger.
    const size = shrink * (4 + 7 * (people.tie[at] ?? 0))
    graph.addNode(keyOf(at), { x: places[2 * at] ?? 0, y: places[2 * at + 1] ?? 0, size, label })
  }
  for (const [tie, from] of ties.from.entries()) {
    graph.addEdge(keyOf(from), keyOf(ties.to[tie] ?? 0), { recorded: ties.recorded[tie] === 1 })
  }
  return graph
}
/** The user's own ties are drawn on a way only, for they would cover everything else; so is a tie too weak for the map. */
const markWay = (graph: UndirectedGraph, { way }: Look): void => {
  for (const key of graph.filterEdges((edge) => edge.startsWith(ON_WAY))) graph.dropEdge(key)
  for (const [step, place] of (way?.places ?? []).entries()) {
    const [from, to] = [keyOf(place), keyOf(way?.places[step + 1] ?? ELSEWHERE)]
    if (!graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(from, to)) continue
    graph.addEdgeWithKey(`${ON_WAY}${step}`, from, to, { recorded: true })
  }
}
