/** A binary heap of entries by falling priority; ties by rising `a`, then `b`, so the order never depends on insertion. */
export interface MergeHeap {
  readonly push: (priority: number, a: number, b: number, stamp: number) => void
  /** Takes the best entry out and reads it through `top`; false when empty. */
  readonly pop: (top: { priority: number; a: number; b: number; stamp: number }) => boolean
}

export function createMergeHeap(): MergeHeap {
  const priorities: number[] = []
  const firsts: number[] = []
  const seconds: number[] = []
  const stamps: number[] = []
  const before = (i: number, j: number): boolean => {
    const difference = (priorities[i] ?? 0) - (priorities[j] ?? 0)
    if (difference !== 0) return difference > 0
    const first = (firsts[i] ?? 0) - (firsts[j] ?? 0)
    return first !== 0 ? first < 0 : (seconds[i] ?? 0) < (seconds[j] ?? 0)
  }
  const columns = [priorities, firsts, seconds, stamps]
  const swap = (i: number, j: number): void => {
    for (const column of columns) {
      const held = column[i] ?? 0
      column[i] = column[j] ?? 0
      column[j] = held
    }
  }
  return {
    push: (priority, a, b, stamp) => {
      priorities.push(priority)
      firsts.push(a)
      seconds.push(b)
      stamps.push(stamp)
      let at = priorities.length - 1
      while (at > 0) {
        const parent = (at - 1) >> 1
        if (!before(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    pop: (top) => {
      if (priorities.length === 0) return false
      top.priority = priorities[0] ?? 0
      top.a = firsts[0] ?? 0
      top.b = seconds[0] ?? 0
      top.stamp = stamps[0] ?? 0
      swap(0, priorities.length - 1)
      for (const column of columns) column.pop()
      let at = 0
      for (;;) {
        let best = at
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < priorities.length && before(child, best)) best = child
        if (best === at) return true
        swap(at, best)
        at = best
      }
    },
  }
}
