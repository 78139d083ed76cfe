import type { Betweenness } from './betweenness.ts'
import type { Communities } from './communities.ts'
import { degreeOf, type Links } from './links.ts'

/** Somebody who connects parts of the network that would be apart without them. */
export interface Broker {
  readonly node: number
  /** Share of pairs, 0 to 1, whose shortest way goes over them. */
  readonly betweenness: number
  readonly constraint: number
  readonly degree: number
  /** Others who would be cut off without them. */
  readonly holds: number
  /** Where their contacts are, most contacts first. */
  readonly parts: readonly { readonly community: number; readonly contacts: number }[]
}

interface Measures {
  readonly links: Links
  readonly between: Betweenness
  readonly constraint: Float64Array
  readonly held: Int32Array
  readonly communities: Communities
}

/**
 * Those who know people in two communities or more, or hold somebody, and whose betweenness is surely above 0 (more than ε).
 * The most ways first, then the less constrained, then by number.
 */
export const findBrokers = (measures: Measures, most: number): readonly Broker[] => {
  const { links, between, constraint, held } = measures
  const brokers: Broker[] = []
  for (const [node, betweenness] of between.shares.entries()) {
    if (betweenness <= between.epsilon) continue
    const parts = partsOf(measures, node)
    const holds = held[node] ?? 0
    if (parts.length < 2 && holds === 0) continue
    brokers.push({
      node,
      betweenness,
      constraint: constraint[node] ?? Number.NaN,
      degree: degreeOf(links, node),
      holds,
      parts,
    })
  }
  return brokers
    .sort((a, b) => b.betweenness - a.betweenness || a.constraint - b.constraint || a.node - b.node)
    .slice(0, most)
}

const partsOf = ({ links: { offsets, targets }, communities }: Measures, node: number): Broker['parts'] => {
  const counts = new Map<number, number>()
  for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
    const community = communities.of[targets[slot] ?? 0] ?? -1
    if (community >= 0) counts.set(community, (counts.get(community) ?? 0) + 1)
  }
  return [...counts]
    .map(([community, contacts]) => ({ community, contacts }))
    .sort((a, b) => b.contacts - a.contacts || a.community - b.community)
}
