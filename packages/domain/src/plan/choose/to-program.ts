import { CHANNELS } from '../../channel.ts'
import type { Column, Program, Row } from '../../program/index.ts'
import { groupsOf } from './groups.ts'
import { sessionsFor, shareOf } from './ledger.ts'
import {
  bareMinutes,
  FIRST_CONVERSATION_SHARE,
  type Frame,
  isTalk,
  MOST_OF_ONE_ORGANIZATION,
  type Option,
  ORGANIZATION_SHARE,
  SET_UP_MINUTES,
} from './option.ts'
import { fillPieces } from './returns.ts'

/*
 * The week as an integer program. A binary column for every option; concave pieces for purposes, organizations and
 * kinds of people; a binary for every ask; a whole number of sessions for every channel. Days enter by what all of them
 * hold together: whatever the days allow is allowed here, so the bound that is proven holds for the week with its days
 * too, and items of equal length on equal days, which a search would try in every order, are one and the same.
 */

/** Worths differ by less than this only by chance: the option that comes first in the order then wins, everywhere. */
const TIE_BREAK = 1e-7

export interface WeekProgram {
  readonly program: Program
  /** The options that a solution chooses. */
  readonly read: (values: readonly number[]) => readonly number[]
}

/** The program of these options; `start` is a choice that keeps all limits. */
export const toProgram = (
  options: readonly Option[],
  frame: Frame,
  start: readonly number[],
): WeekProgram => {
  const isStart = new Set(start)
  const columns: Column[] = []
  const rows: Row[] = []
  const values: number[] = []
  const column = (added: Column, value: number): number => {
    values.push(value)
    return columns.push(added) - 1
  }
  type Term = readonly [column: number, factor: number]
  const fixedUse = (uses: readonly (readonly [option: number, use: number])[]) =>
    uses.reduce((sum, [option, use]) => sum + (options[option]?.isFixed === true ? use : 0), 0)
  /** At most so much of what the options use, or what the fixed ones use anyway. */
  const limit = (
    most: number,
    uses: readonly (readonly [option: number, use: number])[],
    more: readonly Term[] = [],
  ) => {
    const taken = fixedUse(uses)
    rows.push({ least: -Infinity, most: Math.max(most, taken), terms: [...uses, ...more] })
  }

  // The columns of the options come first: the place of one is the place of the other.
  for (const [option, { isFixed }] of options.entries()) {
    column(
      { worth: -TIE_BREAK * option, least: isFixed ? 1 : 0, most: 1, isWhole: true },
      isStart.has(option) ? 1 : 0,
    )
  }
  const every = [...options.keys()]
  const optionAt = (option: number): Option => options[option] as Option
  const groups = groupsOf(options, frame)

  for (const { options: members, pieces, servedWorth } of groups.all) {
    const amount = members.reduce(
      (sum, option) => sum + (isStart.has(option) ? optionAt(option).worth : 0),
      0,
    )
    const filled = fillPieces(pieces, amount)
    const parts = pieces.slopes.map((slope, piece) => {
      const most = piece === pieces.slopes.length - 1 ? Infinity : pieces.width
      return column({ worth: slope, least: 0, most, isWhole: false }, filled[piece] ?? 0)
    })
    rows.push({
      least: 0,
      most: 0,
      terms: [
        ...members.map((option): Term => [option, optionAt(option).worth]),
        ...parts.map((part): Term => [part, -1]),
      ],
    })
    if (servedWorth === 0) continue
    const isServed = members.some((option) => isStart.has(option))
    const served = column({ worth: servedWorth, least: 0, most: 1, isWhole: false }, isServed ? 1 : 0)
    rows.push({
      least: -Infinity,
      most: 0,
      terms: [[served, 1], ...members.map((option): Term => [option, -1])],
    })
  }

  for (const members of Map.groupBy(every, (option) => groups.personOf[option]).values()) {
    if (members.length > 1)
      limit(
        1,
        members.map((option) => [option, 1]),
      )
  }
  askRows()
  shareRows()
  minuteRows()
  talkRows()

  return {
    program: { columns, rows, start: values },
    read: (solved) => every.filter((option) => (solved[option] ?? 0) > 0.5),
  }

  function askRows() {
    const asking = every.filter((option) => optionAt(option).askWorth > 0)
    if (asking.length === 0) return
    const best = asking
      .filter((option) => isStart.has(option))
      .sort((a, b) => optionAt(b).askWorth - optionAt(a).askWorth || a - b)
      .slice(0, frame.mostAsks)
    const asks = asking.map((option) => {
      const { askWorth } = optionAt(option)
      const ask = column({ worth: askWorth, least: 0, most: 1, isWhole: true }, best.includes(option) ? 1 : 0)
      rows.push({
        least: -Infinity,
        most: 0,
        terms: [
          [ask, 1],
          [option, -1],
        ],
      })
      return ask
    })
    rows.push({ least: -Infinity, most: frame.mostAsks, terms: asks.map((ask): Term => [ask, 1]) })
  }

  function shareRows() {
    const first = every.filter((option) => optionAt(option).isFirstConversation)
    const firstShare = shareOf(frame.budget, FIRST_CONVERSATION_SHARE)
    if (first.length > 0) {
      limit(
        firstShare.limit,
        first.map((option) => [option, firstShare.of(optionAt(option))]),
      )
    }
    const fresh = every.filter((option) => optionAt(option).isNewContact)
    if (fresh.length > 0 && frame.newContactCap !== null) {
      limit(
        frame.newContactCap,
        fresh.map((option) => [option, 1]),
      )
    }
    const share = shareOf(frame.budget, ORGANIZATION_SHARE)
    for (const [key, members] of Map.groupBy(every, (option) => groups.organizationOf[option] ?? -1)) {
      if (key < 0) continue
      limit(
        MOST_OF_ONE_ORGANIZATION,
        members.map((option) => [option, 1]),
      )
      limit(
        share.limit,
        members.map((option) => [option, share.of(optionAt(option))]),
      )
    }
  }

  function minuteRows() {
    const bare = every.map((option) => [option, bareMinutes(optionAt(option))] as const)
    const setUps: Term[] = []
    let fixedSetUps = 0
    for (const channel of CHANNELS) {
      const uses = bare.filter(([option]) => optionAt(option).channel === channel)
      if (uses.length === 0) continue
      const setUp = SET_UP_MINUTES[channel]
      const more: Term[] = []
      let fixedOfChannel = 0
      if (setUp > 0) {
        const started = uses.reduce((sum, [option, use]) => sum + (isStart.has(option) ? use : 0), 0)
        const most = Math.max(frame.days.length, sessionsFor(fixedUse(uses), setUp, groups.longestDay))
        const sessions = column(
          { worth: 0, least: 0, most, isWhole: true },
          sessionsFor(started, setUp, groups.longestDay),
        )
        const holds = Math.max(1, groups.longestDay - setUp)
        rows.push({ least: -Infinity, most: 0, terms: [...uses, [sessions, -holds]] })
        more.push([sessions, setUp])
        setUps.push([sessions, setUp])
        fixedOfChannel = setUp * sessionsFor(fixedUse(uses), setUp, groups.longestDay)
        fixedSetUps += fixedOfChannel
      }
      const most = frame.minutesPerChannel[channel]
      if (most !== undefined) {
        const taken = fixedUse(uses) + fixedOfChannel
        rows.push({ least: -Infinity, most: Math.max(most, taken), terms: [...uses, ...more] })
      }
    }
    const taken = fixedUse(bare) + fixedSetUps
    const holds = Math.min(frame.budget, groups.dayMinutes)
    rows.push({ least: -Infinity, most: Math.max(holds, taken), terms: [...bare, ...setUps] })
  }

  function talkRows() {
    for (const { minutes, places } of groups.talks) {
      const talks = every.filter((option) => {
        const it = optionAt(option)
        return isTalk(it.channel) && it.minutes >= minutes
      })
      limit(
        places,
        talks.map((option) => [option, 1]),
      )
    }
  }
}
