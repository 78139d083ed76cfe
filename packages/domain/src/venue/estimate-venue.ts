import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { PersonKind, VenueAudience } from '../purpose/index.ts'
import { LEVELS } from '../title/index.ts'
import { betaQuantile } from './beta.ts'
import type { Gathering, KnownVenue } from './gather-venues.ts'
import type { KindInNetwork } from './judge-kind.ts'

/*
 * How many people of a kind come to one gathering of a venue.
 *
 *   share | lists ~ Beta(κ·p + k, κ·(1 − p) + n − k),   expected = attendance · E[share]
 *
 * k of n judged attendees are of the kind; p is the kind's share in the user's whole network, or what the stated
 * audience says. This is beta-binomial shrinkage: a list on which few people are known tells little and is drawn
 * towards what is usual (empirical Bayes: Robbins 1956; Efron & Morris 1975, JASA 70:311). The interval is that of the
 * number who come to one gathering: the posterior's variance, the binomial one of a finite gathering and that of the
 * attendance, matched by one beta distribution.
 *
 * Invariants: the order of lists and of attendees changes nothing; one more fitting attendee never lowers `expected`;
 * low ≤ expected ≤ high ≤ attendance. Linear in attendees.
 */

export interface VenueEstimate {
  readonly expected: number
  readonly low: number
  readonly high: number
  /** People at one gathering that the estimate goes by. */
  readonly attendance: number
  readonly isAttendanceStated: boolean
  /** The share of the kind before any list, and after. */
  readonly usualShare: number
  readonly share: number
  /** Of the stated audience, how many are of the kind; null where none is stated. */
  readonly stated: number | null
  /** Everybody seen there or known to come who is judged, and those surely of the kind; each once. */
  readonly judged: ReadonlySet<string>
  readonly fitting: ReadonlySet<string>
  /** How often each of the fitting comes, as a share of gatherings. */
  readonly comesOf: ReadonlyMap<string, number>
}

/** Attendees that the network's share is worth, and those that a stated audience is. Set on seeds 1 to 20 of bench/venue. */
const USUAL_STRENGTH = 4
const STATED_STRENGTH = 10
/** How much less a list tells for each year of age: half after three. A judgement. */
const HALF_LIFE_DAYS = 3 * 365
/** A list without a date is taken for three years old. */
const UNDATED_WEIGHT = 0.5
/** Who comes of those on a list: nobody who cancelled or stayed away; of those registered, most. */
const COMES: Readonly<Record<string, number>> = { attended: 1, registered: 0.8, cancelled: 0, absent: 0 }
/** Somebody known to come is at every second gathering, and one told of tells as much as one seen at half a list. A judgement. */
const MEMBER_COMES = 0.5
/** From a person's being judged this surely, they count as one of the kind. */
const SURELY = 0.999
/** How far attendance varies from one gathering to the next, as a standard deviation over its mean. A judgement. */
const ATTENDANCE_VARIES = 0.2
/** The interval holds eight of ten gatherings. */
const TAIL = 0.1
/** Where nothing tells how many come. A judgement: a small room, for a guess should win over no number. */
export const USUAL_ATTENDANCE = 20

export interface EstimateOptions {
  readonly usualStrength: number
  readonly statedStrength: number
}

const AS_SET: EstimateOptions = { usualStrength: USUAL_STRENGTH, statedStrength: STATED_STRENGTH }

export const estimateVenue = (
  venue: KnownVenue,
  asked: { readonly kind: PersonKind; readonly inNetwork: KindInNetwork },
  frame: { readonly personOf: (personId: string) => PersonFacts | undefined; readonly today: string },
  options: EstimateOptions = AS_SET,
): VenueEstimate => {
  const seen = countSeen(venue, asked.inNetwork, frame)
  const attendance = attendanceOf(venue, seen.size)
  const usual = usualShare(venue, asked, attendance)
  const strength = usual.stated === null ? options.usualStrength : options.statedStrength
  const share = shrunken(seen, usual.share, strength)
  const [low, high] = interval(share, strength + seen.judged, attendance)
  return {
    expected: attendance * share,
    low: attendance * low,
    high: attendance * high,
    attendance,
    isAttendanceStated: venue.attendance !== null,
    usualShare: usual.share,
    share,
    stated: usual.stated,
    judged: seen.judgedIds,
    fitting: seen.fittingIds,
    comesOf: seen.comesOf,
  }
}

/** The share of those fitting, drawn towards what is usual as by `strength` people. */
const shrunken = (
  { fitting, judged }: { readonly fitting: number; readonly judged: number },
  usual: number,
  strength: number,
): number => (strength * usual + fitting) / (strength + judged)

