import type { RelationshipState } from '../relationship-state.ts'
import { type Grouping, type GroupKind, sizesOf } from './grouping.ts'
import type { Links } from './links.ts'

/** A part of the network that the user reaches over one or two ties, none of which is warm. */
export interface BridgeAtRisk {
  readonly kind: GroupKind
  readonly group: number
  readonly size: number
  /** Who still leads there: the cooling before the dormant, then by number. */
  readonly ways: readonly number[]
}

/** Fewer than three are acquaintances, no part of a network that could be lost. */
const SMALLEST = 3
/** With three ways in, one that goes quiet loses nothing yet. */
const MOST_WAYS = 2

/** Of the same people, what says best what would be lost. */
const TELLING: readonly GroupKind[] = ['industry', 'organization', 'community', 'list', 'function']

const isWarm = (state: RelationshipState | null): boolean => state === 'warm' || state === 'new'
/** What has lapsed, or never was more than a contact, leads nowhere any more. */
const stillLeads = (state: RelationshipState | null): boolean =>
  isWarm(state) || state === 'cooling' || state === 'dormant'

/**
 * A way into a group is a tie of the user's own to somebody who belongs to it or knows somebody who does. At risk is a group
 * of three or more with one or two ways in, none of them warm. Fewer ways first, then those with none cooling, then the
 * larger; then by kind. Of groups of one size with the same ways in, one is named. Linear in links for each grouping.
 */
export const bridgesAtRisk = (
  links: Links,
  states: readonly (RelationshipState | null)[],
  groupings: readonly Grouping[],
): readonly BridgeAtRisk[] => {
  const own = states.flatMap((state, node) => (stillLeads(state) ? [node] : []))
  const seen = new Set<string>()
  return groupings
    .toSorted((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))
    .flatMap((grouping) => atRiskIn(grouping, links, states, own))
    .filter(({ size, ways }) => {
      const key = [size, ...ways].join()
      return !seen.has(key) && seen.add(key)
    })
    .sort(
      (a, b) =>
        a.ways.length - b.ways.length || coolingOf(a, states) - coolingOf(b, states) || b.size - a.size,
    )
}

const atRiskIn = (
  grouping: Grouping,
  { offsets, targets }: Links,
  states: readonly (RelationshipState | null)[],
  own: readonly number[],
): readonly BridgeAtRisk[] => {
  const sizes = sizesOf(grouping)
  const ways: number[][] = Array.from(sizes, () => [])
  const isHeld = new Uint8Array(sizes.length)
  for (const node of own) {
    const groups = new Set([grouping.of[node] ?? -1])
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      groups.add(grouping.of[targets[slot] ?? 0] ?? -1)
    }
    for (const group of groups) {
      const leading = ways[group]
      if (leading === undefined) continue
      if (isWarm(states[node] ?? null)) isHeld[group] = 1
      // One more than may be is enough to know that there are too many.
      if (leading.length <= MOST_WAYS) leading.push(node)
    }
  }
  return ways.flatMap((leading, group) => {
    const size = sizes[group] ?? 0
    if (isHeld[group] === 1 || size < SMALLEST || leading.length === 0 || leading.length > MOST_WAYS)
      return []
    const order = leading.toSorted((a, b) => rankOf(states[a]) - rankOf(states[b]) || a - b)
    return [{ kind: grouping.kind, group, size, ways: order }]
  })
}

const rankOf = (state: RelationshipState | null | undefined): number => (state === 'cooling' ? 0 : 1)
const coolingOf = ({ ways }: BridgeAtRisk, states: readonly (RelationshipState | null)[]): number =>
  ways.filter((node) => states[node] === 'cooling').length
