import { DAYS_PER_YEAR, type Day } from '../calendar.ts'
import type { AcquaintanceContext } from './acquaintance.ts'

/** Over how long people known from before the owner joined turn up. */
const DAYS_TO_BE_FOUND = 1_400

/** Evenly over the years. */
export function steady(context: AcquaintanceContext): Day {
  return context.random.int(context.since, context.today - 1)
}

/** More every year: networks on a platform grow as the platform does. */
export function growing(context: AcquaintanceContext): Day {
  const span = context.today - 1 - context.since
  return context.since + Math.floor(Math.sqrt(context.random.next()) * span)
}

export function lately(context: AcquaintanceContext, years: number): Day {
  const from = Math.max(context.since, Math.round(context.today - years * DAYS_PER_YEAR))
  return context.random.int(from, context.today - 1)
}

export function within(context: AcquaintanceContext, wanted: Day, latest: Day): Day {
  // Whoever was met before the owner joined is found again over the following years.
  const found =
    context.since +
    Math.floor(
      context.random.next() *
        context.random.next() *
        Math.min(DAYS_TO_BE_FOUND, context.today - context.since),
    )
  const day = wanted < context.since ? found : Math.min(wanted, Math.max(latest, context.since))
  return Math.max(context.since, Math.min(day, context.today - 1))
}
