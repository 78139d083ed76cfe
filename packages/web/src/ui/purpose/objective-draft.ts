/** A quarter: long enough for something to come of it, short enough to act now. In days. */
const USUAL_DAYS = 120

const DAY_MS = 86_400_000

/** A due date to start from: the end of the month about a quarter ahead. */
export const usualDue = (today: string): string => {
  const about = new Date(Date.parse(`${today}T00:00:00Z`) + USUAL_DAYS * DAY_MS)
  return new Date(Date.UTC(about.getUTCFullYear(), about.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}

/** What is left of an objective's time: "in 3 months" or over. */
export const isOver = (due: string, today: string): boolean => due < today
