import type { Communities } from './communities.ts'
import { type Grouping, type GroupKind, sizesOf } from './grouping.ts'
import type { Links } from './links.ts'

/** What the members of a community have in common that others have not. */
export interface CommonGround {
  readonly kind: GroupKind
  readonly group: number
  /** How many of the members. */
  readonly members: number
}

/** Two of five and more: below that a name would tell of a minority. */
const LEAST_SHARE = 0.4
/** At least so many times the share among all: what everybody is tells nothing of a circle. */
const LEAST_LIFT = 1.5

/**
 * Per community the group that tells it best: share · log2(share / share among all), the community's part of the
 * Kullback–Leibler divergence. Among equals the grouping given first, then the smaller number. Null where nothing tells.
 */
export const commonGround = (
  communities: Communities,
  groupings: readonly Grouping[],
): readonly (CommonGround | null)[] => {
  const best: (CommonGround | null)[] = communities.sizes.map(() => null)
  const scores = communities.sizes.map(() => 0)
  const everybody = communities.of.length
  for (const grouping of groupings) {
    const sizes = sizesOf(grouping)
    for (const [community, counts] of countsWithin(communities, grouping).entries()) {
      const size = communities.sizes[community] ?? 1
      for (const [group, members] of [...counts].sort(([a], [b]) => a - b)) {
        const share = members / size
        const lift = share / ((sizes[group] ?? 1) / everybody)
        if (share < LEAST_SHARE || lift < LEAST_LIFT) continue
        const score = share * Math.log2(lift)
        if (score <= (scores[community] ?? 0)) continue
        scores[community] = score
        best[community] = { kind: grouping.kind, group, members }
      }
    }
  }
  return best
}

const countsWithin = ({ of, sizes }: Communities, grouping: Grouping): readonly Map<number, number>[] => {
  const counts = sizes.map(() => new Map<number, number>())
  for (const [node, community] of of.entries()) {
    const group = grouping.of[node] ?? -1
    const within = counts[community]
    if (group >= 0) within?.set(group, (within.get(group) ?? 0) + 1)
  }
  return counts
}

/** Per community its members by what ties them to other members, the most first; then by number. */
export const centralMembers = (
  { of, sizes }: Communities,
  { offsets, targets, weights }: Links,
  most: number,
): readonly (readonly number[])[] => {
  const members: { readonly node: number; readonly weight: number }[][] = sizes.map(() => [])
  for (const [node, community] of of.entries()) {
    let weight = 0
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      if (of[targets[slot] ?? 0] === community) weight += weights[slot] ?? 0
    }
    members[community]?.push({ node, weight })
  }
  return members.map((each) =>
    each
      .sort((a, b) => b.weight - a.weight || a.node - b.node)
      .slice(0, most)
      .map(({ node }) => node),
  )
}
