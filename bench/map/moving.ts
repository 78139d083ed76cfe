import type { CDPSession, Page } from '@playwright/test'

/** What moving a picture for some seconds came to. */
export interface Moved {
  /** New pictures a second, in each half second of the movement. */
  readonly rates: readonly number[]
  /** Milliseconds that the page's own thread was busy, for each new picture. */
  readonly busy: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** In milliseconds: how long one moves, the beat of a mouse, and of a wheel that is turned quickly. */
const LONG = 4_000
const MOUSE = 1_000 / 60
const WHEEL = 120
const WINDOW = 500
/** Turns of the wheel one way before it is turned back. */
const TURNS = 5

/**
 * To run in the page before all else: counts the frames that show a new picture, be it drawn by WebGL or a drawing that is
 * moved, from outside the page's own code.
 */
export const countPictures = () => {
  const counted = { times: [] as number[] }
  Object.assign(window, { counted })
  let isNew = false
  for (const name of ['drawArrays', 'drawArraysInstanced'] as const) {
    const draw = WebGL2RenderingContext.prototype[name]
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...given: Parameters<typeof draw>) {
        isNew = true
        Reflect.apply(draw, this, given)
      },
    })
  }
  const set = CSSStyleDeclaration.prototype.setProperty
  CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
    if (name === 'transform') isNew = true
    return Reflect.apply(set, this, [name, ...rest])
  }
  const look = (time: number) => {
    if (isNew) counted.times.push(time)
    isNew = false
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

export const pan = async (page: Page, devtools: CDPSession, box: Box): Promise<Moved> => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const moved = await counting(page, devtools, MOUSE, (beat) => {
    const angle = beat / 15
    return devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      button: 'left',
      buttons: 1,
      x: x + 0.3 * box.width * Math.sin(angle),
      y: y + 0.25 * box.height * Math.sin(1.3 * angle),
    })
  })
  await page.mouse.up()
  return moved
}

export const zoom = async (page: Page, devtools: CDPSession, box: Box): Promise<Moved> => {
  const [x, y] = [box.x + 0.6 * box.width, box.y + 0.55 * box.height]
  await page.mouse.move(x, y)
  return counting(page, devtools, WHEEL, (beat) =>
    devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      deltaX: 0,
      deltaY: beat % (2 * TURNS) < TURNS ? -120 : 120,
      x,
      y,
    }),
  )
}

/** Events come in the beat of a hand, whether or not the page keeps up. */
const counting = async (
  page: Page,
  devtools: CDPSession,
  beat: number,
  act: (beat: number) => Promise<unknown>,
): Promise<Moved> => {
  await devtools.send('Performance.enable')
  const busyBefore = await busySeconds(devtools)
  const began = await page.evaluate(() => {
    const { counted } = window as unknown as { counted: { times: number[] } }
    counted.times.length = 0
    return performance.now()
  })
  const sent: Promise<unknown>[] = []
  const started = performance.now()
  for (let at = 0; performance.now() - started < LONG; at += 1) {
    sent.push(act(at))
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, started + (at + 1) * beat - performance.now())),
    )
  }
  await Promise.all(sent)
  const { times, ended } = await page.evaluate(() => {
    const { counted } = window as unknown as { counted: { times: number[] } }
    return { times: [...counted.times], ended: performance.now() }
  })
  const busy = (1_000 * ((await busySeconds(devtools)) - busyBefore)) / Math.max(1, times.length)
  const windows = Math.max(1, Math.floor((ended - began) / WINDOW))
  const rates = Array.from({ length: windows }, (_, window) => {
    const from = began + window * WINDOW
    return (1_000 / WINDOW) * times.filter((time) => time >= from && time < from + WINDOW).length
  })
  return { rates, busy }
}

const busySeconds = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}
