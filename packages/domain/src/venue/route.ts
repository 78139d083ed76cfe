import { CHANNELS, type Channel } from '../channel.ts'
import { channelAdvice, isInTouch } from '../match/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/index.ts'
import { counted, dateInWords, monthInWords, type Relationship, SENT } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, organizationKey, plainText } from '../words/index.ts'
import type { KnownVenue } from './gather-venues.ts'
import type { VenueFrame } from './suggest-venues.ts'

/** Somebody who took part with the person in a small conversation or meeting. */
export interface Together {
  readonly personId: string
  readonly times: number
  /** `YYYY-MM-DD` */
  readonly lastOn: string
  /** People besides the user in the smallest of them. */
  readonly smallest: number
}

/** Somebody whom a source names as the person's manager, assistant, referrer, or the other way round. */
export interface Related {
  readonly personId: string
  /** "manager", "assistant", … */
  readonly relation: string
  /** The other's record names the person; else the person's record names the other. */
  readonly isIncoming: boolean
}

export interface RouteInput {
  readonly person: PersonFacts
  readonly relationship: Relationship
  readonly together: readonly Together[]
  readonly related: readonly Related[]
  readonly venues: readonly KnownVenue[]
}

export interface Via {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** `inferred`: nothing on record says that the two know each other. */
  readonly evidence: 'recorded' | 'inferred'
  readonly reasons: readonly Reason[]
}

export interface Route {
  readonly channel: {
    readonly channel: Channel
    readonly text: string
    readonly reasons: readonly Reason[]
  } | null
  readonly via: readonly Via[]
  readonly venues: readonly {
    readonly venueId: string | null
    readonly name: string
    readonly reasons: readonly Reason[]
  }[]
  readonly text: string
}

/** People named who could bring the two together: whom one asks first, and a few should they decline. A judgement. */
const MOST_VIA = 5
const MOST_VENUES = 5

/**
 * How to get to a person: by the channel that worked; where the user is not in touch, through somebody who has been
 * seen with them (`recorded`) or merely works where they do (`inferred`), and at venues where they were. Two
 * connections of a LinkedIn archive have no tie for that alone. Linear in people.
 */
export const routeTo = (input: RouteInput, frame: VenueFrame): Route => {
  const { person, relationship } = input
  const channel = channelOf(input, frame)
  const via = isInTouch(relationship) ? [] : viaOf(input, frame)
  const venues = venuesOf(person, input.venues, frame.today)
  return { channel, via, venues, text: inShort(input, channel, via, venues) }
}

const nameOf = ({ name }: PersonFacts): string => plainText(name, LONGEST_NAME_IN_WORDS)

const channelOf = ({ person, relationship }: RouteInput, frame: VenueFrame): Route['channel'] => {
  const advice = channelAdvice(person, relationship)
  if (advice === null) return null
  const tally = tallyOf(advice.channel, frame, person.personId)
  return {
    ...advice,
    reasons: [worked(advice.channel, tally, frame.today), ...answers(relationship, frame.today)],
  }
}

const NAMES: Readonly<Record<Channel, string>> = {
  linkedin: 'on LinkedIn',
  email: 'by e-mail',
  phone: 'by phone',
  video: 'by video',
  'in-person': 'in person',
  other: 'otherwise',
}

interface Tally {
  readonly days: number
  readonly theirs: number
  readonly lastTheirsOn: string | null
}

const DAY_MS = 86_400_000
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Days on a channel, and those on which the person took part: wrote, called or met. */
const tallyOf = (channel: Channel, { contacts, indexOf }: VenueFrame, personId: string): Tally => {
  const index = indexOf.get(personId) ?? -1
  const wanted = CHANNELS.indexOf(channel)
  const days = new Set<number>()
  const theirs = new Set<number>()
  let last: number | null = null
  const end = index < 0 ? 0 : (contacts.offsets[index + 1] ?? 0)
  for (let entry = index < 0 ? 0 : (contacts.offsets[index] ?? 0); entry < end; entry += 1) {
    if (contacts.channel[entry] !== wanted || contacts.isInvitation[entry] === 1) continue
    const at = contacts.at[entry] ?? 0
    days.add(Math.floor(at / DAY_MS))
    if (contacts.direction[entry] === SENT) continue
    theirs.add(Math.floor(at / DAY_MS))
    last = Math.max(last ?? at, at)
  }
  return { days: days.size, theirs: theirs.size, lastTheirsOn: last === null ? null : dateOf(last) }
}

