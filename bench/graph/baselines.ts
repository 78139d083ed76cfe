import { UndirectedGraph } from 'graphology'
import { bidirectional, singleSource } from 'graphology-shortest-path/dijkstra.js'
import createGraph from 'ngraph.graph'
import ngraphPath from 'ngraph.path'
import type { Community } from './communities.ts'

/** The same question asked of libraries: nodes of the best path, first to last. */
export interface Baseline {
  readonly pair: (from: number, to: number) => readonly number[]
}

/** Dijkstra's algorithm from both sides, and from one to all, by graphology. */
export const graphologyOf = ({ people, from, to, probability }: Community) => {
  const graph = new UndirectedGraph()
  for (let node = 0; node < people; node += 1) graph.addNode(node)
  for (let tie = 0; tie < from.length; tie += 1) {
    if (graph.hasEdge(from[tie], to[tie])) continue
    graph.addEdge(from[tie], to[tie], { cost: -Math.log(probability[tie] as number) })
  }
  return {
    pair: (source: number, target: number) =>
      (bidirectional(graph, String(source), String(target), 'cost') ?? []).map(Number),
    all: (source: number) => singleSource(graph, String(source), 'cost'),
  }
}

/** A* from both sides (NBA*, Pijls & Post 2009) by ngraph.path, which without a heuristic is Dijkstra's algorithm. */
export const ngraphOf = ({ from, to, probability }: Community): Baseline => {
  const graph = createGraph<undefined, number>()
  for (let tie = 0; tie < from.length; tie += 1) {
    graph.addLink(from[tie] as number, to[tie] as number, -Math.log(probability[tie] as number))
  }
  const finder = ngraphPath.nba<undefined, number>(graph, { distance: (_from, _to, link) => link.data })
  return {
    pair: (source, target) =>
      finder
        .find(source, target)
        .map(({ id }) => Number(id))
        .reverse(),
  }
}
