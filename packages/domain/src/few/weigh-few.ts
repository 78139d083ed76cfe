import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Reason } from '../plan/index.ts'
import type { Need, Objective } from '../purpose/index.ts'
import type { Relationship } from '../strength/index.ts'
import type { Deed } from './deed.ts'
import type { FewBasis, FewEvidence } from './evidence.ts'
import { findFits } from './fit.ts'
import { deedReasons, FIT_ALONE, NO_DEEDS, tieReason } from './reasons.ts'
import {
  DEED_WEIGHTS,
  FIT_POINTS,
  fadedShare,
  MOST_FOR_ENDORSEMENTS,
  scoreOf,
  TIE_POINTS,
} from './weights.ts'

export interface FewInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly deeds: readonly Deed[]
  /** Those still pursued. */
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Contact days that make a tie worth proposing without any deed: more than hello and an answer. */
const REAL_HISTORY_DAYS = 3

export const NO_EVIDENCE = (personId: string): FewEvidence => ({
  personId,
  score: 0,
  basis: 'none',
  lastDeedOn: null,
  reasons: [],
})

/**
 * What speaks for each person, for those of whom anything does: deeds, each fading by its kind, then the living tie,
 * then fit with open objectives. Linear in people and deeds; deeds after `today` do not count.
 */
export const weighFew = (input: FewInput): ReadonlyMap<string, FewEvidence> => {
  const { people, relationships, deeds, today } = input
  const deedsOf = Map.groupBy(
    deeds.filter(({ on }) => on === null || on <= today),
    ({ personId }) => personId,
  )
  const fits = findFits(input)
  const found = new Map<string, FewEvidence>()
  for (const [index, person] of people.entries()) {
    const relationship = relationships[index]
    if (relationship === undefined) continue
    const weighed = (deedsOf.get(person.personId) ?? []).map((deed) => weigh(deed, today))
    const fit = fits(person, relationship)
    const basis = basisOf(weighed, relationship, fit !== null && fit.degree === 1 && isKnown(person, today))
    if (weighed.length === 0 && basis === 'none') continue
    const points =
      pointsOf(weighed) + (TIE_POINTS * relationship.strength) / 100 + FIT_POINTS * (fit?.degree ?? 0)
    const tie = tieReason(relationship, today)
    const label = basis === 'tie' ? [NO_DEEDS] : basis === 'fit' ? [FIT_ALONE] : []
    const reasons: readonly Reason[] = [
      ...label,
      ...deedReasons(weighed, today),
      ...(tie === null ? [] : [tie]),
      ...(fit?.reasons ?? []),
    ]
    found.set(person.personId, {
      personId: person.personId,
      score: scoreOf(points),
      basis: person.isNamed ? basis : 'none',
      lastDeedOn: lastOn(weighed),
      reasons,
    })
  }
  return found
}

export interface WeighedDeed extends Deed {
  /** In points, after fading. */
  readonly points: number
}

const weigh = (deed: Deed, today: string): WeighedDeed => {
  const days = deed.on === null ? null : toDayNumber(today) - toDayNumber(deed.on)
  return { ...deed, points: DEED_WEIGHTS[deed.kind].points * fadedShare(deed.kind, days) }
}

const pointsOf = (deeds: readonly WeighedDeed[]): number => {
  let endorsements = 0
  let others = 0
  for (const { kind, points } of deeds) {
    if (kind === 'endorsement') endorsements += points
    else others += points
  }
  return others + Math.min(MOST_FOR_ENDORSEMENTS, endorsements)
}

/** Having worked at the same place is no deed, and a word of thanks answers one. */
const isDeed = ({ kind }: Deed): boolean =>
  kind !== 'worked-together' && kind !== 'same-employer' && kind !== 'thanks'

const basisOf = (deeds: readonly Deed[], relationship: Relationship, isAsked: boolean): FewBasis => {
  if (deeds.some(isDeed)) return 'deeds'
  if (relationship.contactDays >= REAL_HISTORY_DAYS && relationship.sent < relationship.interactions)
    return 'tie'
  return isAsked ? 'fit' : 'none'
}

const isKnown = ({ connectedOn }: PersonFacts, today: string): boolean =>
  connectedOn !== null && connectedOn <= today

const lastOn = (deeds: readonly Deed[]): string | null =>
  deeds
    .filter(isDeed)
    .reduce<string | null>((last, { on }) => (on !== null && (last === null || on > last) ? on : last), null)