/** Weights of those judged and fitting over all lists, newer lists weighing more. */
const countSeen = (
  venue: KnownVenue,
  { judge }: KindInNetwork,
  {
    personOf,
    today,
  }: { readonly personOf: (personId: string) => PersonFacts | undefined; readonly today: string },
) => {
  const judgedIds = new Set<string>()
  const fittingIds = new Set<string>()
  const came = new Map<string, number>()
  let judged = 0
  let fitting = 0
  let weights = 0
  let sizes = 0
  const count = (personId: string, weight: number): void => {
    const person = personOf(personId)
    if (person === undefined || weight === 0) return
    const sure = judge(person)
    if (sure === null) return
    judged += weight
    fitting += weight * sure
    judgedIds.add(personId)
    if (sure < SURELY) return
    fittingIds.add(personId)
    came.set(personId, (came.get(personId) ?? 0) + weight)
  }
  // A fixed order, so that sums of fractions come out the same whatever the order of the lists.
  for (const gathering of venue.gatherings.toSorted(byDateAndName)) {
    const age = ageWeight(gathering.on, today)
    let size = 0
    for (const { personId, status } of inOrder(gathering.attendees)) {
      const comes = COMES[status] ?? 1
      size += comes
      count(personId, age * comes)
    }
    weights += age
    sizes += age * Math.max(size, gathering.size ?? 0)
  }
  for (const personId of venue.memberIds.toSorted()) count(personId, MEMBER_COMES)
  const members = new Set(venue.memberIds)
  return {
    judged,
    fitting,
    judgedIds,
    fittingIds,
    size: weights === 0 ? null : sizes / weights,
    comesOf: new Map(
      [...came].map(([personId, weight]) => [
        personId,
        Math.min(1, Math.max(weights === 0 ? 0 : weight / weights, members.has(personId) ? MEMBER_COMES : 0)),
      ]),
    ),
  }
}

const byDateAndName = (a: Gathering, b: Gathering): number =>
  compare(a.on ?? '', b.on ?? '') || compare(a.name, b.name)
/** Lists from the store are in order already, and sorting is the dearest step. */
const inOrder = (attendees: Gathering['attendees']): Gathering['attendees'] =>
  attendees.every((attendee, at) => (attendees[at - 1]?.personId ?? '') <= attendee.personId)
    ? attendees
    : attendees.toSorted(byPerson)
const byPerson = (a: { readonly personId: string }, b: { readonly personId: string }): number =>
  compare(a.personId, b.personId)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ageWeight = (on: string | null, today: string): number =>
  on === null ? UNDATED_WEIGHT : 0.5 ** (Math.max(0, toDayNumber(today) - toDayNumber(on)) / HALF_LIFE_DAYS)

/** What the user says, unless more were on the lists; else what the lists, the audience or those known to come show. */
const attendanceOf = ({ attendance, audience, memberIds }: KnownVenue, onLists: number | null): number => {
  const inAudience = audience.reduce((sum, { count }) => sum + count, 0)
  const least = Math.max(onLists ?? 0, inAudience)
  if (attendance !== null) return Math.max(attendance, least)
  return least > 0 ? least : Math.max(USUAL_ATTENDANCE, memberIds.length)
}

/** The kind's share as the stated audience has it, the rest of the room being as usual; else the share in the network. */
const usualShare = (
  { audience }: KnownVenue,
  { kind, inNetwork }: { readonly kind: PersonKind; readonly inNetwork: KindInNetwork },
  attendance: number,
): { readonly share: number; readonly stated: number | null } => {
  if (audience.length === 0) return { share: inNetwork.share, stated: null }
  const stated = audience.reduce((sum, part) => sum + part.count * shareOfPart(part, kind, inNetwork), 0)
  const told = audience.reduce((sum, { count }) => sum + count, 0)
  const share = (stated + Math.max(0, attendance - told) * inNetwork.share) / attendance
  return { share: Math.min(MOST_SHARE, Math.max(LEAST_SHARE, share)), stated }
}

/** A share of nothing or of everybody could never be unlearnt. */
const LEAST_SHARE = 0.001
const MOST_SHARE = 0.95

/** How many of a stated kind of people are of the kind asked for: what is stated must agree, the rest is as usual. */
const shareOfPart = (part: VenueAudience, kind: PersonKind, { shareGiven }: KindInNetwork): number => {
  const met = new Set<'function' | 'level' | 'industry'>()
  if (kind.function !== null && part.function !== null) {
    if (part.function !== kind.function) return 0
    met.add('function')
  }
  if (kind.level !== null && part.level !== null) {
    if (LEVELS.indexOf(part.level) < LEVELS.indexOf(kind.level)) return 0
    met.add('level')
  }
  if (kind.industry !== null && part.industry !== null) {
    if (part.industry !== kind.industry) return 0
    met.add('industry')
  }
  return shareGiven(met)
}

/** The share at one gathering, eight times in ten. */
const interval = (share: number, strength: number, attendance: number): readonly [number, number] => {
  const spread = share * (1 - share)
  const ofShare = spread / (strength + 1)
  const ofGathering = (spread - ofShare) / attendance
  const ofAttendance = (share * ATTENDANCE_VARIES) ** 2
  const variance = Math.min(ofShare + ofGathering + ofAttendance, spread * MOST_SPREAD)
  const matched = spread / variance - 1
  const alpha = share * matched
  const beta = (1 - share) * matched
  return [
    Math.min(share, betaQuantile(TAIL, alpha, beta)),
    Math.max(share, betaQuantile(1 - TAIL, alpha, beta)),
  ]
}

/** A beta distribution varies less than a coin with the same mean. */
const MOST_SPREAD = 0.99
