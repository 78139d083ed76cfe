import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long others waited for the thread, in ms at most. */
export interface HeldUp {
  /** Processor time of the thread between two turns: other programs on the machine do not lengthen it, so it decides. */
  readonly processor: number
  /** The same on the clock, between two turns of a timer. */
  readonly clock: number
  /** The event loop's own histogram of delays, on the clock. */
  readonly delay: number
}

const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** Turns are looked at as often as a timer allows. */
const EVERY_MS = 1

/** Watches the turns of this thread from now on until it is stopped. */
export const watchTurns = () => {
  const delays = monitorEventLoopDelay({ resolution: EVERY_MS })
  delays.enable()
  let [processor, clock] = [0, 0]
  let [spent, at] = [processorMs(), performance.now()]
  const turn = (): void => {
    const [spentNow, now] = [processorMs(), performance.now()]
    processor = Math.max(processor, spentNow - spent)
    clock = Math.max(clock, now - at)
    spent = spentNow
    at = now
  }
  const timer = setInterval(turn, EVERY_MS)
  return {
    stop: (): HeldUp => {
      clearInterval(timer)
      turn()
      delays.disable()
      return { processor, clock, delay: delays.max / 1e6 }
    },
  }
}
