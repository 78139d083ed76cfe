import { type Happening, inOrder, isBefore } from './before.ts'

/** One thing led to another; the weight counts among what led to the same. */
export interface CauseLink {
  readonly cause: string
  readonly effect: string
  readonly weight: number
}

export interface Split {
  /** What each keeps, 0 to 1; together 1. */
  readonly credit: ReadonlyMap<string, number>
  /** What passed over each link that counted, by its place among the links; 0 over one that did not. */
  readonly flow: readonly number[]
}

/** Whatever had causes keeps this much for its own part, and hands on the rest. A judgement: as much as all before it. */
export const KEPT = 0.5

/**
 * Splits one outcome's credit over everything that led to it. The outcome hands all of it to its causes in
 * proportion to their weights; a cause keeps a part and hands on the rest in the same way; where it began, it stays.
 *
 * Links that point to something no earlier than their effect are passed over, so that no cycle is left. Whatever is
 * kept is what was not handed on: the sum is 1 but for rounding, whatever the weights. O(n log n + m).
 *
 * A flow over a graph of causes, as in Markov-chain attribution (Anderl et al. 2016), but stated weights in place of
 * learnt ones: one person's outcomes are too few to learn from. docs/algorithms/attribution.md compares.
 */
export const splitCredit = (
  happenings: readonly Happening[],
  links: readonly CauseLink[],
  outcome: string,
  kept: number = KEPT,
): Split => {
  const byId = new Map(happenings.map((each) => [each.id, each]))
  const usable = links.map(({ cause, effect, weight }) => {
    const from = byId.get(cause)
    const to = byId.get(effect)
    return (
      from !== undefined && to !== undefined && weight > 0 && Number.isFinite(weight) && isBefore(from, to)
    )
  })
  const into = Map.groupBy(
    links.map((link, place) => ({ ...link, place })).filter(({ place }) => usable[place]),
    ({ effect }) => effect,
  )
  const credit = new Map(happenings.map(({ id }) => [id, 0]))
  const reached = new Map<string, number>([[outcome, 1]])
  const flow = links.map(() => 0)
  for (const { id } of [...byId.values()].sort((a, b) => inOrder(b, a))) {
    const arrived = reached.get(id) ?? 0
    if (arrived === 0) continue
    const causes = into.get(id) ?? []
    const total = causes.reduce((sum, { weight }) => sum + weight, 0)
    const handedOn = total === 0 ? 0 : id === outcome ? arrived : arrived * (1 - kept)
    let given = 0
    for (const { cause, weight, place } of causes) {
      const part = handedOn * (weight / total)
      flow[place] = part
      reached.set(cause, (reached.get(cause) ?? 0) + part)
      given += part
    }
    credit.set(id, id === outcome && total > 0 ? 0 : arrived - given)
  }
  return { credit, flow }
}
