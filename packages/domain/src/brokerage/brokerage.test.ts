import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../forecast/learner/random.ts'
import {
  betweenness,
  communitiesOf,
  constraints,
  exactBetweenness,
  heldBy,
  type Links,
  sampledBetweenness,
  samplesFor,
  vertexDiameterAtMost,
} from './index.ts'
import { anyLinks, linksFrom, matrixOf } from './links.fixture.ts'

const close = (actual: ArrayLike<number>, expected: readonly number[]) => {
  expect(actual.length).toBe(expected.length)
  for (const [node, value] of expected.entries()) expect(actual[node]).toBeCloseTo(value, 12)
}

describe('constraint', () => {
  test('somebody between three who do not know one another has the least, and each of them is tied to one', () => {
    close(
      constraints(
        linksFrom(4, [
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      ),
      [1 / 3, 1, 1, 1],
    )
  })

  test('a triangle is worked out by hand: (1/2 + 1/2 · 1/2)², twice', () => {
    close(
      constraints(
        linksFrom(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
      [1.125, 1.125, 1.125],
    )
  })

  test('a likelier tie takes a larger share of what is invested', () => {
    const ties = [
      [0, 1, 0.9],
      [0, 2, 0.3],
    ] as const
    close(constraints(linksFrom(3, ties)), [0.75 ** 2 + 0.25 ** 2, 1, 1])
  })

  test('whoever has no ties has no constraint', () => {
    expect(constraints(linksFrom(1, []))[0]).toBeNaN()
  })

  test('it is the formula of the book on any network', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const found = constraints(links)
        for (const [node, value] of byTheBook(links).entries()) {
          if (Number.isNaN(value)) expect(found[node]).toBeNaN()
          else expect(found[node]).toBeCloseTo(value, 9)
        }
      }),
    )
  })
})

const byTheBook = (links: Links): number[] => {
  const weights = matrixOf(links)
  const share = (i: number, j: number) =>
    (weights[i]?.[j] ?? 0) / (weights[i] ?? []).reduce((sum, weight) => sum + weight, 0)
  return weights.map((row, i) => {
    if (row.every((weight) => weight === 0)) return Number.NaN
    return row.reduce((sum, weight, j) => {
      if (weight === 0) return sum
      const around = row.reduce(
        (all, between, q) => (q === i || q === j || between === 0 ? all : all + share(i, q) * share(q, j)),
        0,
      )
      return sum + (share(i, j) + around) ** 2
    }, 0)
  })
}

describe('betweenness', () => {
  test('in a chain of three every way between the ends goes over the middle', () => {
    close(
      exactBetweenness(
        linksFrom(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
      [0, 1 / 3, 0],
    )
  })

  test('two equally short ways share a pair', () => {
    close(
      exactBetweenness(
        linksFrom(4, [
          [0, 1],
          [1, 3],
          [0, 2],
          [2, 3],
        ]),
      ),
      [1, 1, 1, 1].map((n) => n / 12),
    )
  })

  test('it counts what a list of all shortest ways counts', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        close(exactBetweenness(links), byEveryWay(links))
      }),
      { numRuns: 50 },
    )
  })

  test('what is sampled stays within its bound on any network', () => {
    const bound = { epsilon: 0.05, delta: 0.001 }
    fc.assert(
      fc.property(anyLinks, fc.integer(), (links, seed) => {
        const exact = exactBetweenness(links)
        const { shares, samples } = sampledBetweenness(links, bound, createRandom(seed))
        if (links.nodeCount >= 3) expect(samples).toBe(samplesFor(vertexDiameterAtMost(links), bound))
        for (const [node, share] of shares.entries()) {
          expect(Math.abs(share - (exact[node] ?? 0))).toBeLessThanOrEqual(bound.epsilon)
        }
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  test('the same seed gives the same estimate, to the last digit', () => {
    const links = linksFrom(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 0],
      [1, 4],
    ])
    const estimate = () => sampledBetweenness(links, { epsilon: 0.1, delta: 0.1 }, createRandom(3)).shares
    expect(estimate()).toEqual(estimate())
  })

  test('a closer or surer answer takes more ways, and a longer diameter too', () => {
    const base = samplesFor(6, { epsilon: 0.1, delta: 0.1 })
    expect(base).toBe(Math.ceil(50 * (3 + Math.log(10))))
    expect(samplesFor(6, { epsilon: 0.05, delta: 0.1 })).toBeGreaterThan(base)
    expect(samplesFor(6, { epsilon: 0.1, delta: 0.01 })).toBeGreaterThan(base)
    expect(samplesFor(60, { epsilon: 0.1, delta: 0.1 })).toBeGreaterThan(base)
  })

  test('a small network is counted exactly, and its answer says so', () => {
    const { method, epsilon, samples } = betweenness(
      linksFrom(3, [
        [0, 1],
        [1, 2],
      ]),
      { epsilon: 0.02, delta: 0.1 },
      createRandom(1),
    )
    expect({ method, epsilon, samples }).toEqual({ method: 'exact', epsilon: 0, samples: 0 })
  })

  test('no shortest way visits more nodes than the bound on the diameter says', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const longest = distancesOf(links).flat().filter(Number.isFinite)
        expect(vertexDiameterAtMost(links)).toBeGreaterThanOrEqual(Math.max(...longest) + 1)
      }),
    )
  })
})

