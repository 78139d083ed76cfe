import { toDayNumber } from '../plain-date.ts'
import type { ContactLog, Relationship } from '../strength/index.ts'
import type { Gathering } from './gather-venues.ts'

/** What came of a venue so far. */
export interface PastYield {
  /** People with whom the first contact on record was at one of its gatherings, or soon after. */
  readonly met: readonly string[]
  /** Those of them with whom it went on. */
  readonly followedUp: readonly string[]
  /** Those of them the user is in touch with today. */
  readonly stillWarm: readonly string[]
}

/** A first contact within so many days after a gathering is taken to come of it. A judgement: a month. */
const COMES_OF_IT_DAYS = 30
/** A further contact within so many days after the gathering is a follow-up. A judgement: a quarter. */
const FOLLOWED_UP_DAYS = 90

const DAY_MS = 86_400_000
const WAS_THERE: ReadonlySet<string> = new Set(['attended', 'registered'])

/** Linear in attendees and their contacts; people in the order of their ids. */
export const pastYield = (
  gatherings: readonly Gathering[],
  {
    contacts,
    indexOf,
    relationships,
    today,
  }: {
    readonly contacts: ContactLog
    readonly indexOf: ReadonlyMap<string, number>
    readonly relationships: readonly Relationship[]
    readonly today: string
  },
): PastYield => {
  const met = new Set<string>()
  const followedUp = new Set<string>()
  for (const { on, attendees } of gatherings) {
    if (on === null) continue
    const day = toDayNumber(on)
    for (const { personId, status } of attendees) {
      const index = indexOf.get(personId)
      if (index === undefined || !WAS_THERE.has(status)) continue
      const days = contactDays(contacts, index, toDayNumber(today))
      const [first] = days
      if (first === undefined || first < day || first > day + COMES_OF_IT_DAYS) continue
      met.add(personId)
      if (days.some((later) => later > first && later <= day + FOLLOWED_UP_DAYS)) followedUp.add(personId)
    }
  }
  const isWarm = (personId: string) => {
    const state = relationships[indexOf.get(personId) ?? -1]?.state
    return state === 'warm' || state === 'new'
  }
  return {
    met: [...met].sort(),
    followedUp: [...followedUp].sort(),
    stillWarm: [...met].filter(isWarm).sort(),
  }
}

/** Days with a contact up to today, oldest first; an invitation to connect is one here, for it shows that the two had met. */
const contactDays = ({ offsets, at }: ContactLog, index: number, lastDay: number): readonly number[] => {
  const days = new Set<number>()
  for (let entry = offsets[index] ?? 0; entry < (offsets[index + 1] ?? 0); entry += 1) {
    const day = Math.floor((at[entry] ?? 0) / DAY_MS)
    if (day <= lastDay) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}
