import type { Channel } from '../channel.ts'
import { minutesFor } from '../plan/index.ts'
import { seriesKey } from '../venue/index.ts'
import type { CostKind } from './kinds.ts'
import type { CreditedStep } from './trace-outcome.ts'
import { addMoney, describeYield, type Money, type Tally, type YieldRow } from './yield-row.ts'

/** Time with a person: minutes noted, and days of contact on which nobody noted how long it took. */
export interface Effort {
  readonly personId: string
  readonly channel: Channel
  readonly minutes: number
  readonly untimedDays: number
  readonly conversations: number
}

export interface Cost {
  readonly kind: CostKind
  readonly aboutId: string
  readonly minutes: number | null
  readonly money: number | null
  readonly currency: string | null
}

export interface YieldInput {
  /** What came of it in the period, traced. */
  readonly outcomes: readonly {
    readonly outcomeId: string
    readonly value: number | null
    readonly currency: string | null
    readonly steps: readonly CreditedStep[]
  }[]
  /** Of the same period, as are costs and introductions. */
  readonly effort: readonly Effort[]
  readonly costs: readonly Cost[]
  readonly introductions: readonly { readonly connectorId: string; readonly personId: string }[]
  readonly networks: readonly {
    readonly networkId: string
    readonly name: string
    readonly memberIds: ReadonlySet<string>
  }[]
  /** `hours`: of one gathering, where the user said so. */
  readonly venues: readonly {
    readonly venueId: string
    readonly name: string
    readonly hours: number | null
  }[]
  /** Null for somebody who was removed. */
  readonly nameOf: (personId: string) => string | null
}

export interface Yield {
  readonly people: readonly YieldRow[]
  readonly events: readonly YieldRow[]
  readonly venues: readonly YieldRow[]
  readonly networks: readonly YieldRow[]
}

/**
 * What yielded what: the credit of outcomes by person, event, group and network, beside the hours and money of the
 * same period. A conversation, help or an introduction counts for the person it was with, the connector that is; a
 * gathering for itself and for the group whose series it is. Who is in several networks counts in each of them.
 */
export const yieldOf = (input: YieldInput): Yield => {
  const tallies = tallyOutcomes(input)
  const effortOf = Map.groupBy(input.effort, ({ personId }) => personId)
  const costsOf = Map.groupBy(input.costs, ({ kind, aboutId }) => `${kind}:${aboutId}`)
  const spent = (key: string) => costsOf.get(key) ?? []
  const broughtBy = (connectorIds: ReadonlySet<string>) =>
    input.introductions.filter(({ connectorId }) => connectorIds.has(connectorId)).length
  const withPeople = (personIds: readonly string[]) => effortIn(personIds, effortOf)
  const row = (kind: CostKind, id: string, name: string | null, members: readonly string[], tally: Tally) => {
    const { minutes, conversations } = withPeople(members)
    const costs = spent(`${kind}:${id}`)
    return describeYield({
      kind,
      id,
      name,
      tally,
      minutes: minutes + noted(costs),
      costs,
      conversations,
      introductions: broughtBy(new Set(members)),
    })
  }
  const venueOf = new Map(input.venues.map((venue) => [seriesKey(venue.name, NO_PLACES), venue]))
  const events = [...tallies.events].map(([id, { name, tally }]) => {
    const costs = spent(`event:${id}`)
    const usual = (venueOf.get(seriesKey(name, NO_PLACES))?.hours ?? 0) * 60
    return {
      venue: venueOf.get(seriesKey(name, NO_PLACES)),
      id,
      name,
      tally,
      costs,
      minutes: noted(costs) || usual,
    }
  })
  return {
    people: [...new Set([...tallies.people.keys(), ...idsOf('person', input.costs)])]
      .map((personId) =>
        row(
          'person',
          personId,
          input.nameOf(personId),
          [personId],
          tallies.people.get(personId) ?? new Map(),
        ),
      )
      .sort(mostFirst),
    events: events
      .map(({ id, name, tally, costs, minutes }) =>
        describeYield({ kind: 'event', id, name, tally, minutes, costs, conversations: 0, introductions: 0 }),
      )
      .sort(mostFirst),
    venues: input.venues
      .map(({ venueId, name }) => {
        const own = events.filter(({ venue }) => venue?.venueId === venueId)
        const costs = [...spent(`venue:${venueId}`), ...own.flatMap((event) => event.costs)]
        const minutes = noted(spent(`venue:${venueId}`)) + own.reduce((sum, event) => sum + event.minutes, 0)
        const tally = together([tallies.venues.get(venueId), ...own.map((event) => event.tally)])
        return describeYield({
          kind: 'venue',
          id: venueId,
          name,
          tally,
          minutes,
          costs,
          conversations: 0,
          introductions: 0,
        })
      })
      .filter(({ credit, hours, money }) => credit > 0 || hours > 0 || money.length > 0)
      .sort(mostFirst),
    networks: input.networks
      .map(({ networkId, name, memberIds }) => {
        const members = [...memberIds]
        return row('network', networkId, name, members, together(members.map((id) => tallies.people.get(id))))
      })
      .sort(mostFirst),
  }
}

