/**
 * A million people and ten million ties in a process of its own, so that its memory can be told. Prints one line of JSON
 * for graph-speed.ts.
 */
import {
  bestPath,
  bestPaths,
  buildGraph,
  reachAll,
  removeTie,
  setTie,
} from '../../packages/domain/src/graph/index.ts'
import { invented, median, pairsOf, timed } from './communities.ts'

const PEOPLE = 1_000_000
const TIES = 10_000_000

const built = () => {
  const { from, to, probability } = invented('a million', PEOPLE, TIES)
  const began = performance.now()
  const graph = buildGraph(PEOPLE, { from, to, probability })
  return { graph, ms: performance.now() - began }
}

const { graph, ms } = built()
const pairs = pairsOf(PEOPLE, 100)
for (const [from, to] of pairs.slice(0, 10)) bestPaths(graph, [from], [to], { k: 10 })
const pair = median(timed(pairs, ([from, to]) => bestPath(graph, [from], [to])))
const ten = median(timed(pairs, ([from, to]) => bestPaths(graph, [from], [to], { k: 10 })))
const four = median(timed(pairs, ([from, to]) => bestPath(graph, [from], [to], { maxHops: 4 })))
const all = median(timed([1, 2], (from) => reachAll(graph, [from])))
let isSeen = true
const changed = timed(pairs, ([from, to]) => {
  setTie(graph, from, to, 1)
  isSeen = isSeen && bestPath(graph, [from], [to])?.probability === 1
  removeTie(graph, from, to)
})
const [from, to] = pairs[0] ?? [0, 1]
isSeen = isSeen && (bestPath(graph, [from], [to])?.probability ?? 1) < 1
globalThis.gc?.()
const { rss } = process.memoryUsage()
const peak = process.resourceUsage().maxRSS * 1_024
console.log(
  JSON.stringify({
    ms,
    pair,
    ten,
    four,
    all,
    changed: Math.max(...changed),
    isSeen,
    rss,
    peak,
    ties: graph.tieCount,
  }),
)
