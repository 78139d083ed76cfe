import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SolveProgram } from '../../program/index.ts'
import { openSolver } from '../../solver/index.ts'
import { choose, chooseAtOnce } from './choose.ts'
import { openLedger } from './ledger.ts'
import {
  FIRST_CONVERSATION_SHARE,
  type Frame,
  isTalk,
  MOST_OF_ONE_ORGANIZATION,
  type Option,
  ORGANIZATION_SHARE,
} from './option.ts'
import type { Placed, Wish } from './place.ts'

const anyOption = fc.record({
  personId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
  aim: fc.constantFrom('a', 'b', 'c'),
  organization: fc.constantFrom(null, 'x', 'y'),
  kind: fc.constantFrom(null, 'k'),
  isFirstConversation: fc.boolean(),
  channel: fc.constantFrom('linkedin' as const, 'email' as const, 'phone' as const, 'in-person' as const),
  minutes: fc.constantFrom(10, 15, 20, 30, 75),
  worth: fc.integer({ min: 1, max: 150 }).map((hundredths) => hundredths / 100),
  askWorth: fc.constantFrom(0, 0, 0.4, 0.9),
})

/** Best first, as callers give them; purposes a and b are in focus. */
const manyOptions = (maxLength: number): fc.Arbitrary<readonly Option[]> =>
  fc.array(anyOption, { maxLength }).map((options) =>
    options
      .map((option) => ({
        ...option,
        servedShare: option.aim === 'c' ? 0 : 1.25,
        isAimEven: option.aim === 'c',
        isNewContact: option.isFirstConversation,
        isFixed: false,
      }))
      .sort((a, b) => b.worth - a.worth),
  )

const aDay = fc
  .record({
    minutes: fc.constantFrom(0, 30, 75, 120),
    from: fc.integer({ min: 540, max: 800 }),
    length: fc.constantFrom(20, 45, 80, 200),
  })
  .map(({ minutes, from, length }) => ({ minutes, gaps: [{ from, until: from + length }] }))
const anyFrame: fc.Arbitrary<Frame> = fc.record({
  budget: fc.integer({ min: 0, max: 200 }),
  days: fc
    .array(aDay, { minLength: 1, maxLength: 4 })
    .map((days) => days.map((day, index) => ({ ...day, date: `2026-11-2${index + 3}` }))),
  minutesPerChannel: fc.constantFrom({}, { linkedin: 25 }, { phone: 0, email: 40 }),
  mostAsks: fc.integer({ min: 0, max: 2 }),
  newContactCap: fc.constantFrom(null, null, 0, 1),
})
const NO_WISH: Wish = { on: null, by: null }
const noWish = () => NO_WISH
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Every limit, read from the days and times that came out, apart from the code that keeps them. */
const expectWithin = (options: readonly Option[], frame: Frame, placed: readonly Placed[]) => {
  const items = placed.map((item) => ({ ...item, it: options[item.option] as Option }))
  const minutesOf = (of: typeof items) => sum(of.map(({ minutes }) => minutes))
  expect(minutesOf(items)).toBeLessThanOrEqual(frame.budget)
  expect(new Set(items.map(({ it }) => it.personId)).size).toBe(items.length)
  for (const day of frame.days) {
    const onDay = items.filter((item) => item.day === day.date)
    expect(minutesOf(onDay)).toBeLessThanOrEqual(day.minutes)
    const talks = onDay
      .filter(({ it }) => isTalk(it.channel))
      .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))
    let free = 0
    for (const { startsAt, it } of talks) {
      expect(startsAt).toBeGreaterThanOrEqual(free)
      free = (startsAt ?? 0) + it.minutes
      expect(day.gaps.some(({ from, until }) => from <= (startsAt ?? 0) && free <= until)).toBe(true)
    }
  }
  for (const [channel, most] of Object.entries(frame.minutesPerChannel)) {
    expect(minutesOf(items.filter(({ it }) => it.channel === channel))).toBeLessThanOrEqual(most)
  }
  const first = items.filter(({ it }) => it.isFirstConversation).map(({ it }) => it.minutes)
  if (first.length > 1) expect(sum(first)).toBeLessThanOrEqual(frame.budget * FIRST_CONVERSATION_SHARE)
  if (frame.newContactCap !== null) expect(first.length).toBeLessThanOrEqual(frame.newContactCap)
  for (const organization of ['x', 'y']) {
    const colleagues = items.filter(({ it }) => it.organization === organization).map(({ it }) => it.minutes)
    expect(colleagues.length).toBeLessThanOrEqual(MOST_OF_ONE_ORGANIZATION)
    if (colleagues.length > 1) {
      expect(sum(colleagues)).toBeLessThanOrEqual(frame.budget * ORGANIZATION_SHARE)
    }
  }
}

