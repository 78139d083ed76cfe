import type { Brokerage } from '@rapport/domain'
import { foldText } from '../snapshot/fold-text.ts'
import type { BrokerageFacts } from './brokerage-facts.ts'
import { someoneAt } from './someone.ts'
import type { WorkspaceGraph } from './workspace-graph.ts'

/** What decides who is drawn. Places count the graph's nodes without the user. */
export interface Weighed {
  readonly workspace: WorkspaceGraph
  readonly facts: BrokerageFacts
  /** Ids of those who may be drawn; null for everybody. */
  readonly within: ReadonlySet<string | null> | null
  /** Folded; empty for everybody. */
  readonly query: string
  /** Node of the one to be drawn with those they know. */
  readonly centre: number | null
}

/** Lines that a screen can show, and a page pan, without a hitch. */
const MOST_TIES = 30_000
/** Three digits draw as well as sixteen. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** Who fits, those first whom the user reaches most easily, then those who know most others, then by place. */
export const weighedPlaces = ({ workspace, facts, within, query, centre }: Weighed): readonly number[] => {
  const { graph } = workspace
  const own = ownTies(workspace)
  const near = centre === null ? null : new Set([centre, ...targetsOf(workspace, centre)])
  return facts.nodes
    .flatMap(({ personId }, place) => {
      if (near !== null && !near.has(place + 1)) return []
      if (within !== null && !within.has(personId)) return []
      if (query === '') return [place]
      const { name, title, organization } = someoneAt(facts, place)
      return foldText(`${name} ${title ?? ''} ${organization ?? ''}`).includes(query) ? [place] : []
    })
    .sort(
      (a, b) =>
        Number(b + 1 === centre) - Number(a + 1 === centre) ||
        (own.get(b + 1) ?? 0) - (own.get(a + 1) ?? 0) ||
        (graph.degrees[b + 1] ?? 0) - (graph.degrees[a + 1] ?? 0) ||
        a - b,
    )
}

export const drawnColumns = (
  { workspace, facts }: Weighed,
  { communities }: Brokerage,
  places: readonly number[],
) => {
  const own = ownTies(workspace)
  const shown = places.map((place) => someoneAt(facts, place))
  return {
    personId: shown.map(({ personId }) => personId),
    name: shown.map(({ name }) => name),
    title: shown.map(({ title }) => title),
    organization: shown.map(({ organization }) => organization),
    list: shown.map(({ list }) => list),
    tie: places.map((place) => rounded(own.get(place + 1) ?? 0)),
    strength: places.map((place) => facts.relationships[place]?.strength ?? 0),
    state: shown.map(({ state }) => state),
    community: places.map((place) => communities.of[place] ?? -1),
    contacts: places.map((place) => (workspace.graph.degrees[place + 1] ?? 0) - (own.has(place + 1) ? 1 : 0)),
  }
}

/** Ties between those who are drawn, the likeliest first, and what speaks for those of the one in the middle. */
export const drawnTies = ({ workspace, facts, centre }: Weighed, placeOf: ReadonlyMap<number, number>) => {
  const { from, to, probability } = facts.input.pairs
  const drawn: { readonly from: number; readonly to: number; readonly pair: number }[] = []
  for (let pair = 0; pair < from.length; pair += 1) {
    const [a, b] = [placeOf.get(from[pair] ?? -1), placeOf.get(to[pair] ?? -1)]
    if (a !== undefined && b !== undefined) drawn.push({ from: a, to: b, pair })
  }
  const likeliness = (pair: number) => probability[pair] ?? 0
  drawn.sort((a, b) => likeliness(b.pair) - likeliness(a.pair) || a.from - b.from || a.to - b.to)
  const kept = drawn.slice(0, MOST_TIES)
  const evidence = ({ pair }: { readonly pair: number }) =>
    workspace.evidenceOf((from[pair] ?? 0) + 1, (to[pair] ?? 0) + 1)
  return {
    ties: {
      from: kept.map((tie) => tie.from),
      to: kept.map((tie) => tie.to),
      probability: kept.map(({ pair }) => rounded(likeliness(pair))),
      recorded: kept.map((tie) =>
        evidence(tie).some(({ recorded }) => recorded) ? (1 as const) : (0 as const),
      ),
    },
    tiesLeftOut: drawn.length - kept.length,
    around: centre === null ? null : aroundOf(workspace, centre, placeOf),
  }
}

const aroundOf = (workspace: WorkspaceGraph, centre: number, placeOf: ReadonlyMap<number, number>) => ({
  at: placeOf.get(centre - 1) ?? 0,
  evidence: targetsOf(workspace, centre).flatMap((target) => {
    const to = target === 0 ? -1 : placeOf.get(target - 1)
    if (to === undefined) return []
    const texts = workspace.evidenceOf(centre, target).map(({ text, recorded }) => ({ text, recorded }))
    return [{ to, texts }]
  }),
})

/** Likeliest first. */
const targetsOf = ({ graph }: WorkspaceGraph, node: number): readonly number[] => {
  const start = graph.starts[node] ?? 0
  return Array.from({ length: graph.degrees[node] ?? 0 }, (_, arc) => graph.targets[start + arc] ?? 0)
}

/** The probability of the user's own tie, by node. */
const ownTies = ({ graph }: WorkspaceGraph): ReadonlyMap<number, number> => {
  const start = graph.starts[0] ?? 0
  return new Map(
    Array.from({ length: graph.degrees[0] ?? 0 }, (_, arc) => [
      graph.targets[start + arc] ?? 0,
      graph.probabilities[graph.ties[start + arc] ?? 0] ?? 0,
    ]),
  )
}
