import { dayOf } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import type { Random } from '../random.ts'
import type { Venues } from './generate-venues.ts'
import type { VenueEvent, VenueGroup } from './venue.ts'

const SHARE_OF_MEMBERS_ATTENDING = 0.35
const OTHERS_PER_EVENT = 14
const OTHERS_PER_GROUP = 22

/** Puts people the owner knows into events and groups: those met there, and some others from the trade. */
export function fillVenues(
  random: Random,
  venues: Venues,
  people: readonly Person[],
  contacted: ReadonlySet<string>,
): { readonly events: readonly VenueEvent[]; readonly groups: readonly VenueGroup[] } {
  const shown = people.filter((person) => person.visibility === 'shown')
  const metAt = Map.groupBy(shown, (person) => person.tie.context)
  const likely = shown.filter((person) => contacted.has(person.id) && person.tie.kind !== 'recruiter')
  const others = likely.length > 0 ? likely : shown

  const groups = venues.groups.map((group) => ({
    ...group,
    members: idsOf([
      ...(metAt.get(group.name) ?? []),
      ...random.sample(others, random.int(OTHERS_PER_GROUP >> 1, OTHERS_PER_GROUP)),
    ]),
  }))
  const membersOf = new Map(groups.map((group) => [group.id, group.members]))
  const events = venues.events.map((event) => {
    const members = (membersOf.get(event.group ?? '') ?? []).filter(() =>
      random.chance(SHARE_OF_MEMBERS_ATTENDING),
    )
    const day = dayOf(event.startsAt.slice(0, 10))
    const known = random
      .sample(others, random.int(OTHERS_PER_EVENT >> 1, OTHERS_PER_EVENT))
      .filter((person) => dayOf(person.connectedOn ?? '2000-01-01') < day)
    return {
      ...event,
      attendees: [...new Set([...idsOf([...(metAt.get(event.name) ?? []), ...known]), ...members])],
    }
  })
  return { events, groups }
}

function idsOf(people: readonly Person[]): readonly string[] {
  return [...new Set(people.map((person) => person.id))]
}
