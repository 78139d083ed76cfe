import { countsAs } from '../ledger/index.ts'
import { toDayNumber } from '../plain-date.ts'
import type { StandingOver } from '../strength/index.ts'
import { dateOf, type First } from './firsts.ts'
import type { GroupHealth, HealthFrame, HealthPoint } from './health.ts'

/** How often the chosen few are meant to be heard of where no network of theirs says so: every two months, in days. A judgement. */
const FEW_CADENCE_DAYS = 60

/** A group of people by their places, each with the days between two words; null where none is aimed for. */
type Group = readonly { readonly person: number; readonly cadenceDays: number | null }[]

/** A point for each of `dates`, which `standing` is for; what happened is counted since the point before. */
export const healthPoints = (
  input: HealthFrame,
  dates: readonly string[],
  standing: StandingOver,
  firsts: readonly First[],
): readonly HealthPoint[] => {
  const { people, networks, chosen } = input
  const indexOf = new Map(people.map(({ personId }, index) => [personId, index]))
  const everybody: Group = people.flatMap(({ isNamed }, person) =>
    isNamed ? [{ person, cadenceDays: null }] : [],
  )
  const members = networks.map(
    (network): Group => groupOf(network.members, indexOf, () => network.cadenceDays),
  )
  const few = groupOf(chosen, indexOf, (personId) => fewCadence(input, personId))
  return dates.map((on, at) => {
    const measure = (group: Group) => measured(group, standing, at, toDayNumber(on))
    const before = dates[at - 1] ?? on
    const isSince = (date: string | null) => date !== null && date <= on && date > before
    const ofPeriod = firsts.filter((first) => isSince(dateOf(first)))
    return {
      on,
      overall: measure(everybody),
      networks: networks.map(({ networkId }, index) => ({ networkId, ...measure(members[index] ?? []) })),
      few: measure(few),
      ...favorsIn(input, isSince),
      firsts: {
        people: ofPeriod.length,
        followedUp: ofPeriod.filter(({ isFollowedUp }) => isFollowedUp).length,
      },
      promises: {
        made: input.followUps.filter(({ madeOn }) => isSince(madeOn)).length,
        kept: input.followUps.filter(({ settledOn, settledAs }) => settledAs === 'done' && isSince(settledOn))
          .length,
      },
    }
  })
}

const groupOf = (
  personIds: Iterable<string>,
  indexOf: ReadonlyMap<string, number>,
  cadenceOf: (personId: string) => number,
): Group =>
  Array.from(personIds).flatMap((personId) => {
    const person = indexOf.get(personId)
    return person === undefined ? [] : [{ person, cadenceDays: cadenceOf(personId) }]
  })

const fewCadence = ({ networks }: HealthFrame, personId: string): number =>
  networks.reduce(
    (least, { members, cadenceDays }) => (members.has(personId) ? Math.min(least, cadenceDays) : least),
    FEW_CADENCE_DAYS,
  )

const measured = (group: Group, standing: StandingOver, at: number, day: number): GroupHealth => {
  const counts = { new: 0, warm: 0, cooling: 0, dormant: 0, lapsed: 0 }
  let people = 0
  let strength = 0
  let kept = 0
  let of = 0
  for (const { person, cadenceDays } of group) {
    const state = standing.stateAt(person, at)
    if (cadenceDays !== null) {
      of += 1
      const last = standing.lastWordAt(person, at)
      if (last !== null && day - last <= cadenceDays) kept += 1
    }
    if (state === 'unknown') continue
    people += 1
    counts[state] += 1
    strength += standing.strengthAt(person, at)
  }
  return {
    people,
    meanStrength: people === 0 ? null : Math.round(strength / people),
    ...counts,
    inTime: of === 0 ? null : { kept, of },
  }
}

const favorsIn = ({ favors }: HealthFrame, isSince: (date: string | null) => boolean) => {
  let given = 0
  let received = 0
  for (const favor of favors) {
    const counted = countsAs(favor)
    if (counted === null || !isSince(counted.on)) continue
    if (counted.side === 'given') given += 1
    else received += 1
  }
  return { given, received }
}
