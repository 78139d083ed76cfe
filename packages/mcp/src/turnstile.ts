/** Lets so many in at once, keeps so many waiting, and turns the rest away. */
export interface Turnstile {
  /** Null when too many wait already. */
  readonly pass: <T>(work: () => Promise<T>) => Promise<T> | null
  /** Resolves when nobody is in and nobody waits. */
  readonly empty: () => Promise<void>
}

export const createTurnstile = (mostRunning: number, mostWaiting: number): Turnstile => {
  const waiting: (() => void)[] = []
  const onEmpty: (() => void)[] = []
  let running = 0

  const leave = () => {
    running -= 1
    const next = waiting.shift()
    if (next !== undefined) next()
    else if (running === 0) for (const tell of onEmpty.splice(0)) tell()
  }

  const enter = async () => {
    if (running >= mostRunning) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
  }

  return {
    pass: (work) => {
      if (running >= mostRunning && waiting.length >= mostWaiting) return null
      return enter().then(work).finally(leave)
    },
    empty: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => onEmpty.push(resolve))),
  }
}
