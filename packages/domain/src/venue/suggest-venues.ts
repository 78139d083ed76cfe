import { gapOf } from '../match/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/index.ts'
import type { PersonKind, VenueKind } from '../purpose/index.ts'
import type { ContactLog, Relationship } from '../strength/index.ts'
import { type EstimateOptions, estimateVenue, type VenueEstimate } from './estimate-venue.ts'
import { describeGap, whomToAsk } from './gap.ts'
import type { KnownVenue } from './gather-venues.ts'
import { judgeKind, type KindInNetwork } from './judge-kind.ts'
import { type PastYield, pastYield } from './past-yield.ts'
import { topicWordsOf } from './topic-words.ts'
import { reasonsForVenue } from './venue-reasons.ts'

/** A kind of person that is looked for, and how many of them. */
export interface AskedKind {
  readonly kind: PersonKind
  readonly count: number
}

export interface VenueFrame {
  readonly people: readonly PersonFacts[]
  readonly indexOf: ReadonlyMap<string, number>
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly contacts: ContactLog
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What speaks for a venue: people of the kind who come, the user's word that they do, or its subject alone. */
export type VenueEvidence = 'people' | 'stated' | 'topic'

export interface SuggestedVenue {
  readonly venueId: string | null
  readonly name: string
  readonly kind: VenueKind
  /** People of the kind at one gathering, and between how many that lies eight times in ten. */
  readonly expected: number
  readonly low: number
  readonly high: number
  readonly known: number
  readonly attendance: number | null
  readonly metBefore: number
  readonly followedUp: number
  readonly stillWarm: number
  readonly hours: number | null
  readonly lastOn: string | null
  readonly evidence: VenueEvidence
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface VenueSuggestion {
  /** How many of those asked for are not on record. */
  readonly missing: number
  /** Best first. */
  readonly venues: readonly SuggestedVenue[]
  /** Null where somewhere people of the kind are known to come. */
  readonly gap: string | null
  readonly ask: readonly { readonly personId: string; readonly name: string }[]
}

/** A venue weighed for one kind of person. */
export interface WeighedVenue {
  readonly venue: KnownVenue
  readonly estimate: VenueEstimate
  /** People of the kind one does not know well whom one gathering brings. */
  readonly worth: number
  /** Of the fitting seen there, how many the user is in touch with. */
  readonly inTouch: number
  readonly topicWords: readonly string[]
  readonly evidence: VenueEvidence | null
}

/** Somebody the user is in touch with can be met without going anywhere: worth this much of somebody unknown. A judgement. */
const IN_TOUCH_WORTH = 0.2

/**
 * Where people of a kind gather, by who comes and not by the topic: venues at which such people were seen or are said
 * to come, by how many of them one would meet and is not in touch with; then those for which only their topic speaks.
 * Ties go to more words in common, the later date, then name and key. Linear in people, attendees and contacts.
 */
export const suggestVenues = (
  venues: readonly KnownVenue[],
  asked: AskedKind,
  frame: VenueFrame,
  limit: number,
): VenueSuggestion => {
  const inNetwork = judgeKind(asked.kind, frame.people)
  const weighed = weighVenues(venues, asked.kind, inNetwork, frame)
  const shown = weighed.filter(({ evidence }) => evidence !== null).slice(0, limit)
  const isGap = !shown.some(({ evidence }) => evidence !== 'topic')
  const ask = isGap ? whomToAsk(inNetwork, frame) : []
  return {
    missing: gapOf({ ...asked.kind, personId: null }, asked.count, frame).missing,
    venues: shown.map((entry) => toSuggested(entry, asked, frame)),
    gap: isGap ? describeGap(asked.kind, ask) : null,
    ask: ask.map(({ personId, name }) => ({ personId, name })),
  }
}

/** Every venue weighed for a kind, best first; those for which nothing speaks come last, with `evidence` null. */
export const weighVenues = (
  venues: readonly KnownVenue[],
  kind: PersonKind,
  inNetwork: KindInNetwork,
  frame: VenueFrame,
  options?: EstimateOptions,
): readonly WeighedVenue[] => {
  const personOf = (personId: string) => frame.people[frame.indexOf.get(personId) ?? -1]
  return venues
    .map((venue): WeighedVenue => {
      const estimate = estimateVenue(venue, { kind, inNetwork }, { personOf, today: frame.today }, options)
      const inTouch = [...estimate.fitting].filter((personId) => isInTouch(personId, frame))
      const met = inTouch.reduce((sum, personId) => sum + (estimate.comesOf.get(personId) ?? 0), 0)
      const topicWords = topicWordsOf(venue, kind)
      return {
        venue,
        estimate,
        worth: Math.max(0, estimate.expected - (1 - IN_TOUCH_WORTH) * met),
        inTouch: inTouch.length,
        topicWords,
        evidence: evidenceOf(estimate, topicWords),
      }
    })
    .sort(byWorth)
}

const evidenceOf = (
  { fitting, stated }: VenueEstimate,
  topicWords: readonly string[],
): VenueEvidence | null => {
  if (fitting.size > 0) return 'people'
  if (stated !== null && stated >= LEAST_STATED) return 'stated'
  return topicWords.length > 0 ? 'topic' : null
}

/** Fewer of the kind than this among those stated, and the words did not speak of them. A judgement. */
const LEAST_STATED = 0.5

const ORDER: readonly (VenueEvidence | null)[] = ['people', 'stated', 'topic', null]
/** Seen and stated weigh alike; what has only its topic comes after. */
const rankOf = (evidence: VenueEvidence | null): number => Math.max(1, ORDER.indexOf(evidence))

const byWorth = (a: WeighedVenue, b: WeighedVenue): number =>
  rankOf(a.evidence) - rankOf(b.evidence) ||
  b.worth - a.worth ||
  b.topicWords.length - a.topicWords.length ||
  compare(b.venue.lastOn ?? '', a.venue.lastOn ?? '') ||
  compare(a.venue.name, b.venue.name) ||
  compare(a.venue.key, b.venue.key)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isInTouch = (personId: string, { indexOf, relationships }: VenueFrame): boolean => {
  const state = relationships[indexOf.get(personId) ?? -1]?.state
  return state === 'warm' || state === 'new'
}

const toSuggested = (weighed: WeighedVenue, asked: AskedKind, frame: VenueFrame): SuggestedVenue => {
  const { venue, estimate, evidence } = weighed
  const past: PastYield = pastYield(venue.gatherings, frame)
  return {
    venueId: venue.venueId,
    name: venue.name,
    kind: venue.kind,
    expected: Math.round(estimate.expected * 10) / 10,
    low: Math.floor(estimate.low),
    high: Math.ceil(estimate.high),
    known: estimate.fitting.size,
    attendance: hasAttendance(venue) ? Math.round(estimate.attendance) : null,
    metBefore: past.met.length,
    followedUp: past.followedUp.length,
    stillWarm: past.stillWarm.length,
    hours: venue.hours,
    lastOn: venue.lastOn,
    evidence: evidence ?? 'topic',
    reasons: reasonsForVenue(weighed, past, asked, frame),
  }
}

/** Otherwise the room is a guess, which no figure should hide. */
const hasAttendance = ({ attendance, gatherings, audience }: KnownVenue): boolean =>
  attendance !== null || gatherings.length > 0 || audience.length > 0
