import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestOverEach, byLikelihood } from './best-over-each.ts'
import { everyPath } from './exhaustive.fixture.ts'
import { buildGraph } from './index.ts'

type Ties = readonly (readonly [number, number, number])[]

const PEOPLE = 8

const graphOf = (ties: Ties) =>
  buildGraph(PEOPLE, {
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    probability: ties.map(([, , p]) => p),
  })

const node = fc.nat({ max: PEOPLE - 1 })
/** Powers of two, so that products are exact in any order, and many are equal. */
const smallGraph = fc
  .uniqueArray(fc.tuple(node, node, fc.constantFrom(1, 0.5, 0.25)), {
    maxLength: 18,
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((ties) => ties.filter(([a, b]) => a !== b))

const question = fc.record({
  ties: smallGraph,
  ends: fc.uniqueArray(node, { minLength: 2, maxLength: 5 }),
  starts: fc.integer({ min: 1, max: 4 }),
  mostHops: fc.integer({ min: 2, max: 4 }),
  ready: fc.array(fc.constantFrom(1, 0.5), { minLength: PEOPLE, maxLength: PEOPLE }),
})

const always = () => 1

describe('the best way over each who can be asked', () => {
  it('is the likeliest of all paths that go over them first', () => {
    fc.assert(
      fc.property(question, ({ ties, ends, starts, mostHops, ready }) => {
        const from = ends.slice(0, Math.min(starts, ends.length - 1))
        const to = ends.slice(from.length)
        const readiness = (source: number, asked: number) => (source === from[0] ? (ready[asked] ?? 1) : 1)
        const between = (a: number, b: number) =>
          ties.find(([one, other]) => (one === a && other === b) || (one === b && other === a))?.[2] ?? 0
        const all = everyPath(PEOPLE, between, from, to, mostHops)
          .filter(({ nodes }) => nodes.length > 2)
          .map(({ nodes, probability }) => ({
            nodes,
            probability: probability * readiness(nodes[0] ?? 0, nodes[1] ?? 0),
          }))
          .toSorted(byLikelihood)
        const first = new Map(all.toReversed().map((path) => [path.nodes[1], path]))
        expect(bestOverEach(graphOf(ties), { from, to, mostHops, readiness })).toEqual(
          [...first.values()].toSorted(byLikelihood),
        )
      }),
      { numRuns: 500, seed: 6 },
    )
  })

  it('puts whoever was asked often behind', () => {
    const graph = graphOf([
      [0, 1, 0.9],
      [1, 3, 0.5],
      [0, 2, 0.8],
      [2, 3, 0.5],
    ])
    const readiness = (_: number, asked: number) => (asked === 1 ? 0.64 : 1)
    const found = bestOverEach(graph, { from: [0], to: [3], mostHops: 4, readiness })
    expect(found.map(({ nodes }) => nodes)).toEqual([
      [0, 2, 3],
      [0, 1, 3],
    ])
  })

  it('may begin with a colleague, and passes nobody who asks', () => {
    const graph = graphOf([
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ])
    const found = bestOverEach(graph, { from: [0, 1], to: [3], mostHops: 4, readiness: always })
    expect(found.map(({ nodes }) => nodes)).toEqual([[1, 2, 3]])
  })
})
