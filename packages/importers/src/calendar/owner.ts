import { mailAddress } from '../mail/index.ts'
import type { Attendee } from './attendees.ts'

/** Counts who is in the appointments, to tell whose calendar it is. */
export interface OwnerTally {
  readonly add: (method: string, calendarName: string, attendees: readonly Attendee[]) => void
  readonly settle: (stated: readonly string[]) => CalendarOwner
}

export interface CalendarOwner {
  /** Lower case; empty if it cannot be told. */
  readonly emails: ReadonlySet<string>
}

/** Share of the appointments with people in which the owner must be: one's own address is missing where a group was invited. */
const NEARLY_ALL = 0.8
/** Appointments from which on presence alone tells. */
const ENOUGH = 3

interface Presence {
  appointments: number
  organized: number
}

/**
 * Whose calendar it is: the addresses stated, if any is in it; else the address the calendar is named after (as Google's
 * are); else whoever is in nearly all appointments, ahead of everybody else. With few appointments, who organized them
 * decides, unless they came as invitations.
 */
export function createOwnerTally(): OwnerTally {
  const presences = new Map<string, Presence>()
  const named = new Set<string>()
  let withPeople = 0
  let invitations = 0
  return {
    add: (method, calendarName, attendees) => {
      const name = mailAddress(calendarName)
      if (name !== null) named.add(name)
      const addressed = attendees.filter(({ person }) => person.email !== null)
      if (addressed.length === 0) return
      withPeople += 1
      if (method === 'REQUEST') invitations += 1
      for (const { person, isOrganizer } of addressed) {
        const presence = presences.get(person.email ?? '') ?? { appointments: 0, organized: 0 }
        presence.appointments += 1
        if (isOrganizer) presence.organized += 1
        presences.set(person.email ?? '', presence)
      }
    },
    settle: (stated) => {
      const known = stated.map((each) => mailAddress(each)).filter((each) => each !== null)
      const present = known.some((each) => presences.has(each))
      const guessed = [...named].filter((each) => presences.has(each))
      if (present || guessed.length > 0) return { emails: new Set([...known, ...guessed]) }
      const leader = leaderOf(presences, withPeople, invitations < withPeople)
      return { emails: new Set(leader === null ? known : [...known, leader]) }
    },
  }
}

function leaderOf(
  presences: ReadonlyMap<string, Presence>,
  withPeople: number,
  organizersTell: boolean,
): string | null {
  const rank = ({ appointments, organized }: Presence) => appointments * 2 + (organizersTell ? organized : 0)
  const [first, second] = [...presences].sort(([, a], [, b]) => rank(b) - rank(a))
  if (first === undefined) return null
  const [email, presence] = first
  const isAhead = rank(presence) > (second === undefined ? 0 : rank(second[1]))
  const isThere = presence.appointments >= NEARLY_ALL * withPeople
  const isTold = withPeople >= ENOUGH || (organizersTell && presence.organized > 0)
  return isAhead && isThere && isTold ? email : null
}
