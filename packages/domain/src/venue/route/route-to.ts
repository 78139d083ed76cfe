import { isInTouch } from '../../match/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import type { Relationship } from '../../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { KnownVenue } from '../gather-venues.ts'
import type { VenueFrame } from '../suggest-venues.ts'
import { type ChannelTaken, channelOf } from './channel-taken.ts'
import type { GoBetween } from './go-between.ts'
import { type VenueOfPerson, venuesOf } from './venues-of-person.ts'

export interface RouteInput {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** Who could bring the two together, whom one asks first first. */
  readonly via: readonly GoBetween[]
  readonly venues: readonly KnownVenue[]
}

export interface Route {
  readonly channel: ChannelTaken | null
  readonly via: readonly GoBetween[]
  readonly venues: readonly VenueOfPerson[]
  readonly text: string
}

/**
 * How to get to a person: by the channel that worked; where the user is not in touch, through whoever the graph of ties
 * knows to be tied to them, on record before inferred; and at venues where they were. Linear in gatherings.
 */
export const routeTo = (input: RouteInput, frame: VenueFrame): Route => {
  const { person, relationship } = input
  const channel = channelOf(person, relationship, frame)
  const via = isInTouch(relationship) ? [] : input.via
  const venues = venuesOf(person, input.venues, frame.today)
  return { channel, via, venues, text: inShort(input, channel, via, venues) }
}

const nameOf = ({ name }: PersonFacts): string => plainText(name, LONGEST_NAME_IN_WORDS)

const inShort = (
  { person, relationship }: RouteInput,
  channel: Route['channel'],
  via: readonly GoBetween[],
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
    return `${nameOf(first.person)} may know ${name}: ask first whether that is so.`
  }
  return channel === null
    ? `Nothing on record leads to ${name} yet. Add an address, or somebody who knows ${name}.`
    : `Nobody on record is known to be in touch with ${name}. ${channel.text}.`
}
