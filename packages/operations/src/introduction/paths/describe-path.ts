import {
  type Balance,
  type ConnectorTally,
  type HeldBack,
  likelihoodInWords,
  NO_BALANCE,
  readinessAfter,
  whyHeldBack,
} from '@rapport/domain'
import type { FoundWay } from '../../graph/search-graph.ts'
import type { GraphNode, WorkspaceGraph } from '../../graph/workspace-graph.ts'
import { USER_NODE } from './find-paths.ts'

export interface Standing {
  readonly balances: ReadonlyMap<string, Balance>
  readonly tallies: ReadonlyMap<string, ConnectorTally>
}

export const describeNode = ({ personId, name, title, organization, list }: GraphNode, node: number) => ({
  personId,
  name,
  title,
  organization,
  list,
  isUser: node === USER_NODE,
})

/** A path with its evidence, and how it stands with everybody on it who would be asked. */
export const describePath = (
  { nodes, ties, probability }: FoundWay,
  workspace: WorkspaceGraph,
  standing: Standing,
) => {
  const [source = USER_NODE, first = USER_NODE] = nodes
  const isDirect = source === USER_NODE && nodes.length === 2
  const asked = isDirect ? null : source === USER_NODE ? first : source
  const hops = nodes
    .slice(1)
    .map((node, index) =>
      hopOf(
        { from: nodes[index] ?? source, to: node, index, tie: ties[index] ?? 0, nodes },
        workspace,
        standing,
      ),
    )
  return {
    probability,
    likelihood: likelihoodInWords(probability),
    recorded: hops.every(({ recorded }) => recorded),
    isDirect,
    asked: asked === null ? null : nodeAt(workspace, asked),
    through: source === USER_NODE ? null : nodeAt(workspace, source).name,
    owes: hops.some(({ connector }) => connector?.owes === true),
    hops,
  }
}

const nodeAt = ({ nodes }: WorkspaceGraph, node: number) => describeNode(nodes.at(node), node)

interface Hop {
  readonly from: number
  readonly to: number
  readonly index: number
  /** How likely the tie alone passes on a word. */
  readonly tie: number
  /** The whole way. */
  readonly nodes: readonly number[]
}

const hopOf = ({ from, to, index, tie, nodes }: Hop, workspace: WorkspaceGraph, standing: Standing) => {
  const [source = USER_NODE] = nodes
  const isLast = index === nodes.length - 2
  const evidence = workspace.evidenceOf(from, to)
  // Of what a colleague has with others, only that it is there is shown.
  const shown =
    index === 0 && source !== USER_NODE ? evidence.filter(({ kind }) => kind === 'list') : evidence
  const asked = index > 0 || (isLast && source === USER_NODE) ? USER_NODE : source === USER_NODE ? to : source
  const readiness =
    asked === USER_NODE ? 1 : readinessAfter(talliedOf(asked, workspace, standing)?.recentAsks ?? 0)
  return {
    from: nodeAt(workspace, from),
    to: nodeAt(workspace, to),
    probability: tie * readiness,
    recorded: evidence.some(({ recorded }) => recorded),
    evidence: shown,
    connector: isLast ? null : askingOf(to, workspace, standing),
  }
}

const talliedOf = (
  node: number,
  { nodes }: WorkspaceGraph,
  { tallies }: Standing,
): ConnectorTally | undefined => tallies.get(nodes.at(node).personId ?? '')

const HELD: Readonly<Record<HeldBack, string>> = {
  'nothing-given': 'Nothing that you gave them is on record yet. Is there something first?',
  'ask-open': 'Another ask of yours waits for their answer.',
}

const askingOf = (node: number, workspace: WorkspaceGraph, standing: Standing) => {
  const { personId } = workspace.nodes.at(node)
  if (personId === null) return { recentAsks: 0, isMuch: false, owes: false, heldBack: null }
  const balance = standing.balances.get(personId) ?? NO_BALANCE
  const held = whyHeldBack(balance)
  const tally = talliedOf(node, workspace, standing)
  return {
    recentAsks: tally?.recentAsks ?? 0,
    isMuch: tally?.isMuch ?? false,
    owes: balance.tilt === 'more-received',
    heldBack: held === null ? null : { because: held, text: HELD[held] },
  }
}
