/**
 * The best `most` entries by a score, best first, without sorting the rest: a binary heap with the worst kept entry at
 * the root. `isBetter` must be a total order. O(n log most).
 */
export interface Best {
  readonly offer: (index: number, score: number) => void
  /** Indexes, best first. */
  readonly take: () => readonly number[]
}

export const keepBest = (most: number, isFirst: (a: number, b: number) => boolean): Best => {
  const indexes: number[] = []
  const scores: number[] = []

  const isWorse = (a: number, b: number): boolean => {
    const [scoreA, scoreB] = [scores[a] ?? 0, scores[b] ?? 0]
    return scoreA !== scoreB ? scoreA < scoreB : isFirst(indexes[b] ?? 0, indexes[a] ?? 0)
  }
  const swap = (a: number, b: number) => {
    const [index, score] = [indexes[a] ?? 0, scores[a] ?? 0]
    indexes[a] = indexes[b] ?? 0
    scores[a] = scores[b] ?? 0
    indexes[b] = index
    scores[b] = score
  }
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!isWorse(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = () => {
    for (let at = 0; ; ) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < indexes.length && isWorse(child, worst)) worst = child
      }
      if (worst === at) return
      swap(at, worst)
      at = worst
    }
  }

  return {
    offer: (index, score) => {
      if (most <= 0) return
      if (indexes.length < most) {
        indexes.push(index)
        scores.push(score)
        rise(indexes.length - 1)
        return
      }
      const [worstIndex, worstScore] = [indexes[0] ?? 0, scores[0] ?? 0]
      if (score < worstScore || (score === worstScore && isFirst(worstIndex, index))) return
      indexes[0] = index
      scores[0] = score
      sink()
    },
    take: () =>
      indexes
        .map((_, at) => at)
        .sort((a, b) => (isWorse(a, b) ? 1 : -1))
        .map((at) => indexes[at] ?? 0),
  }
}
