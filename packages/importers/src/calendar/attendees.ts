import { mailAddress, personAt } from '../mail/index.ts'
import type { PersonRef } from '../record.ts'
import { type Property, parameter } from './property.ts'

/** Somebody an appointment names. */
export interface Attendee {
  readonly person: PersonRef
  readonly isOrganizer: boolean
  readonly hasDeclined: boolean
}

/** Addresses of rooms, of calendars and of nobody. */
const NO_PERSON =
  /@(?:resource|group|import)\.calendar\.google\.com$|^(?:unknownorganizer|noreply|no-reply|donotreply)@|^calendar-notification@|@(?:.*\.)?calendar\.invalid$/

/** The people an appointment names, each once; rooms, resources and mailing groups are none. */
export function attendeesOf(properties: readonly Property[]): readonly Attendee[] {
  const found = new Map<string, Attendee>()
  for (const property of properties) {
    if (property.name !== 'ATTENDEE' && property.name !== 'ORGANIZER') continue
    const attendee = readAttendee(property)
    if (attendee === null) continue
    const { name, email } = attendee.person
    const key = email ?? `"${name}"`
    const before = found.get(key)
    found.set(key, before === undefined ? attendee : joined(before, attendee))
  }
  return [...found.values()]
}

function readAttendee(property: Property): Attendee | null {
  const kind = parameter(property, 'cutype').toUpperCase()
  if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP') return null
  const value = property.raw.trim()
  // Calendar servers may name a principal's path, and give the address beside it.
  const address = [value, parameter(property, 'email'), parameter(property, 'x-email')].find(
    (each) => mailAddress(each) !== null,
  )
  const person = personAt(parameter(property, 'cn'), address ?? '')
  if (person === null || (person.email !== null && NO_PERSON.test(person.email))) return null
  return {
    person,
    isOrganizer: property.name === 'ORGANIZER',
    hasDeclined: parameter(property, 'partstat').toUpperCase() === 'DECLINED',
  }
}

/** The organizer is often among the attendees too, sometimes with a name only there. */
function joined(before: Attendee, again: Attendee): Attendee {
  return {
    person: { ...before.person, name: before.person.name ?? again.person.name },
    isOrganizer: before.isOrganizer || again.isOrganizer,
    hasDeclined: before.hasDeclined || again.hasDeclined,
  }
}
