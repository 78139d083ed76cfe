import { createRandom } from '../forecast/learner/random.ts'
import type { RelationshipState } from '../relationship-state.ts'
import { type Betweenness, type Bound, betweenness } from './betweenness.ts'
import { type CommonGround, centralMembers, commonGround } from './common-ground.ts'
import { type Communities, communitiesOf } from './communities.ts'
import { constraints } from './constraint.ts'
import { heldBy } from './cut-off.ts'
import { type Broker, findBrokers } from './find-brokers.ts'
import type { Grouping } from './grouping.ts'
import { degreeOf, type Links, linksOf, type Pairs } from './links.ts'
import { type BridgeAtRisk, bridgesAtRisk } from './ways-in.ts'

/** A network as brokerage reads it: everybody but the user, who would connect everybody. */
export interface BrokerageInput {
  readonly nodeCount: number
  /** Ties between the others, each once. */
  readonly pairs: Pairs
  /** How the user stands with each; null for those whom the user does not know. */
  readonly states: readonly (RelationshipState | null)[]
  readonly groupings: readonly Grouping[]
  /** Null where only circles and bridges are asked for: brokers take most of the time. */
  readonly bound: Bound | null
  readonly most: number
}

export interface Brokerage {
  /** How many of the others have a tie to one another. */
  readonly linked: number
  readonly estimate: Omit<Betweenness, 'shares'>
  readonly brokers: readonly Broker[]
  readonly communities: Communities
  readonly common: readonly (CommonGround | null)[]
  readonly central: readonly (readonly number[])[]
  readonly atRisk: readonly BridgeAtRisk[]
}

/** The same network, the same answer: both draws begin here. */
const SEED = 1992
/** Names that stand for a community. */
const CENTRAL = 5

/** Who connects what, which circles there are, and which parts hang by a thread. Deterministic. */
export const measureBrokerage = async (input: BrokerageInput): Promise<Brokerage> => {
  const { nodeCount, pairs, states, groupings, bound, most } = input
  const all = linksOf(nodeCount, pairs)
  const communities = await communitiesOf(all, createRandom(SEED))
  const { links, nodes } = linkedOnly(all, pairs)
  const { estimate, brokers } =
    bound === null ? NO_BROKERS : brokersOf({ links, nodes, communities }, bound, most)
  const circles: Grouping = { kind: 'community', of: communities.of, count: communities.sizes.length }
  return {
    linked: nodes.length,
    estimate,
    brokers,
    communities,
    common: commonGround(communities, groupings),
    central: centralMembers(communities, all, CENTRAL),
    atRisk: bridgesAtRisk(all, states, [...groupings, circles]),
  }
}

const NO_BROKERS: Pick<Brokerage, 'estimate' | 'brokers'> = {
  estimate: { method: 'exact', samples: 0, epsilon: 0, delta: 0 },
  brokers: [],
}

interface Linked {
  readonly links: Links
  /** Their numbers in the whole. */
  readonly nodes: readonly number[]
  readonly communities: Communities
}

const brokersOf = (
  { links, nodes, communities }: Linked,
  bound: Bound,
  most: number,
): Pick<Brokerage, 'estimate' | 'brokers'> => {
  const between = betweenness(links, bound, createRandom(SEED))
  const { shares: _shares, ...estimate } = between
  const within = { ...communities, of: Int32Array.from(nodes, (node) => communities.of[node] ?? -1) }
  const found = findBrokers(
    { links, between, constraint: constraints(links), held: heldBy(links), communities: within },
    most,
  )
  return { estimate, brokers: found.map((broker) => ({ ...broker, node: nodes[broker.node] ?? 0 })) }
}

/** Without those who have no ties: they would dilute every share until nothing stood out. */
const linkedOnly = (all: Links, { from, to, probability }: Pairs) => {
  const nodes: number[] = []
  const numberOf = new Int32Array(all.nodeCount)
  for (let node = 0; node < all.nodeCount; node += 1) {
    if (degreeOf(all, node) > 0) numberOf[node] = nodes.push(node) - 1
  }
  const renumber = (ends: ArrayLike<number>) => Int32Array.from(ends, (node) => numberOf[node] ?? 0)
  return { nodes, links: linksOf(nodes.length, { from: renumber(from), to: renumber(to), probability }) }
}
