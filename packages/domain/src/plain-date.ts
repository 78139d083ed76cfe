const DAY_MS = 86_400_000

/** `YYYY-MM-DD` as days since 1970-01-01; negative before. */
export const toDayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export const fromDayNumber = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

export const addDays = (date: string, days: number): string => fromDayNumber(toDayNumber(date) + days)

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (date: string): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The Monday of the week a plan is for: that of the date, or of the next week when it is a Saturday or Sunday. */
export const mondayOf = (date: string): string => {
  const day = weekday(date)
  return addDays(date, day >= 6 ? 8 - day : 1 - day)
}
