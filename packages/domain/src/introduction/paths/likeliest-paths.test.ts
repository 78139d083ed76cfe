import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byLikelihood, type Path } from '../../graph/index.ts'
import { likeliestPaths } from './likeliest-paths.ts'

const path = fc.record({
  nodes: fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 2, maxLength: 5 }),
  probability: fc.constantFrom(1, 0.5, 0.25, 0.125),
})
const paths = fc.uniqueArray(path, { maxLength: 40, selector: ({ nodes }) => nodes.join() })

it('the likeliest with what was asked are those of all paths, however they are read', () => {
  const readiness = (connector: number | undefined) => [1, 0.25, 0.5, 1, 0.5, 1, 1][connector ?? 0] ?? 1
  const asked = ({ nodes, probability }: Path) => probability * readiness(nodes[1])
  fc.assert(
    fc.property(paths, fc.integer({ min: 1, max: 4 }), (given, k) => {
      const all = given.toSorted(byLikelihood)
      const found = likeliestPaths(k, (most) => all.slice(0, most), asked)
      expect(found.isExact).toBe(true)
      expect(found.paths).toEqual(
        all
          .map((each) => ({ nodes: each.nodes, probability: asked(each) }))
          .toSorted(byLikelihood)
          .slice(0, k),
      )
    }),
    { numRuns: 300 },
  )
})
