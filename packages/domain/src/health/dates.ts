import { addDays, weekday } from '../plain-date.ts'
import type { HealthStep } from './health.ts'

/** The last days of the steps before today's, oldest first, and today: Sundays, or the ends of months. */
export const pointDates = (today: string, step: HealthStep, steps: number): readonly string[] => {
  const dates = [today]
  let last = today
  for (let back = 0; back < steps; back += 1) {
    last = step === 'month' ? addDays(`${last.slice(0, 7)}-01`, -1) : addDays(last, -weekday(last))
    dates.unshift(last)
  }
  return dates
}