const distancesOf = (links: Links): number[][] => {
  const weights = matrixOf(links)
  const far = weights.map((row, a) => row.map((w, b) => (a === b ? 0 : w > 0 ? 1 : Number.POSITIVE_INFINITY)))
  for (const [over] of far.entries()) {
    for (const row of far) {
      for (const [b] of row.entries()) {
        row[b] = Math.min(row[b] ?? 0, (row[over] ?? 0) + (far[over]?.[b] ?? 0))
      }
    }
  }
  return far
}

/** Every shortest way, one by one, and the nodes inside it. */
const byEveryWay = (links: Links): number[] => {
  const weights = matrixOf(links)
  const distances = distancesOf(links)
  const sums = weights.map(() => 0)
  const waysFrom = (a: number, b: number): number[][] => {
    if (a === b) return [[a]]
    const left = distances[a]?.[b] ?? 0
    return weights.flatMap((_, next) =>
      (weights[a]?.[next] ?? 0) > 0 && distances[next]?.[b] === left - 1
        ? waysFrom(next, b).map((way) => [a, ...way])
        : [],
    )
  }
  for (const [a, row] of distances.entries()) {
    for (const [b, distance] of row.entries()) {
      if (a === b || !Number.isFinite(distance)) continue
      const ways = waysFrom(a, b)
      for (const way of ways) {
        for (const inner of way.slice(1, -1)) sums[inner] = (sums[inner] ?? 0) + 1 / ways.length
      }
    }
  }
  const pairs = Math.max(1, links.nodeCount * (links.nodeCount - 1))
  return sums.map((sum) => sum / pairs)
}

describe('those whom somebody holds', () => {
  test('the middle of two groups holds the smaller one', () => {
    const held = heldBy(
      linksFrom(6, [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 3],
        [3, 4],
        [3, 5],
        [4, 5],
      ]),
    )
    expect([...held]).toEqual([0, 0, 2, 2, 0, 0])
  })

  test('it is what taking them out shows, on any network', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        expect([...heldBy(links)]).toEqual(matrixOf(links).map((_, node) => heldWhenGone(links, node)))
      }),
    )
  })
})

const heldWhenGone = (links: Links, gone: number): number => {
  const weights = matrixOf(links)
  const seen = new Set([gone])
  const sizeFrom = (node: number): number => {
    if (seen.has(node)) return 0
    seen.add(node)
    return (weights[node] ?? []).reduce((sum, weight, next) => sum + (weight > 0 ? sizeFrom(next) : 0), 1)
  }
  const sizes = (weights[gone] ?? []).map((weight, next) => (weight > 0 ? sizeFrom(next) : 0))
  return sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes)
}

describe('communities', () => {
  const two = linksFrom(9, [
    [5, 6],
    [6, 7],
    [5, 7],
    [5, 8],
    [7, 8],
    [6, 8],
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 5, 0.1],
    [3, 4],
  ])

  test('two circles with one weak tie between them are two, the larger first; a mere pair is none', async () => {
    const { of, sizes } = await communitiesOf(two, createRandom(1))
    expect(sizes).toEqual([4, 3])
    expect([...of]).toEqual([1, 1, 1, -1, -1, 0, 0, 0, 0])
  })

  test('the same seed gives the same communities on any network', async () => {
    await fc.assert(
      fc.asyncProperty(anyLinks, fc.integer(), async (links, seed) => {
        const first = await communitiesOf(links, createRandom(seed))
        expect(await communitiesOf(links, createRandom(seed))).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })
})
