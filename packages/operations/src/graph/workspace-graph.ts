import type { EvidenceKind, TieEvidence, TieGraph } from '@rapport/domain'

/** Who stands at a node of the graph. */
export interface GraphNode {
  /** The person shown; null for the user, and for somebody who is only on a list. */
  readonly personId: string | null
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
  /** The list that names them, where they are nobody known. */
  readonly list: string | null
}

/** Who stands where, by number: 0 is the user; then people as shown, in the order of the snapshot; then those on lists who are nobody known. */
export interface GraphNodes extends Iterable<GraphNode> {
  readonly length: number
  /** Throws a RangeError for a number that is no node's. */
  readonly at: (node: number) => GraphNode
  /** The people and strangers of this name, as names are compared; in order. */
  readonly called: (name: string) => Promise<readonly number[]>
  /** The people and strangers whose organization is one of those asked for; in order. */
  readonly whereOrganization: (is: (organization: string) => boolean) => Promise<readonly number[]>
}

/**
 * Who knows whom in a workspace, as far as anything on record tells. The graph is shared and is brought up to date in
 * place, so nothing of it may be kept from one call to the next.
 */
export interface WorkspaceGraph {
  readonly graph: TieGraph
  readonly nodes: GraphNodes
  /** By the id of a person shown. */
  readonly nodeOf: ReadonlyMap<string, number>
  /** Owners of lists who pool their network with the user: paths may begin at them too. */
  readonly colleagues: readonly number[]
  /** What speaks for a tie, the likeliest first; empty where there is none. */
  readonly evidenceOf: (a: number, b: number) => readonly TieEvidence[]
  /** How likely the user's own standing with somebody carries a word; what lists say is left out. 0 for no contact. */
  readonly ownStrength: (node: number) => number
  /** By the id of a list: how many of its names are people known, the user among them. */
  readonly knownOnLists: ReadonlyMap<string, number>
  /** Linear in ties that something besides a list speaks for. */
  readonly tally: () => GraphTally
}

/** What ties are made of. */
export interface GraphTally {
  /** Ties that each kind of evidence speaks for, others beside it or not. */
  readonly byKind: ReadonlyMap<EvidenceKind, number>
  /** Ties for which nothing recorded speaks. */
  readonly inferred: number
  readonly bytes: number
}
