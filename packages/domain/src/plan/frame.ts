import { addDays } from '../plain-date.ts'
import type { Day, Frame, Gap } from './choose/index.ts'
import { dayLimitOf } from './decided.ts'
import { type Busy, minuteOf } from './limits.ts'
import type { PlanInput } from './plan.ts'
import type { Week } from './week.ts'

/** Gaps shorter than this are no time for anything: minutes. */
const LEAST_GAP = 15

/** What the week keeps to: its minutes, its days with what the calendar leaves of them, and the other limits. */
export const frameOf = (input: PlanInput, week: Week, budget: number): Frame => {
  const limits = dayLimitOf(input)
  return {
    budget,
    days: week.days.map((date) => dayOf(date, limits, input.busy ?? [])),
    minutesPerChannel: limits.minutesPerChannel,
    mostAsks: limits.mostAsks,
    newContactCap: input.newContactCap ?? null,
  }
}

const dayOf = (date: string, limits: ReturnType<typeof dayLimitOf>, busy: readonly Busy[]): Day => {
  const taken = busy
    .flatMap(({ on, from, minutes }) => {
      // What began the day before may reach into this one.
      const shift = on === date ? 0 : on === addDays(date, -1) ? -24 * 60 : null
      if (shift === null) return []
      const start = minuteOf(from) + shift
      return [{ from: start, until: start + Math.max(0, minutes) }]
    })
    .sort((a, b) => a.from - b.from || a.until - b.until)
  const gaps: Gap[] = []
  let from = minuteOf(limits.dayStart)
  const end = minuteOf(limits.dayEnd)
  for (const appointment of taken) {
    const until = Math.min(end, appointment.from)
    if (until - from >= LEAST_GAP) gaps.push({ from, until })
    from = Math.max(from, appointment.until)
  }
  if (end - from >= LEAST_GAP) gaps.push({ from, until: end })
  const free = gaps.reduce((sum, gap) => sum + gap.until - gap.from, 0)
  return { date, minutes: Math.min(limits.minutesPerDay, free), gaps }
}
