import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyPath } from './exhaustive.fixture.ts'
import { bestPath, bestPaths, buildGraph, neighbours, reachAll, removeTie, setTie } from './index.ts'

/** Small graphs in which many paths are equally likely, by few probabilities (1 among them), or none are. */
const probability = fc.oneof(
  fc.constantFrom(1, 0.5, 0.25, 0.9, 0.1, 0.999_999),
  fc.double({ min: 1e-9, max: 1, noNaN: true }),
)
const fewNodes = 7
const node = fc.nat({ max: fewNodes - 1 })
const tie = fc.tuple(node, node, probability).filter(([a, b]) => a !== b)
const questions = fc.record({
  ties: fc.array(tie, { maxLength: 22 }),
  changes: fc.array(
    fc.tuple(node, node, fc.oneof(probability, fc.constant(0))).filter(([a, b]) => a !== b),
    { maxLength: 12 },
  ),
  from: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
  to: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
  k: fc.integer({ min: 1, max: 12 }),
  maxHops: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
})

describe('the best paths', () => {
  it('are those of an exhaustive search, in its order, also after ties changed', () => {
    fc.assert(
      fc.property(questions, ({ ties, changes, from, to, k, maxHops }) => {
        const matrix = new Map<string, number>()
        const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
        const probabilityOf = (a: number, b: number) => matrix.get(key(a, b)) ?? 0
        for (const [a, b, p] of ties) matrix.set(key(a, b), Math.max(p, probabilityOf(a, b)))
        const graph = buildGraph(fewNodes, {
          from: ties.map(([a]) => a),
          to: ties.map(([, b]) => b),
          probability: ties.map(([, , p]) => p),
        })
        const compare = () => {
          expect(graph.tieCount).toBe([...matrix.values()].filter((p) => p > 0).length)
          const expected = everyPath(fewNodes, probabilityOf, from, to, maxHops)
          const options = maxHops === undefined ? {} : { maxHops }
          const found = bestPaths(graph, from, to, { k, ...options })
          expect(found.map(({ nodes }) => nodes)).toEqual(expected.slice(0, k).map(({ nodes }) => nodes))
          for (const [index, path] of found.entries())
            expect(path.probability).toBe(expected[index]?.probability)
          expect(bestPath(graph, from, to, options)).toEqual(expected[0] ?? null)
        }
        compare()
        for (const [a, b, p] of changes) {
          matrix.set(key(a, b), p)
          if (p === 0) removeTie(graph, a, b)
          else setTie(graph, a, b, p)
        }
        compare()
        const reached = reachAll(graph, from)
        for (let other = 0; other < fewNodes; other += 1) {
          const best = everyPath(fewNodes, probabilityOf, from, [other])[0]?.probability ?? 0
          expect(reached[other]).toBeCloseTo(best, 12)
          for (const { node, probability } of neighbours(graph, other))
            expect(probability).toBe(probabilityOf(other, node))
        }
      }),
      { numRuns: 1_000, seed: 6 },
    )
  })
})
