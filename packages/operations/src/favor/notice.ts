import type { z } from 'zod'
import type { favorNotice } from '../schema/favor.ts'

type Notice = z.input<typeof favorNotice>

/** Why there is nothing to weigh, and the one step that mends it; null where there is something. */
export const ledgerNotice = (people: number, entries: number, whose: string): Notice => {
  if (people === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody here yet with whom anything could have gone back and forth.',
      next: 'Bring in the people you know: rapport import FILE',
    }
  }
  if (entries > 0) return null
  return {
    code: 'nothing-on-record',
    text: 'Nothing is on record yet of what you gave or got.',
    next: `Note the last good turn, yours or theirs: rapport favor log ${whose} "…" --direction received --kind help`,
  }
}

/** Where nobody waits for anything. */
export const nothingWaits = (people: number, entries: number): Notice =>
  ledgerNotice(people, people === 0 ? 0 : 1, 'ID') ?? {
    code: 'nothing-waits',
    text:
      entries === 0
        ? 'Nothing is on record yet of what people gave you, asked you for or need.'
        : 'Nobody waits for anything, and nothing on record fits what somebody needs.',
    next: 'Ask the next person you speak with what they are working on, and write it down: rapport learned add ID "…"',
  }