const worked = (channel: Channel, { days, theirs, lastTheirsOn }: Tally, today: string): Reason => {
  const facts = { channel, days, theirs, lastOn: lastTheirsOn }
  if (days === 0) return { kind: 'untried', text: `Not tried yet ${NAMES[channel]}`, ...facts }
  if (lastTheirsOn === null) {
    return {
      kind: 'unanswered',
      text: `You wrote ${NAMES[channel]} on ${counted(days, 'day')}; no answer is on record`,
      ...facts,
    }
  }
  return {
    kind: 'worked',
    text: `In touch ${NAMES[channel]} on ${counted(days, 'day')}; they took part on ${theirs}, last on ${dateInWords(lastTheirsOn, today)}`,
    ...facts,
  }
}

const answers = ({ awaitingSince, unanswered }: Relationship, today: string): readonly Reason[] => {
  if (awaitingSince !== null) {
    return [
      {
        kind: 'waiting',
        text: `They wrote on ${dateInWords(awaitingSince, today)}; it is your turn`,
        on: awaitingSince,
      },
    ]
  }
  if (unanswered < 2) return []
  return [
    { kind: 'no-answer', text: `Your last ${unanswered} messages have no answer on record`, unanswered },
  ]
}

/** What a source says, of the one named and of the one naming. Family is nobody's go-between. */
const RELATIONS: Readonly<Record<string, (name: string, isIncoming: boolean) => string>> = {
  manager: (name, isIncoming) =>
    isIncoming ? `${name} is on record as their manager` : `On record as the manager of ${name}`,
  assistant: (name, isIncoming) =>
    isIncoming ? `${name} is on record as their assistant` : `On record as the assistant of ${name}`,
  'referred-by': (name, isIncoming) =>
    isIncoming ? `${name} is on record as having referred them` : `On record as having referred ${name}`,
  colleague: (name) => `On record as a colleague of ${name}`,
  friend: (name) => `On record as a friend of ${name}`,
}

/** Strongest first: who is on record with the person before who only works where they do. */
const viaOf = ({ person, together, related }: RouteInput, frame: VenueFrame): readonly Via[] => {
  const reasons = new Map<string, Reason[]>()
  const add = (personId: string, reason: Reason) => {
    if (personId !== person.personId) reasons.set(personId, [...(reasons.get(personId) ?? []), reason])
  }
  for (const { personId, relation, isIncoming } of related) {
    const text = RELATIONS[relation]?.(nameOf(person), isIncoming)
    if (text !== undefined) add(personId, { kind: 'relation', text, relation, isIncoming })
  }
  for (const { personId, times, lastOn, smallest } of together) {
    add(personId, {
      kind: 'together',
      text: `In ${times === 1 ? 'one conversation' : `${times} conversations`} of at most ${Math.max(2, smallest)} people with you both, last in ${monthInWords(lastOn)}`,
      times,
      lastOn,
      smallest,
    })
  }
  const recorded = new Set(reasons.keys())
  for (const colleague of colleaguesOf(person, frame)) add(colleague.personId, sameOrganization(colleague))
  return [...reasons]
    .flatMap(([personId, why]) => viaWith(personId, why, recorded.has(personId), frame))
    .sort(byEvidence)
    .slice(0, MOST_VIA)
}

const viaWith = (
  personId: string,
  reasons: readonly Reason[],
  isRecorded: boolean,
  { people, indexOf, relationships, today }: VenueFrame,
): readonly Via[] => {
  const index = indexOf.get(personId) ?? -1
  const [person, relationship] = [people[index], relationships[index]]
  if (person === undefined || relationship === undefined || !person.isNamed) return []
  const last = relationship.lastContactOn
  const tie: Reason = {
    kind: 'tie',
    text:
      last === null
        ? 'You have no conversation with them on record either'
        : `You were last in touch with them on ${dateInWords(last, today)}`,
    strength: relationship.strength,
    lastContactOn: last,
  }
  return [
    { person, relationship, evidence: isRecorded ? 'recorded' : 'inferred', reasons: [...reasons, tie] },
  ]
}

