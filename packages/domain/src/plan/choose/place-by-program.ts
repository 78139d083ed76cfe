import type { Column, Program, Row, SolveProgram } from '../../program/index.ts'
import { bareMinutes, type Frame, isTalk, type Option, SET_UP_MINUTES } from './option.ts'
import type { Placed, Wish } from './place.ts'

/*
 * Days for what is chosen, as a program of its own: how many items of each sort go to each day, talks into which gap,
 * on which days a channel has a session. Items of a sort (equal channel, minutes and wishes) are alike, so the program
 * is small; it takes the fewest sessions, within the days, the gaps and the budget.
 */

/** Days by which something is late or moved cost more than any session saved; an earlier day is the better of equals. */
const LATE_COST = 60
const MOVED_COST = 300
const LATER_COST = 0.001

interface Sort {
  readonly it: Option
  readonly wish: Wish
  readonly members: readonly number[]
}

/** Null where the days do not hold all of it. */
export const placeByProgram = async (
  chosen: readonly number[],
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
  solve: SolveProgram,
): Promise<readonly Placed[] | null> => {
  const sorts = sortsOf(chosen, options, wishOf)
  const { program, places } = toProgram(sorts, frame)
  const solution = await solve(program)
  if (solution === null) return null
  const taken = places.flatMap(({ column, sort, day, gap }) => {
    const count = Math.round(solution.values[column] ?? 0)
    return Array.from({ length: count }, () => ({ sort, day, gap }))
  })
  return read(taken, sorts, frame)
}

const sortsOf = (
  chosen: readonly number[],
  options: readonly Option[],
  wishOf: (option: number) => Wish,
): readonly Sort[] => {
  const byKey = Map.groupBy(chosen, (option) => {
    const { on, by } = wishOf(option)
    return `${options[option]?.channel} ${options[option]?.minutes} ${on} ${by}`
  })
  return [...byKey.values()].flatMap((members) => {
    const it = options[members[0] ?? -1]
    return it === undefined ? [] : [{ it, wish: wishOf(members[0] ?? -1), members }]
  })
}

interface Place {
  readonly column: number
  readonly sort: number
  readonly day: number
  /** Of the day; null for what is written. */
  readonly gap: number | null
}

const toProgram = (
  sorts: readonly Sort[],
  { days, budget }: Frame,
): { readonly program: Program; readonly places: readonly Place[] } => {
  const columns: Column[] = []
  const rows: Row[] = []
  const places: Place[] = []
  const add = (worth: number, most: number) => columns.push({ worth, least: 0, most, isWhole: true }) - 1
  const channels = [...new Set(sorts.map(({ it }) => it.channel))].filter(
    (channel) => SET_UP_MINUTES[channel] > 0,
  )
  const sessions = new Map(
    channels.flatMap((channel) =>
      days.map((_, day) => [`${channel} ${day}`, add(-SET_UP_MINUTES[channel], 1)] as const),
    ),
  )
  for (const [sort, { it, wish, members }] of sorts.entries()) {
    for (const [day, { date, gaps }] of days.entries()) {
      const isLate = wish.by !== null && date > wish.by
      const isMoved = wish.on !== null && wish.on !== date
      const worth = -(isLate ? LATE_COST : 0) - (isMoved ? MOVED_COST : 0) - LATER_COST * day
      const slots = isTalk(it.channel) ? gaps.keys() : [null]
      for (const gap of slots) places.push({ column: add(worth, members.length), sort, day, gap })
    }
    const of = places.filter((place) => place.sort === sort)
    rows.push({ least: members.length, most: members.length, terms: of.map(({ column }) => [column, 1]) })
    for (const [day] of days.entries()) {
      const session = sessions.get(`${it.channel} ${day}`)
      if (session === undefined) continue
      const onDay = of.filter((place) => place.day === day)
      rows.push({
        least: Number.NEGATIVE_INFINITY,
        most: 0,
        terms: [...onDay.map(({ column }) => [column, 1] as const), [session, -members.length]],
      })
    }
  }
  const minutesIn = (place: Place) => {
    const it = sorts[place.sort]?.it
    return it === undefined ? 0 : bareMinutes(it)
  }
  for (const [day, { minutes, gaps }] of days.entries()) {
    const onDay = places.filter((place) => place.day === day)
    const setUps = channels.flatMap((channel) => {
      const session = sessions.get(`${channel} ${day}`)
      return session === undefined ? [] : [[session, SET_UP_MINUTES[channel]] as const]
    })
    rows.push({
      least: Number.NEGATIVE_INFINITY,
      most: minutes,
      terms: [...onDay.map((place) => [place.column, minutesIn(place)] as const), ...setUps],
    })
    for (const [gap, { from, until }] of gaps.entries()) {
      const inGap = onDay.filter((place) => place.gap === gap)
      rows.push({
        least: Number.NEGATIVE_INFINITY,
        most: until - from,
        terms: inGap.map(({ column, sort }) => [column, sorts[sort]?.it.minutes ?? 0] as const),
      })
    }
  }
  rows.push({
    least: Number.NEGATIVE_INFINITY,
    most: budget,
    terms: [
      ...places.map((place) => [place.column, minutesIn(place)] as const),
      ...Array.from(sessions, ([key, session]) => {
        const channel = channels.find((one) => key.startsWith(`${one} `))
        return [session, channel === undefined ? 0 : SET_UP_MINUTES[channel]] as const
      }),
    ],
  })
  return { program: { columns, rows, start: null }, places }
}

/** Hands the options of each sort to its places, and the minutes of a gap to its talks, in order. */
const read = (
  taken: readonly { readonly sort: number; readonly day: number; readonly gap: number | null }[],
  sorts: readonly Sort[],
  { days }: Frame,
): readonly Placed[] => {
  const given = new Map<number, number>()
  const clock = new Map<string, number>()
  const isBegun = new Set<string>()
  const assigned = taken
    .map((place) => {
      const turn = given.get(place.sort) ?? 0
      given.set(place.sort, turn + 1)
      return { ...place, option: sorts[place.sort]?.members[turn] ?? -1 }
    })
    .sort((a, b) => a.day - b.day || a.option - b.option)
  return assigned.flatMap(({ sort, day, gap, option }): Placed[] => {
    const it = sorts[sort]?.it
    const on = days[day]
    if (it === undefined || on === undefined) return []
    const session = `${it.channel} ${day}`
    const minutes = isBegun.has(session) ? bareMinutes(it) : it.minutes
    isBegun.add(session)
    if (gap === null) return [{ option, day: on.date, startsAt: null, minutes }]
    const key = `${day} ${gap}`
    const startsAt = clock.get(key) ?? on.gaps[gap]?.from ?? 0
    clock.set(key, startsAt + it.minutes)
    return [{ option, day: on.date, startsAt, minutes }]
  })
}
