/**
 * The k likeliest paths where what a connector was asked of late lowers the first hop. The graph's own k best paths bound
 * them from above, so they are read in that order until none that is left could be among the k: the threshold rule of
 * Fagin, Lotem & Naor ("Optimal aggregation algorithms for middleware", Journal of Computer and System Sciences 66,
 * 2003) with one list. Exact unless more paths than `MOST_READ` would have to be read, which `isExact` tells.
 */

import { byLikelihood, type Path } from '../../graph/index.ts'

/** Paths read at most. So many variants before a better one means that a whole crowd was asked too often. */
const MOST_READ = 640

interface Likeliest {
  readonly paths: readonly Path[]
  readonly isExact: boolean
}

/** `best` gives the k likeliest of the graph alone, likeliest first; `asked` what is left of each, null for one that does not count. */
export const likeliestPaths = (
  k: number,
  best: (k: number) => readonly Path[],
  asked: (path: Path) => number | null,
): Likeliest => {
  for (let read = k; ; read *= 2) {
    const inGraph = best(read)
    const paths = inGraph
      .flatMap((path) => {
        const probability = asked(path)
        return probability === null ? [] : [{ nodes: path.nodes, probability }]
      })
      .sort(byLikelihood)
      .slice(0, k)
    const isAll = inGraph.length < read
    const worst = paths.length < k ? 0 : (paths.at(-1)?.probability ?? 0)
    const isSettled = isAll || (inGraph.at(-1)?.probability ?? 0) < worst
    if (isSettled || read >= MOST_READ) return { paths, isExact: isSettled }
  }
}
