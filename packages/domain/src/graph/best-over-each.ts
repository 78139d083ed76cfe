import { scratchOf } from './scratch.ts'
import { probabilityOf, type TieGraph } from './tie-graph.ts'

/**
 * The likeliest way over each node that can be asked, so that a choice is between people and not between ten variants of
 * one way. Backward over layers from the ends (Bellman's recursion with a bound on hops): for every node the best way of at
 * most h hops that passes nobody who asks. Since no tie is above 1, a loop never helps, so ways are loopless. Ties are
 * broken by fewer hops, then by node numbers; a way ends at the first of the ends reached. Linear in the ties of the nodes
 * within one hop of the ends, and of the nodes asked.
 */
export interface EachQuery {
  /** Who asks. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** At most: 2 to 4. With one hop there is nobody in between. */
  readonly mostHops: number
  /** What is left of the first tie, in (0, 1]: how ready somebody is to be asked by that source. */
  readonly readiness: (source: number, asked: number) => number
}

interface Way {
  readonly nodes: readonly number[]
  /** The product of the ties, the first times the readiness of whoever is asked. */
  readonly probability: number
}

const NOBODY = -1

/** Best rests of the way: of nodes found, by their place, how likely and over whom next; with one hop left, and with two. */
interface Rests {
  readonly nodes: number[]
  readonly one: number[]
  readonly nextOfOne: number[]
  readonly two: number[]
  readonly nextOfTwo: number[]
}

/** One way for each node that can be asked, likeliest first. */
export const bestOverEach = (
  graph: TieGraph,
  { from, to, mostHops, readiness }: EachQuery,
): readonly Way[] => {
  if (!(mostHops >= 2 && mostHops <= 4)) throw new RangeError(`ways of at most ${mostHops} hops`)
  const askers = new Set(from)
  const ends = new Set(to)
  const { places } = scratchOf(graph)
  const rests: Rests = { nodes: [], one: [], nextOfOne: [], two: [], nextOfTwo: [] }
  const isPassed = (node: number): boolean => !askers.has(node) && !ends.has(node)
  if (mostHops > 2) layOne(graph, places, rests, to, isPassed)
  if (mostHops > 3) layTwo(graph, places, rests, isPassed)
  const restOf = (node: number): number => (places[node] as number) - 1
  const { starts, degrees, targets } = graph

  /** The best way on from somebody who is asked: the next node and how likely it is; nobody where there is none. */
  const wayOn = (asked: number) => {
    let [probability, next, hops] = [0, NOBODY, 0]
    const start = starts[asked] as number
    const end = start + (degrees[asked] as number)
    for (let arc = start; arc < end; arc += 1) {
      const node = targets[arc] as number
      const rest = restOf(node)
      const isEnd = ends.has(node)
      if (!isEnd && (rest < 0 || rests.nextOfTwo[rest] === asked)) continue
      const p = probabilityOf(graph, graph.ties[arc] as number) * (isEnd ? 1 : (rests.two[rest] as number))
      const length = isEnd ? 1 : hopsOf(rests, rest) + 1
      const isBetter =
        p > probability || (p === probability && (length < hops || (length === hops && node < next)))
      if (!isBetter && next !== NOBODY) continue
      probability = p
      next = node
      hops = length
    }
    return { probability, next }
  }

  const nodesFrom = (asked: number, next: number): readonly number[] => {
    const rest = restOf(next)
    if (ends.has(next)) return [asked, next]
    const second = rests.nextOfTwo[rest] as number
    return ends.has(second)
      ? [asked, next, second]
      : [asked, next, second, rests.nextOfOne[restOf(second)] as number]
  }

  const best = new Map<number, Way>()
  const known = new Map<number, ReturnType<typeof wayOn>>()
  for (const source of from) {
    const start = starts[source] as number
    const end = start + (degrees[source] as number)
    for (let arc = start; arc < end; arc += 1) {
      const asked = targets[arc] as number
      if (!isPassed(asked)) continue
      const on = known.get(asked) ?? wayOn(asked)
      known.set(asked, on)
      if (on.next === NOBODY) continue
      const tie = probabilityOf(graph, graph.ties[arc] as number)
      const way = {
        nodes: [source, ...nodesFrom(asked, on.next)],
        probability: tie * readiness(source, asked) * on.probability,
      }
      const before = best.get(asked)
      if (before === undefined || byLikelihood(way, before) < 0) best.set(asked, way)
    }
  }
  for (const node of rests.nodes) places[node] = 0
  return [...best.values()].sort(byLikelihood)
}

/** Likelier first, then fewer hops, then lower node numbers in order. */
export const byLikelihood = (a: Way, b: Way): number =>
  b.probability - a.probability || a.nodes.length - b.nodes.length || compareNodes(a.nodes, b.nodes)

const compareNodes = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((node, index) => node !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Hops from a node found to an end: one where nothing likelier goes over somebody else. */
const hopsOf = ({ nextOfOne, nextOfTwo }: Rests, place: number): number =>
  nextOfTwo[place] === nextOfOne[place] ? 1 : 2

/** Of everybody with a tie to an end, the best of these ties. */
const layOne = (
  graph: TieGraph,
  places: Int32Array,
  rests: Rests,
  to: readonly number[],
  isPassed: (node: number) => boolean,
): void => {
  for (const end of to) {
    const start = graph.starts[end] as number
    const last = start + (graph.degrees[end] as number)
    for (let arc = start; arc < last; arc += 1) {
      const node = graph.targets[arc] as number
      if (!isPassed(node)) continue
      const probability = probabilityOf(graph, graph.ties[arc] as number)
      const place = placeOf(places, rests, node)
      const known = rests.one[place] as number
      if (probability < known || (probability === known && end > (rests.nextOfOne[place] as number))) continue
      rests.one[place] = rests.two[place] = probability
      rests.nextOfOne[place] = rests.nextOfTwo[place] = end
    }
  }
}

/** Of everybody with a tie to one of these, the best of the ways over them and of their own. */
const layTwo = (
  graph: TieGraph,
  places: Int32Array,
  rests: Rests,
  isPassed: (node: number) => boolean,
): void => {
  const found = rests.nodes.length
  for (let from = 0; from < found; from += 1) {
    const over = rests.nodes[from] as number
    const rest = rests.one[from] as number
    const start = graph.starts[over] as number
    const last = start + (graph.degrees[over] as number)
    for (let arc = start; arc < last; arc += 1) {
      const node = graph.targets[arc] as number
      if (!isPassed(node)) continue
      const probability = probabilityOf(graph, graph.ties[arc] as number) * rest
      const place = placeOf(places, rests, node)
      const known = rests.two[place] as number
      if (probability < known) continue
      // As likely: the shorter stays, then the one over the lower number.
      if (probability === known && known > 0) {
        if (hopsOf(rests, place) === 1 || over > (rests.nextOfTwo[place] as number)) continue
      }
      rests.two[place] = probability
      rests.nextOfTwo[place] = over
    }
  }
}

const placeOf = (places: Int32Array, rests: Rests, node: number): number => {
  const known = places[node] as number
  if (known > 0) return known - 1
  const place = rests.nodes.push(node) - 1
  places[node] = place + 1
  rests.one.push(0)
  rests.two.push(0)
  rests.nextOfOne.push(NOBODY)
  rests.nextOfTwo.push(NOBODY)
  return place
}
