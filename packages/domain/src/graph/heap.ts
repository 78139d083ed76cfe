/** A binary heap that gives its least element first. */
export interface Heap<T> {
  readonly push: (item: T) => void
  readonly pop: () => T | undefined
}

export const createHeap = <T>(compare: (a: T, b: T) => number): Heap<T> => {
  const items: T[] = []
  const push = (item: T): void => {
    let index = items.length
    items.push(item)
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = items[above] as T
      if (compare(item, parent) >= 0) break
      items[index] = parent
      index = above
    }
    items[index] = item
  }
  const pop = (): T | undefined => {
    const least = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return least
    let index = 0
    for (;;) {
      let below = 2 * index + 1
      if (below >= items.length) break
      if (below + 1 < items.length && compare(items[below + 1] as T, items[below] as T) < 0) below += 1
      const child = items[below] as T
      if (compare(last, child) <= 0) break
      items[index] = child
      index = below
    }
    items[index] = last
    return least
  }
  return { push, pop }
}
