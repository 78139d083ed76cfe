import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { DriveByInput } from './input.ts'
import { MOST_OTHERS, type Touch, touchesOf } from './touch.ts'

/** How somebody was met: at an event, through an introduction, by connecting, or in a conversation. */
export const MET_SOURCES = ['event', 'introduction', 'connection', 'conversation'] as const
export type MetSource = (typeof MET_SOURCES)[number]

/** When and how somebody was met, and whether the user came back to them. Days count from 1970-01-01. */
export interface Met {
  readonly person: PersonFacts
  readonly day: number
  readonly source: MetSource
  /** The event, or who introduced them; null for the other sources. */
  readonly through: string | null
  /** The first word of the user's own after it. */
  readonly followedUpDay: number | null
  /** Their newest message where nothing of the user's own followed it. */
  readonly theyWroteDay: number | null
}

/** An exchange longer than this before the meeting shows that they were known; in days. */
const KNOWN_BEFORE_DAYS = 30
/** A connection or a first talk this long after an event comes of it; in days. */
const EVENT_DAYS = 14
/** Days after an introduction within which what comes of it begins. */
const INTRODUCTION_DAYS = 30

/**
 * Everybody met up to `today`, in the order of the people: by the date of the connection, of the first conversation, or of
 * a gathering so small that everybody there was met. Whoever is known from an address book or by mail alone was not met,
 * and whoever was written with long before was known.
 */
export const meetingsOf = (input: DriveByInput): readonly Met[] => {
  const today = toDayNumber(input.today)
  const gathered = gatheredBy(input)
  return input.people.flatMap((person, index) => {
    if (!person.isNamed) return []
    const here = gathered.get(person.personId) ?? []
    if (person.connectedOn === null && here.length === 0 && !hasContacts(input, index)) return []
    const touches = touchesOf(input.contacts, index, today)
    const first = firstOf(person, touches, here, today)
    if (first === null) return []
    const written = touches.reduce((earliest, { day }) => Math.min(earliest, day), first.day)
    if (written < first.day - KNOWN_BEFORE_DAYS) return []
    const how = howMet(person.personId, first, here, input)
    return [{ person, day: written, ...how, ...whatFollowed(touches, written, first.day) }]
  })
}

interface Gathered {
  readonly day: number
  readonly name: string
  readonly isSmall: boolean
}

const gatheredBy = ({ gatherings, today }: DriveByInput): ReadonlyMap<string, readonly Gathered[]> => {
  const found = new Map<string, Gathered[]>()
  for (const { name, on, size, attendees } of gatherings) {
    if (on === null || on > today) continue
    const place = { day: toDayNumber(on), name, isSmall: size <= MOST_OTHERS + 1 }
    for (const personId of attendees) {
      const before = found.get(personId)
      if (before === undefined) found.set(personId, [place])
      else before.push(place)
    }
  }
  return found
}

const hasContacts = ({ contacts: { offsets } }: DriveByInput, index: number): boolean =>
  (offsets[index + 1] ?? 0) > (offsets[index] ?? 0)

interface First {
  readonly day: number
  readonly source: 'connection' | 'conversation' | 'event'
}

/** The earliest of what counts as meeting; a connection made on the day of the talk is called after the talk. */
const firstOf = (
  { connectedOn }: PersonFacts,
  touches: readonly Touch[],
  here: readonly Gathered[],
  today: number,
): First | null => {
  const possible: First[] = [
    ...here.filter(({ isSmall }) => isSmall).map(({ day }) => ({ day, source: 'event' as const })),
    ...touches.filter(({ isTalk }) => isTalk).map(({ day }) => ({ day, source: 'conversation' as const })),
    ...(connectedOn === null ? [] : [{ day: toDayNumber(connectedOn), source: 'connection' as const }]),
  ]
  return possible
    .filter(({ day }) => day <= today)
    .reduce<First | null>((first, next) => (first === null || next.day < first.day ? next : first), null)
}

const howMet = (
  personId: string,
  { day, source }: First,
  here: readonly Gathered[],
  { introduced }: DriveByInput,
): Pick<Met, 'source' | 'through'> => {
  const event = here
    .filter((gathered) => day >= gathered.day && day - gathered.day <= EVENT_DAYS)
    .toSorted((a, b) => b.day - a.day || (a.name < b.name ? -1 : 1))[0]
  if (event !== undefined) return { source: 'event', through: event.name }
  const introduction = introduced.get(personId)
  const since = introduction === undefined ? -1 : day - toDayNumber(introduction.on)
  return introduction !== undefined && since >= 0 && since <= INTRODUCTION_DAYS
    ? { source: 'introduction', through: introduction.by }
    : { source, through: null }
}

/** On the day itself only a line written after a meeting is more than the meeting. */
const whatFollowed = (
  touches: readonly Touch[],
  day: number,
  metDay: number,
): Pick<Met, 'followedUpDay' | 'theyWroteDay'> => {
  let followedUpDay: number | null = null
  let lastOwn = day
  let lastTheirs: number | null = null
  for (const touch of touches) {
    const isAfter = touch.day > day || (day === metDay && touch.isWritten)
    if (touch.isOwnWord && isAfter) {
      if (followedUpDay === null || touch.day < followedUpDay) followedUpDay = touch.day
      if (touch.day > lastOwn) lastOwn = touch.day
    }
    if (touch.isReceived && (lastTheirs === null || touch.day > lastTheirs)) lastTheirs = touch.day
  }
  const isWaiting =
    lastTheirs !== null && (lastTheirs > lastOwn || (followedUpDay === null && lastTheirs >= day))
  return { followedUpDay, theyWroteDay: isWaiting ? lastTheirs : null }
}
