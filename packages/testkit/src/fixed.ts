/** A day on which nothing in particular happens, for every test that needs a today. */
export const TEST_TODAY = '2026-11-23'
export const TEST_NOW = new Date(`${TEST_TODAY}T09:00:00.000Z`)

/** Ids that are the same in every run: 00000000-0000-7000-8000-000000000001 and so on, in a series of one's own. */
export const createTestIds = (series = 0): (() => string) => {
  let last = 0
  return () => {
    last += 1
    return `00000000-${series.toString(16).padStart(4, '0')}-7000-8000-${last.toString(16).padStart(12, '0')}`
  }
}
