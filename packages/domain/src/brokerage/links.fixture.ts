import * as fc from 'fast-check'
import { type Links, linksOf } from './links.ts'

/** Links from triples of two nodes and a probability. */
export const linksFrom = (nodeCount: number, ties: readonly (readonly [number, number, number?])[]): Links =>
  linksOf(nodeCount, {
    from: ties.map(([from]) => from),
    to: ties.map(([, to]) => to),
    probability: ties.map(([, , probability]) => probability ?? 1),
  })

/** Any network of up to a dozen people, in parts or in one. */
export const anyLinks: fc.Arbitrary<Links> = fc.integer({ min: 1, max: 12 }).chain((nodeCount) =>
  fc
    .uniqueArray(
      fc.record({
        from: fc.nat(nodeCount - 1),
        to: fc.nat(nodeCount - 1),
        hundredths: fc.integer({ min: 1, max: 100 }),
      }),
      { selector: ({ from, to }) => `${Math.min(from, to)}-${Math.max(from, to)}`, maxLength: 30 },
    )
    .map((ties) =>
      linksFrom(
        nodeCount,
        ties
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, hundredths }) => [from, to, hundredths / 100] as const),
      ),
    ),
)

/** The same as a table of weights, 0 for no tie: what the plain formulas of the books read. */
export const matrixOf = ({ nodeCount, offsets, targets, weights }: Links): number[][] =>
  Array.from({ length: nodeCount }, (_, node) => {
    const row = new Array<number>(nodeCount).fill(0)
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      row[targets[slot] ?? 0] = weights[slot] ?? 0
    }
    return row
  })
