import type { MovingSigma } from './moving-sigma.ts'

/** How far beside a point still means it, in pixels: a pointer, and a finger. */
const BESIDE = 3
const BESIDE_FINGER = 12

/** What the pointer does to people on the picture. */
export interface Pointing {
  readonly onChoose: (at: number | null) => void
  readonly onHover: (at: number | null) => void
  readonly onOpen: (at: number) => void
  /** The picture is under the user's hands. */
  readonly onTouch: () => void
}

interface Pointer {
  readonly x: number
  readonly y: number
}

/**
 * Finds whom the pointer means by where they are. Sigma would draw everybody a second time for it, each frame, and read the
 * drawing back at each movement.
 */
export const pointAt = (
  sigma: MovingSigma,
  people: number,
  { onChoose, onHover, onOpen, onTouch }: Pointing,
): void => {
  let hovered: number | null = null
  let isDown = false
  const find = ({ x, y }: Pointer, beside: number): number | null => {
    const cameraState = sigma.getCamera().getState()
    const point = sigma.viewportToFramedGraph({ x, y })
    const next = sigma.viewportToFramedGraph({ x: x + 1, y })
    const pixel = Math.hypot(next.x - point.x, next.y - point.y)
    let best: { readonly at: number; readonly distance: number } | null = null
    for (let at = 0; at < people; at += 1) {
      const data = sigma.getNodeDisplayData(String(at))
      if (data === undefined) continue
      const distance = Math.hypot(data.x - point.x, data.y - point.y) / pixel
      if (distance > sigma.scaleSize(data.size, cameraState.ratio) + beside) continue
      if (best === null || distance < best.distance) best = { at, distance }
    }
    return best?.at ?? null
  }
  const hover = (at: number | null) => {
    if (at === hovered) return
    hovered = at
    sigma.getContainer().style.cursor = at === null ? '' : 'pointer'
    onHover(at)
  }
  const mouse = sigma.getMouseCaptor()
  const touch = sigma.getTouchCaptor()
  // Sigma's own listeners are those that read the drawing back; the camera is moved by the captors themselves.
  mouse.removeAllListeners()
  touch.removeAllListeners()
  mouse.on('mousedown', () => {
    isDown = true
    onTouch()
  })
  mouse.on('mouseup', () => {
    isDown = false
  })
  mouse.on('wheel', onTouch)
  mouse.on('mousemove', (pointer) => {
    if (!isDown) hover(find(pointer, BESIDE))
  })
  mouse.on('mouseleave', () => hover(null))
  mouse.on('click', (pointer) => onChoose(find(pointer, BESIDE)))
  mouse.on('doubleClick', (pointer) => {
    const at = find(pointer, BESIDE)
    if (at === null) return
    pointer.preventSigmaDefault()
    onOpen(at)
  })
  touch.on('touchdown', onTouch)
  // A finger that has left is where it was last.
  touch.on('tap', ({ previousTouches: [finger] }) => {
    if (finger !== undefined) onChoose(find(finger, BESIDE_FINGER))
  })
  touch.on('doubletap', (taps) => {
    const [finger] = taps.previousTouches
    const at = finger === undefined ? null : find(finger, BESIDE_FINGER)
    if (at === null) return
    taps.preventSigmaDefault()
    onOpen(at)
  })
}
