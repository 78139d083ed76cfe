import { expect, it } from 'vitest'
import { bestPath, buildGraph, neighbours, reachAll, removeTie, setTie } from './index.ts'

const NODES = 120

it('a graph changed thousands of times is the one that was meant, rows moved and packed and all', () => {
  const graph = buildGraph(NODES, { from: [], to: [], probability: [] })
  const meant = new Map<string, number>()
  let state = 1
  const below = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % most
  }
  for (let change = 0; change < 20_000; change += 1) {
    const a = below(NODES)
    const b = below(NODES)
    if (a === b) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (below(4) === 0) {
      removeTie(graph, a, b)
      meant.delete(key)
    } else {
      const probability = (1 + below(1_000)) / 1_000
      setTie(graph, a, b, probability)
      meant.set(key, probability)
    }
  }
  const held = Array.from({ length: NODES }, (_, a) =>
    [...neighbours(graph, a)].map(({ node, probability }) => [
      a < node ? `${a} ${node}` : `${node} ${a}`,
      probability,
    ]),
  )
  expect(graph.tieCount).toBe(meant.size)
  for (const row of held)
    expect(row.map(([, p]) => p)).toEqual(
      row
        .map(([, p]) => p)
        .toSorted()
        .reverse(),
    )
  expect(new Map(held.flat() as [string, number][])).toEqual(meant)
  const reached = reachAll(graph, [0])
  for (let node = 1; node < NODES; node += 1) {
    expect(bestPath(graph, [0], [node])?.probability ?? 0).toBeCloseTo(reached[node] ?? 0, 12)
  }
})

it('a tie of probability 0, of a node with itself or out of range is none', () => {
  const graph = buildGraph(3, { from: [0, 1], to: [1, 2], probability: [0.5, 0] })
  expect(graph.tieCount).toBe(1)
  expect(bestPath(graph, [0], [2])).toBeNull()
  expect(() => setTie(graph, 1, 1, 0.5)).toThrow(RangeError)
  expect(() => setTie(graph, 0, 1, 1.5)).toThrow(RangeError)
  expect(() => buildGraph(2, { from: [0], to: [2], probability: [0.5] })).toThrow(RangeError)
})