const byEvidence = (a: Via, b: Via): number =>
  Number(b.evidence === 'recorded') - Number(a.evidence === 'recorded') ||
  b.relationship.strength - a.relationship.strength ||
  b.relationship.interactions - a.relationship.interactions ||
  (a.person.personId < b.person.personId ? -1 : 1)

/** Who works where the person does and whom the user is in touch with: a stranger there is no help. */
const colleaguesOf = (person: PersonFacts, { people, relationships }: VenueFrame): readonly PersonFacts[] => {
  if (person.organization === null) return []
  const key = organizationKey(person.organization)
  return people.filter((other, index) => {
    const relationship = relationships[index]
    return (
      other.organization !== null &&
      relationship !== undefined &&
      isInTouch(relationship) &&
      organizationKey(other.organization) === key
    )
  })
}

const sameOrganization = ({ organization }: PersonFacts): Reason => {
  const name = plainText(organization ?? '', LONGEST_NAME_IN_WORDS)
  return {
    kind: 'same-organization',
    text: `Works at ${name} too; whether the two know each other is not on record`,
    organization: name,
  }
}

const venuesOf = (person: PersonFacts, venues: readonly KnownVenue[], today: string): Route['venues'] =>
  venues
    .flatMap((venue) => {
      const reasons = seenAt(person, venue, today)
      return reasons.length === 0 ? [] : [{ venue, reasons }]
    })
    .sort((a, b) => compare(b.venue.lastOn ?? '', a.venue.lastOn ?? '') || compare(a.venue.key, b.venue.key))
    .slice(0, MOST_VENUES)
    .map(({ venue, reasons }) => ({ venueId: venue.venueId, name: venue.name, reasons }))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ABSENT: ReadonlySet<string> = new Set(['cancelled', 'absent'])

const seenAt = ({ personId }: PersonFacts, venue: KnownVenue, today: string): readonly Reason[] => {
  const dates = venue.gatherings.filter(({ attendees }) =>
    attendees.some((attendee) => attendee.personId === personId && !ABSENT.has(attendee.status)),
  )
  const [newest] = dates
  const reasons: Reason[] = []
  if (newest !== undefined) {
    const isAhead = newest.on !== null && newest.on >= today
    const when =
      newest.on === null ? '' : `${isAhead ? ', next on ' : ', last on '}${dateInWords(newest.on, today)}`
    reasons.push({
      kind: 'seen-there',
      text: `On the list of ${dates.length} of its ${counted(venue.gatherings.length, 'gathering')} on record${when}`,
      times: dates.length,
      gatherings: venue.gatherings.length,
      on: newest.on,
    })
  }
  if (venue.memberIds.includes(personId)) {
    reasons.push({ kind: 'member', text: 'Comes there, as you noted' })
  }
  return reasons
}

const inShort = (
  { person, relationship }: RouteInput,
  channel: Route['channel'],
  via: readonly Via[],
  venues: Route['venues'],
): string => {
  const name = nameOf(person)
  if (isInTouch(relationship) && channel !== null) return `You are in touch with ${name}. ${channel.text}.`
  const [first] = via
  if (first !== undefined && first.evidence === 'recorded') {
    return `${nameOf(first.person)} can bring you and ${name} together: that the two know each other is on record.`
  }
  if (relationship.interactions > 0 && channel !== null) {
    return `You and ${name} have spoken before. ${channel.text}.`
  }
  const [venue] = venues
  if (venue !== undefined) return `You can meet ${name} at ${plainText(venue.name, LONGEST_NAME_IN_WORDS)}.`
  if (first !== undefined) {
    return `${nameOf(first.person)} works where ${name} does and may know ${name}: ask first whether that is so.`
  }
  return channel === null
    ? `Nothing on record leads to ${name} yet. Add an address, or somebody who knows ${name}.`
    : `Nobody on record is known to be in touch with ${name}. ${channel.text}.`
}
