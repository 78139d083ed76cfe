const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/
const PARTS =
  /(\d+(?:[.,]\d+)?)\s*(h|hours?|hrs?|std|m|min|mins|minutes?|minuten|s|sec|secs|seconds?|sekunden)\b\.?/giu
const NUMBER = /^\d{1,7}(?:[.,]\d+)?$/

/** Seconds a call took; null where the cell does not say. A bare number is in `unit`. */
export function readDuration(cell: string, unit: 'seconds' | 'minutes'): number | null {
  const text = cell.trim().toLowerCase()
  const clock = CLOCK.exec(text)
  if (clock !== null) {
    return Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3])
  }
  if (NUMBER.test(text)) return numberOf(text) * (unit === 'minutes' ? 60 : 1)
  const parts = text.length > 40 ? [] : [...text.matchAll(PARTS)]
  if (parts.length === 0) return null
  return parts.reduce(
    (seconds, [, amount = '0', word = 's']) => seconds + numberOf(amount) * secondsIn(word),
    0,
  )
}

const numberOf = (text: string): number => Number(text.replace(',', '.'))

function secondsIn(word: string): number {
  if (word.startsWith('h') || word === 'std') return 3_600
  return word.startsWith('m') ? 60 : 1
}

/** Minutes of a day: what is longer is a mistake in the log. */
const LONGEST = 24 * 60

/** Whole minutes, as calls are told of: one that took any time at all took at least one. */
export function minutesOf(seconds: number | null): number | null {
  if (seconds === null || seconds <= 0 || seconds > LONGEST * 60) return null
  return Math.max(1, Math.round(seconds / 60))
}
