import { bestPath, buildGraph, neighbours } from '@rapport/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'
import { waysThere } from './way-there.ts'

type Ties = readonly (readonly [from: number, to: number, probability: number])[]

const workspaceOf = (count: number, ties: Ties, colleagues: readonly number[] = []) => {
  const graph = buildGraph(count, {
    from: ties.map(([from]) => from),
    to: ties.map(([, to]) => to),
    probability: ties.map(([, , probability]) => probability),
  })
  const nodes = Array.from({ length: count }, (_, node) => ({
    personId: `${node}`,
    name: `${node}`,
    title: null,
    organization: null,
    list: null,
  }))
  // Ways look at who is tied to whom, and at nothing else of it.
  return { graph, nodes, colleagues } as unknown as WorkspaceGraph
}

describe('the way to somebody', () => {
  it('is as likely as the likeliest path, of ties that are there', async () => {
    const random = fc.integer({ min: 2, max: 12 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        ties: fc.array(
          fc
            .tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(0.1, 0.25, 0.5, 0.5, 0.9, 1))
            .filter(([from, to]) => from !== to),
          { maxLength: 30 },
        ),
        colleagues: fc.uniqueArray(fc.integer({ min: 1, max: count - 1 }), { maxLength: 2 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(random, async ({ count, ties, colleagues }) => {
        const workspace = workspaceOf(count, ties, colleagues)
        const { wayTo } = await waysThere(workspace)
        for (let node = 1; node < count; node += 1) {
          const way = wayTo(node)
          const path = bestPath(workspace.graph, [0, ...colleagues], [node], { maxHops: 4 })
          expect(way === null).toBe(path === null)
          if (way === null || path === null) continue
          expect(way.probability).toBeCloseTo(path.probability, 9)
          const between = way.via.map(({ name }) => Number(name))
          for (const [index, next] of [...between.slice(1), node].entries()) {
            const tied = Array.from(neighbours(workspace.graph, between[index] ?? 0), (each) => each.node)
            if (between.length > 0) expect(tied).toContain(next)
          }
        }
      }),
    )
  })

  it('passes through nobody where the user turns to them directly', async () => {
    const { wayTo } = await waysThere(workspaceOf(3, [[0, 1, 0.5]]))
    expect(wayTo(1)).toEqual({ probability: 0.5, via: [] })
    expect(wayTo(2)).toBeNull()
  })

  it('names the colleague it begins with', async () => {
    const { wayTo } = await waysThere(workspaceOf(3, [[1, 2, 0.5]], [1]))
    expect(wayTo(2)).toEqual({ probability: 0.5, via: [{ personId: '1', name: '1' }] })
  })

  it('is none where only more than four hops lead there, and a shorter one where that is less likely', async () => {
    const line: Ties = [0, 1, 2, 3, 4].map((node) => [node, node + 1, 1])
    expect((await waysThere(workspaceOf(6, line))).wayTo(5)).toBeNull()
    const { wayTo } = await waysThere(workspaceOf(6, [...line, [1, 5, 0.2]]))
    expect(wayTo(5)).toEqual({ probability: 0.2, via: [{ personId: '1', name: '1' }] })
  })
})
