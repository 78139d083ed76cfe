import type { ComposedWeek } from './compose.ts'

/** Weeks kept of one version: today's, another number of hours, and a few dates looked ahead to. */
const MOST_WEEKS = 8

export interface WeekCache {
  /** The week planned at this version, or being planned. */
  readonly find: (version: number, key: string) => Promise<ComposedWeek> | undefined
  readonly keep: (version: number, key: string, week: Promise<ComposedWeek>) => void
}

/**
 * Keeps the weeks of the newest version of one workspace. Every committed write raises the version, of another process
 * too, so no week outlives one.
 */
export const createWeekCache = (): WeekCache => {
  let newest = -1
  const weeks = new Map<string, Promise<ComposedWeek>>()
  return {
    find: (version, key) => (version === newest ? weeks.get(key) : undefined),
    keep: (version, key, week) => {
      // Asked in a transaction that began before the last write.
      if (version < newest) return
      if (version > newest) weeks.clear()
      newest = version
      weeks.set(key, week)
      for (const oldest of weeks.keys()) {
        if (weeks.size <= MOST_WEEKS) break
        weeks.delete(oldest)
      }
      // A planning that failed must not be served to later calls.
      week.catch(() => {
        if (weeks.get(key) === week) weeks.delete(key)
      })
    },
  }
}
