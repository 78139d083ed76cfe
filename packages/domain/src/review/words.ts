import { counted } from '../strength/index.ts'

/** "about 3 hours", "45 minutes": as exact as an estimate is. */
export const hoursInWords = (minutes: number): string => {
  if (minutes < 90) return counted(Math.round(minutes), 'minute')
  return `about ${counted(Math.round(minutes / 60), 'hour')}`
}

export const timesInWords = (count: number): string =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`

/** "a, b and c". */
export const listInWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
