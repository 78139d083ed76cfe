import { type Day, dayOf } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { fillVenues } from './fill-venues.ts'
import { generateVenues } from './generate-venues.ts'

const SHARE_ATTENDED = 0.6

/** The same events with what became of the planned ones, and those announced since. */
export function continueVenues(random: Random, world: World, today: Day): Pick<World, 'events' | 'groups'> {
  const past = world.events.map((event) => {
    const isOver = event.status === 'planned' && dayOf(event.startsAt.slice(0, 10)) < today
    return isOver
      ? { ...event, status: random.chance(SHARE_ATTENDED) ? ('attended' as const) : ('interested' as const) }
      : event
  })
  const known = new Set(past.map((event) => event.name))
  const latest = past.at(-1)?.startsAt ?? ''
  const announced = generateVenues(random.fork('announced'), today, world.owner)
    .events.filter((event) => event.startsAt > latest && !known.has(event.name))
    .map((event, index) => ({ ...event, id: `event-${String(past.length + index + 1).padStart(3, '0')}` }))
  const { events } = fillVenues(
    random.fork('attendance'),
    { events: announced, groups: [] },
    world.people,
    new Set(),
  )
  return { events: [...past, ...events], groups: world.groups }
}
