import { type Money, moneyOf } from '../attribution/index.ts'
import { seriesKey } from '../venue/index.ts'
import { isWithin, type Span } from './period.ts'
import type { ReviewCost, ReviewEffort } from './record.ts'

const NO_PLACES: ReadonlySet<string> = new Set()

export const costsWithin = (costs: readonly ReviewCost[], span: Span): readonly ReviewCost[] =>
  costs.filter(({ spentOn }) => isWithin(spentOn, span))

export const minutesNoted = (costs: readonly ReviewCost[], span: Span): number =>
  costsWithin(costs, span).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

export const moneyNoted = (costs: readonly ReviewCost[], span: Span): readonly Money[] =>
  moneyOf(costsWithin(costs, span))

/** Hours noted for a person, as time with them on no channel that is compared. */
export const costsAsEffort = (costs: readonly ReviewCost[]): readonly ReviewEffort[] =>
  costs.flatMap(({ kind, aboutId, minutes }) =>
    kind === 'person' && minutes !== null ? [{ personId: aboutId, channel: 'other' as const, minutes }] : [],
  )

/** Minutes noted for the dates of a series of events, how many of its dates these are, and minutes noted for the group. */
export interface PlaceCosts {
  readonly minutes: number
  readonly dates: number
  readonly besides: number
}

/** What gatherings and groups took, by the key of their series. */
export const costsOfPlaces = (costs: readonly ReviewCost[]): ReadonlyMap<string, PlaceCosts> => {
  const timed = costs.filter(
    ({ kind, about, minutes }) =>
      kind !== 'person' && kind !== 'network' && about !== null && minutes !== null,
  )
  return new Map(
    [...Map.groupBy(timed, ({ about }) => seriesKey(about ?? '', NO_PLACES))].map(([key, own]) => {
      const dates = own.filter(({ kind }) => kind === 'event')
      const sum = (some: readonly ReviewCost[]) =>
        some.reduce((total, { minutes }) => total + (minutes ?? 0), 0)
      return [
        key,
        {
          minutes: sum(dates),
          dates: new Set(dates.map(({ aboutId }) => aboutId)).size,
          besides: sum(own) - sum(dates),
        },
      ]
    }),
  )
}
