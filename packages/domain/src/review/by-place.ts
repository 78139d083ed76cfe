import type { DriveByInput, Met } from '../driveby/index.ts'
import { WINDOW_DAYS } from '../driveby/index.ts'
import { toDayNumber } from '../plain-date.ts'
import { seriesKey, seriesName } from '../venue/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Advice } from './advice.ts'
import type { TimeSpent } from './by-time.ts'
import type { CameOfIt } from './came-of-it.ts'
import type { PlaceCosts } from './costs.ts'
import { FEWEST_TOLD } from './figure.ts'
import { isWithin, type Span } from './period.ts'

/** A series of events as the half year saw it. */
export interface PlaceSeen {
  readonly key: string
  readonly name: string
  readonly dates: number
  readonly minutes: number
  /** Those met there whose thirty days are over, and of them those who heard of the user in time. */
  readonly met: number
  readonly followedUp: number
  /** What came through people met there. */
  readonly yields: number
}

/** Hours that one gathering takes with the way there, where nobody said: an evening. A judgement. */
const USUAL_HOURS = 3
/** Of those met, as many followed up are few: one in four. A judgement. */
const FEW_FOLLOWED_UP = 0.25
/** Dates of an event before it is judged: once is no habit. */
const FEWEST_DATES = 2

const NO_PLACES: ReadonlySet<string> = new Set()

/** The dates of one series are one place. */
export const placesSeen = (
  { gatherings, today }: Pick<DriveByInput, 'gatherings' | 'today'>,
  met: readonly Met[],
  came: readonly CameOfIt[],
  {
    hoursOf,
    costs,
  }: {
    readonly hoursOf: ReadonlyMap<string, number>
    readonly costs: ReadonlyMap<string, PlaceCosts>
  },
  span: Span,
): readonly PlaceSeen[] => {
  const hours = new Map([...hoursOf].map(([name, value]) => [seriesKey(name, NO_PLACES), value]))
  const attended = gatherings.filter(({ on }) => isWithin(on, span))
  const now = toDayNumber(today)
  return [...Map.groupBy(attended, ({ name }) => seriesKey(name, NO_PLACES))].map(([key, dates]) => {
    const there = met.filter(
      ({ source, through }) =>
        source === 'event' && through !== null && seriesKey(through, NO_PLACES) === key,
    )
    const closed = there.filter(({ day, followedUpDay }) => followedUpDay !== null || now - day > WINDOW_DAYS)
    const whom = new Set(there.map(({ person }) => person.personId))
    const count = new Set(dates.map(({ on }) => on)).size
    const noted = costs.get(key) ?? { minutes: 0, dates: 0, besides: 0 }
    const usual = 60 * Math.max(0, count - noted.dates) * (hours.get(key) ?? USUAL_HOURS)
    return {
      key,
      name: plainText(seriesName(dates[0]?.name ?? '', NO_PLACES), LONGEST_NAME_IN_WORDS),
      dates: count,
      minutes: noted.minutes + noted.besides + usual,
      met: closed.length,
      followedUp: closed.filter(
        ({ day, followedUpDay }) => followedUpDay !== null && followedUpDay - day <= WINDOW_DAYS,
      ).length,
      yields: came.filter(({ personIds }) => personIds.some((each) => whom.has(each))).length,
    }
  })
}

export const placesAsTime = (places: readonly PlaceSeen[]): readonly TimeSpent[] =>
  places
    .filter(({ dates }) => dates >= FEWEST_DATES)
    .map(({ name, minutes, yields, dates, met, followedUp }) => ({
      kind: 'venue' as const,
      name,
      aboutId: null,
      tried: { minutes, yields },
      facts: { name, dates, met, followedUp },
    }))

/** Events where many were met and few heard of the user again. */
export const driveByEvents = (places: readonly PlaceSeen[]): readonly Advice[] =>
  places
    .filter(({ met, followedUp }) => met >= FEWEST_TOLD && followedUp <= FEW_FOLLOWED_UP * met)
    .toSorted((a, b) => b.met - b.followedUp - (a.met - a.followedUp) || (a.key < b.key ? -1 : 1))
    .map(({ name, dates, met, followedUp }) => ({
      kind: 'event' as const,
      aboutId: null,
      text: `${name}: of ${met} people met there, ${followedUp === 0 ? 'nobody' : followedUp} heard of you within thirty days. Meet two instead, and write to both.`,
      facts: { name, dates, met, followedUp },
    }))

/** Places where those one meets hear of one again. */
export const deepPlaces = (places: readonly PlaceSeen[]): readonly Advice[] =>
  places
    .filter(({ met, followedUp }) => met >= FEWEST_TOLD && followedUp >= (1 - FEW_FOLLOWED_UP) * met)
    .toSorted((a, b) => b.followedUp - a.followedUp || (a.key < b.key ? -1 : 1))
    .map(({ name, dates, met, followedUp }) => ({
      kind: 'event' as const,
      aboutId: null,
      text: `${name}: ${followedUp} of ${met} people met there heard of you within thirty days.`,
      facts: { name, dates, met, followedUp },
    }))
