import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPerConnector, byLikelihood, type PathFound } from './best-per-connector.ts'
import { likeliestPaths } from './likeliest-paths.ts'

type Ties = readonly (readonly [number, number, number])[]

const neighboursIn = (ties: Ties) => (node: number) =>
  ties.flatMap(([a, b, probability]) =>
    a === node ? [{ node: b, probability }] : b === node ? [{ node: a, probability }] : [],
  )

/** Every loopless path within the hops, found by walking them all. */
const everyPath = (ties: Ties, from: number, to: number, mostHops: number): readonly PathFound[] => {
  const neighbours = neighboursIn(ties)
  const walk = (nodes: readonly number[], probability: number): readonly PathFound[] => {
    const last = nodes.at(-1) ?? from
    if (last === to) return [{ nodes, probability }]
    if (nodes.length > mostHops) return []
    return neighbours(last)
      .filter(({ node }) => !nodes.includes(node))
      .flatMap(({ node, probability: tie }) => walk([...nodes, node], probability * tie))
  }
  return walk([from], 1).toSorted(byLikelihood)
}

/** Powers of two, so that products are exact in any order. */
const smallGraph = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(1, 0.5, 0.25)),
    { maxLength: 14, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` },
  )
  .map((ties) => ties.filter(([a, b]) => a !== b))

const always = () => 1

describe('the best path through each connector', () => {
  it('is the likeliest of all paths that begin with that connector', () => {
    fc.assert(
      fc.property(smallGraph, (ties) => {
        const found = bestPerConnector({
          neighbours: neighboursIn(ties),
          from: [0],
          to: [6],
          mostHops: 4,
          readiness: always,
        })
        const all = everyPath(ties, 0, 6, 4).filter(({ nodes }) => nodes.length > 2)
        const connectors = new Set(all.map(({ nodes }) => nodes[1]))
        expect(found.map(({ nodes, probability }) => [nodes, probability])).toEqual(
          all
            .filter(({ nodes }) => {
              const first = connectors.has(nodes[1])
              connectors.delete(nodes[1])
              return first
            })
            .map(({ nodes, probability }) => [nodes, probability]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('puts whoever was asked often behind', () => {
    const ties: Ties = [
      [0, 1, 0.9],
      [1, 3, 0.5],
      [0, 2, 0.8],
      [2, 3, 0.5],
    ]
    const readiness = (_: number, connector: number) => (connector === 1 ? 0.64 : 1)
    const found = bestPerConnector({
      neighbours: neighboursIn(ties),
      from: [0],
      to: [3],
      mostHops: 4,
      readiness,
    })
    expect(found.map(({ nodes }) => nodes)).toEqual([
      [0, 2, 3],
      [0, 1, 3],
    ])
  })

  it('may begin with a colleague, and passes nobody who asks', () => {
    const ties: Ties = [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]
    const found = bestPerConnector({
      neighbours: neighboursIn(ties),
      from: [0, 1],
      to: [3],
      mostHops: 4,
      readiness: always,
    })
    expect(found.map(({ nodes }) => nodes)).toEqual([[1, 2, 3]])
  })
})

describe('the likeliest paths with what was asked', () => {
  it('are those of all paths, however they are read', () => {
    const readiness = (connector: number | undefined) => [1, 0.25, 0.5, 1, 0.5, 1, 1][connector ?? 0] ?? 1
    fc.assert(
      fc.property(smallGraph, fc.integer({ min: 1, max: 4 }), (ties, k) => {
        const all = everyPath(ties, 0, 6, 4)
        const asked = ({ nodes, probability }: PathFound) => probability * readiness(nodes[1])
        const { paths, isExact } = likeliestPaths(k, (most) => all.slice(0, most), asked)
        expect(isExact).toBe(true)
        expect(paths).toEqual(
          all
            .map((path) => ({ nodes: path.nodes, probability: asked(path) }))
            .toSorted(byLikelihood)
            .slice(0, k),
        )
      }),
      { numRuns: 300 },
    )
  })
})