/** The worth of the best choice within the limits of the ledger, by trying all. */
const bestWorth = (options: readonly Option[], frame: Frame): number => {
  let best = 0
  for (let subset = 0; subset < 2 ** options.length; subset += 1) {
    const ledger = openLedger(options, frame)
    const isWithin = options.every((_, option) => {
      if (((subset >> option) & 1) === 0) return true
      if (ledger.refuse(option) !== null) return false
      ledger.add(option)
      return true
    })
    if (isWithin) best = Math.max(best, ledger.worth())
  }
  return best
}

describe('choosing the week', () => {
  let solve: SolveProgram
  beforeAll(async () => {
    solve = await openSolver()
  })

  it('breaks no limit, whatever there is to choose from, and asks for no more than is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(manyOptions(25), anyFrame, async (options, frame) => {
        for (const choice of [
          chooseAtOnce(options, frame, noWish),
          await choose(options, frame, noWish, solve),
        ]) {
          expectWithin(options, frame, choice.placed)
          expect(choice.asks.size).toBeLessThanOrEqual(frame.mostAsks)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('proves a bound that no choice exceeds, and comes within a thousandth of it where the days have room', async () => {
    await fc.assert(
      fc.asyncProperty(manyOptions(9), anyFrame, async (options, frame) => {
        const choice = await choose(options, frame, noWish, solve)
        const best = bestWorth(options, frame)
        const worth = choice.ledger.worth()
        expect(choice.gap).not.toBeNull()
        expect(worth).toBeLessThanOrEqual(best + 1e-6)
        const bound = worth / (1 - (choice.gap ?? 0))
        if ((choice.gap ?? 1) < 1) expect(bound).toBeGreaterThanOrEqual(best - 1e-5)
        if (choice.isOptimal) expect(worth).toBeGreaterThanOrEqual(best * (1 - 0.001) - 1e-5)
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same choice for the same options, and the search’s own where no solver answers', async () => {
    await fc.assert(
      fc.asyncProperty(manyOptions(20), anyFrame, async (options, frame) => {
        const [one, other] = [
          await choose(options, frame, noWish, solve),
          await choose(options, frame, noWish, solve),
        ]
        expect(other.placed).toEqual(one.placed)
        const without = await choose(options, frame, noWish, async () => null)
        expect(without.placed).toEqual(chooseAtOnce(options, frame, noWish).placed)
        if (options.length > 0) expect(without).toMatchObject({ gap: null, isOptimal: false })
      }),
      { numRuns: 25 },
    )
  })

  it('keeps what is fixed, whatever the limits, and adds nothing over them', async () => {
    await fc.assert(
      fc.asyncProperty(manyOptions(12), anyFrame, fc.nat({ max: 3 }), async (options, frame, count) => {
        const people = new Set<string>()
        const fixed = options.map((option) => {
          const isFixed = people.size < count && !people.has(option.personId)
          if (isFixed) people.add(option.personId)
          return { ...option, isFixed }
        })
        const { placed } = await choose(fixed, frame, noWish, solve)
        const items = placed.map(({ option }) => fixed[option])
        expect(items.filter((item) => item?.isFixed)).toHaveLength(people.size)
        expect(new Set(items.map((item) => item?.personId)).size).toBe(items.length)
        const kept = placed.filter(({ option }) => fixed[option]?.isFixed === true)
        const minutes = sum(placed.map((item) => item.minutes))
        const most = Math.max(frame.budget, sum(kept.map(({ option }) => fixed[option]?.minutes ?? 0)))
        expect(minutes).toBeLessThanOrEqual(most)
      }),
      { numRuns: 40 },
    )
  })

  it('gives every purpose in focus its share before a second item of another', async () => {
    const option = (personId: string, aim: string, worth: number): Option => ({
      personId,
      aim,
      worth,
      servedShare: 1.25,
      isAimEven: false,
      organization: null,
      kind: null,
      isFirstConversation: false,
      isNewContact: false,
      channel: 'other',
      minutes: 15,
      askWorth: 0,
      isFixed: false,
    })
    const options = [option('p1', 'a', 1), option('p2', 'a', 0.9), option('p3', 'b', 0.1)]
    const frame: Frame = {
      budget: 30,
      days: [{ date: '2026-11-23', minutes: 75, gaps: [{ from: 540, until: 1080 }] }],
      minutesPerChannel: {},
      mostAsks: 2,
      newContactCap: null,
    }
    const { placed } = await choose(options, frame, noWish, solve)
    expect(placed.map((item) => options[item.option]?.personId)).toEqual(['p1', 'p3'])
  })
})
