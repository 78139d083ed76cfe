import { Sigma } from 'sigma'
import type { CameraState, CoordinateConversionOverride, Coordinates } from 'sigma/types'

/** Layers of the drawing that move as they are while the picture is on its way. */
const LAYERS = ['edges', 'nodes', 'labels'] as const
/** Layers that nothing is ever drawn on here: each would cost a screenful a frame. */
const UNUSED = ['edgeLabels', 'hovers', 'hoverNodes'] as const

/** So many frames tell how long a drawing takes: the first two are handed over before the drawing is done. */
const FRAMES = 3
/** From 30 frames a second down, the drawing is moved instead; it is drawn each time again from 50 up. In milliseconds. */
const SLOW = FRAMES * 33
const QUICK = FRAMES * 20
/** After so long without a move, the picture is at rest and drawn anew, in milliseconds. */
const REST = 150
/** Between two drawings on the way, in milliseconds: each is felt as a hitch. */
const BETWEEN = 1_000
/** Beyond that the drawing is too coarse, or too small, to stand for the picture. */
const MOST_SCALE = 6
const LEAST_SCALE = 0.2
/** Share of the picture's side that may lie bare before it is drawn on the way. */
const MOST_BARE = 0.5

/**
 * Sigma that keeps up on machines without a graphics processor: where drawing takes longer than a frame, the drawing is moved and
 * scaled as it is while the camera moves, and made anew as soon as it rests. Where drawing is quick, every frame is drawn.
 */
export class MovingSigma extends Sigma {
  /** Called whenever the picture shows another view, drawn or moved. */
  onView: (() => void) | null = null
  private drawn: CameraState | null = null
  private drawnAt = 0
  private isSlow = false
  private resting: number | undefined
  private frame: number | undefined

  /** Only to be called once, after the drawing is made. */
  start(): void {
    const canvases = this.getCanvases()
    for (const layer of UNUSED) canvases[layer]?.style.setProperty('display', 'none')
    for (const layer of LAYERS) canvases[layer]?.style.setProperty('will-change', 'transform')
    this.on('beforeRender', () => {
      this.forget()
      this.drawn = this.getCamera().getState()
      this.drawnAt = performance.now()
      this.place('none')
    })
    this.on('afterRender', () => {
      this.time()
      this.onView?.()
    })
    this.on('kill', () => this.forget())
    // The first drawing was made with it.
    this.drawn = this.getCamera().getState()
    this.time()
    this.onView?.()
  }

  override scheduleRender(): this {
    const shift = this.isSlow ? this.shift() : null
    if (shift === null) return super.scheduleRender()
    clearTimeout(this.resting)
    this.resting = window.setTimeout(() => this.rest(), REST)
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined
      const now = this.shift()
      if (now !== null) this.place(now)
      this.onView?.()
    })
    return this
  }

  /** A busy machine may show no frame for a while in which the camera is still on its way. */
  private rest(): void {
    if (this.getCamera().isAnimated()) this.resting = window.setTimeout(() => this.rest(), REST)
    else super.scheduleRender()
  }

  /** By where the camera is now, whether or not that is drawn yet. */
  override viewportToFramedGraph(
    coordinates: Coordinates,
    override: CoordinateConversionOverride = { cameraState: this.getCamera().getState() },
  ): Coordinates {
    return super.viewportToFramedGraph(coordinates, override)
  }

  /** How the drawing must be moved to stand for what the camera sees now; null where it must be drawn. */
  private shift(): string | null {
    const now = this.getCamera().getState()
    const { drawn } = this
    if (drawn === null || (drawn.x === now.x && drawn.y === now.y && drawn.ratio === now.ratio)) return null
    const scale = drawn.ratio / now.ratio
    const { width, height } = this.getDimensions()
    const middle = this.framedGraphToViewport({ x: drawn.x, y: drawn.y }, { cameraState: now })
    const [x, y] = [middle.x - width / 2, middle.y - height / 2]
    const isFar = Math.abs(x) > MOST_BARE * width * scale || Math.abs(y) > MOST_BARE * height * scale
    const isWorn = isFar || scale > MOST_SCALE || scale < LEAST_SCALE
    if (isWorn && performance.now() - this.drawnAt > BETWEEN) return null
    return `translate(${x}px, ${y}px) scale(${scale})`
  }

  private place(transform: string): void {
    const canvases = this.getCanvases()
    for (const layer of LAYERS) canvases[layer]?.style.setProperty('transform', transform)
  }

  /** How long the frames after a drawing take, which is when a slow one is felt. */
  private time(): void {
    const began = performance.now()
    let left = FRAMES
    const next = () => {
      left -= 1
      if (left > 0) {
        requestAnimationFrame(next)
        return
      }
      const took = performance.now() - began
      if (took > SLOW) this.isSlow = true
      if (took < QUICK) this.isSlow = false
    }
    requestAnimationFrame(next)
  }

  private forget(): void {
    clearTimeout(this.resting)
    this.resting = undefined
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
  }
}
