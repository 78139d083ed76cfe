import { exactBetweenness } from './exact-betweenness.ts'
import type { Links } from './links.ts'
import { createDraw } from './shortest-way.ts'
import { vertexDiameterAtMost } from './vertex-diameter.ts'

/** How far the estimates may be off, and how likely it is that any of them is off by more. */
export interface Bound {
  /** Share of all pairs, 0 to 1. */
  readonly epsilon: number
  readonly delta: number
}

export interface Betweenness {
  /** Per node: the share of pairs, 0 to 1, whose shortest way goes over it. */
  readonly shares: Float64Array
  readonly method: 'exact' | 'sampled'
  /** Ways drawn; 0 where every pair was looked at. */
  readonly samples: number
  readonly epsilon: number
  readonly delta: number
}

/** The constant of the sample bound, as estimated by Löffler and Phillips (2009) and taken by the paper. */
const UNIVERSAL = 0.5

/**
 * Ways to draw until, with probability 1 − δ, no node's share is off by more than ε: Riondato & Kornaropoulos, Fast
 * approximation of betweenness centrality through sampling, Data Mining and Knowledge Discovery 30, 2016, theorem 3. The
 * VC dimension of shortest ways is at most ⌊log2(VD − 2)⌋ + 1, VD being the vertex diameter.
 */
export const samplesFor = (vertexDiameter: number, { epsilon, delta }: Bound): number => {
  const dimension = vertexDiameter <= 2 ? 0 : Math.floor(Math.log2(vertexDiameter - 2)) + 1
  return Math.ceil((UNIVERSAL / epsilon ** 2) * (dimension + Math.log(1 / delta)))
}

/** Draws pairs of nodes evenly and one shortest way of each. The same random numbers give the same answer. */
export const sampledBetweenness = (links: Links, bound: Bound, random: () => number): Betweenness => {
  const { nodeCount } = links
  const shares = new Float64Array(nodeCount)
  const samples = nodeCount < 3 ? 0 : samplesFor(vertexDiameterAtMost(links), bound)
  const draw = createDraw(links)
  const count = (node: number) => {
    shares[node] = (shares[node] ?? 0) + 1 / samples
  }
  for (let sample = 0; sample < samples; sample += 1) {
    const from = Math.floor(random() * nodeCount)
    const other = Math.floor(random() * (nodeCount - 1))
    draw(from, other < from ? other : other + 1, random, count)
  }
  return { shares, method: 'sampled', samples, ...bound }
}

/** Exact where looking at every pair takes no longer than drawing, sampled within the bound elsewhere. */
export const betweenness = (links: Links, bound: Bound, random: () => number): Betweenness =>
  links.nodeCount <= samplesFor(vertexDiameterAtMost(links), bound) / DRAWS_A_SEARCH
    ? { shares: exactBetweenness(links), method: 'exact', samples: 0, epsilon: 0, delta: 0 }
    : sampledBetweenness(links, bound, random)

/** Draws that take as long as one search of everything in a network of some thousand people: measured in `bench/brokerage`. */
const DRAWS_A_SEARCH = 16
