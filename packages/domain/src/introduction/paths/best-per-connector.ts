/**
 * The likeliest introduction through each connector, so that a choice is between people and not between ten variants of one
 * way. Backward over layers from those to be met (Bellman's recursion with a bound on hops): for every node the best way
 * of at most h hops that passes nobody who asks. Since no tie is above 1, a loop never helps, so ways are loopless.
 * Ties are broken by fewer hops, then by node numbers. Ends at the first of the targets reached.
 * Linear in the ties of the nodes within two hops of the targets, and of the connectors.
 */

export interface Neighbour {
  readonly node: number
  readonly probability: number
}

export interface PathQuery {
  readonly neighbours: (node: number) => Iterable<Neighbour>
  /** The user, and colleagues who pool their network. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** At least 2: with one hop there is no connector. */
  readonly mostHops: number
  /** What is left of the first tie, in (0, 1]: how ready that connector is to be asked by that source. */
  readonly readiness: (source: number, connector: number) => number
}

export interface PathFound {
  readonly nodes: readonly number[]
  /** The product of the ties, the first times the readiness of its connector. */
  readonly probability: number
}

/** What is known of a node: how likely the rest of the way, and over whom. */
interface Rest {
  readonly probability: number
  readonly nodes: readonly number[]
}

/** One path for each node that can be asked, likeliest first. */
export const bestPerConnector = ({
  neighbours,
  from,
  to,
  mostHops,
  readiness,
}: PathQuery): readonly PathFound[] => {
  const askers = new Set(from)
  const ends = new Set(to)
  const rests = restsWithin(mostHops - 2, { neighbours, ends, askers })
  const best = new Map<number, PathFound>()
  const restOf = new Map<number, Rest | null>()
  for (const source of from) {
    for (const { node: connector, probability } of neighbours(source)) {
      if (askers.has(connector) || ends.has(connector)) continue
      const rest = restOf.get(connector) ?? bestRest(connector, rests, neighbours)
      restOf.set(connector, rest)
      if (rest === null) continue
      const path = {
        nodes: [source, ...rest.nodes],
        probability: probability * readiness(source, connector) * rest.probability,
      }
      const known = best.get(connector)
      if (known === undefined || byLikelihood(path, known) < 0) best.set(connector, path)
    }
  }
  return [...best.values()].sort(byLikelihood)
}

/** Likelier first, then fewer hops, then lower node numbers in order. */
export const byLikelihood = (a: PathFound, b: PathFound): number =>
  b.probability - a.probability || a.nodes.length - b.nodes.length || compareNodes(a.nodes, b.nodes)

const compareNodes = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((node, index) => node !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

interface Sides {
  readonly neighbours: PathQuery['neighbours']
  readonly ends: ReadonlySet<number>
  readonly askers: ReadonlySet<number>
}

/** The best way from every node to an end in at most so many hops; an end is there already. */
const restsWithin = (hops: number, { neighbours, ends, askers }: Sides): ReadonlyMap<number, Rest> => {
  let rests = new Map<number, Rest>([...ends].map((end) => [end, { probability: 1, nodes: [end] }]))
  for (let hop = 0; hop < hops; hop += 1) {
    const further = new Map(rests)
    for (const [node, rest] of rests) {
      for (const { node: before, probability } of neighbours(node)) {
        if (askers.has(before) || ends.has(before) || rest.nodes.includes(before)) continue
        const candidate = { probability: probability * rest.probability, nodes: [before, ...rest.nodes] }
        const known = further.get(before)
        if (known === undefined || byLikelihood(candidate, known) < 0) further.set(before, candidate)
      }
    }
    rests = further
  }
  return rests
}

const bestRest = (
  connector: number,
  rests: ReadonlyMap<number, Rest>,
  neighbours: PathQuery['neighbours'],
): Rest | null => {
  let best: Rest | null = null
  for (const { node, probability } of neighbours(connector)) {
    const rest = rests.get(node)
    if (rest === undefined || rest.nodes.includes(connector)) continue
    const candidate = { probability: probability * rest.probability, nodes: [connector, ...rest.nodes] }
    if (best === null || byLikelihood(candidate, best) < 0) best = candidate
  }
  return best
}