const NO_PLACES: ReadonlySet<string> = new Set()

const mostFirst = (a: YieldRow, b: YieldRow): number =>
  b.credit - a.credit || b.hours - a.hours || (a.id < b.id ? -1 : 1)

const idsOf = (kind: CostKind, costs: readonly Cost[]): readonly string[] =>
  costs.flatMap((cost) => (cost.kind === kind ? [cost.aboutId] : []))

const noted = (costs: readonly Cost[]): number => costs.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

const effortIn = (personIds: readonly string[], effortOf: ReadonlyMap<string, readonly Effort[]>) => {
  const rows = personIds.flatMap((personId) => effortOf.get(personId) ?? [])
  return {
    // What was not timed takes what the week would have planned for it.
    minutes: rows.reduce(
      (sum, { channel, minutes, untimedDays }) => sum + minutes + untimedDays * minutesFor('reply', channel),
      0,
    ),
    conversations: rows.reduce((sum, { conversations }) => sum + conversations, 0),
  }
}

const tallyOutcomes = ({ outcomes }: YieldInput) => {
  const people = new Map<string, Tally>()
  const events = new Map<string, { readonly name: string; readonly tally: Tally }>()
  const venues = new Map<string, Tally>()
  for (const { outcomeId, value, currency, steps } of outcomes) {
    for (const step of steps) {
      const share = { credit: step.credit, value: value === null ? null : value * step.credit, currency }
      const placeId = step.names[0]?.causeId
      const [personId] = step.personIds
      if (step.kind === 'event' && placeId !== undefined) {
        const event = events.get(placeId) ?? { name: step.about ?? '', tally: new Map() }
        events.set(placeId, { ...event, tally: withShare(event.tally, outcomeId, share) })
      } else if (step.kind === 'venue' && placeId !== undefined) {
        venues.set(placeId, withShare(venues.get(placeId), outcomeId, share))
      } else if (personId !== undefined) {
        people.set(personId, withShare(people.get(personId), outcomeId, share))
      }
    }
  }
  return { people, events, venues }
}

interface Share {
  readonly credit: number
  readonly value: number | null
  readonly currency: string | null
}

const withShare = (tally: Tally | undefined, outcomeId: string, share: Share): Tally => {
  const next = new Map(tally)
  const before = next.get(outcomeId) ?? { credit: 0, values: [] as readonly Money[] }
  next.set(outcomeId, {
    credit: before.credit + share.credit,
    values:
      share.value === null || share.currency === null
        ? before.values
        : addMoney(before.values, [{ currency: share.currency, amount: share.value }]),
  })
  return next
}

const together = (tallies: readonly (Tally | undefined)[]): Tally => {
  const sum = new Map<string, { readonly credit: number; readonly values: readonly Money[] }>()
  for (const [outcomeId, { credit, values }] of tallies.flatMap((tally) => [...(tally ?? [])])) {
    const before = sum.get(outcomeId) ?? { credit: 0, values: [] }
    sum.set(outcomeId, { credit: before.credit + credit, values: addMoney(before.values, values) })
  }
  return sum
}
