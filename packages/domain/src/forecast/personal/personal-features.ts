import { type ContactDays, THEY_SPOKE, WE_SPOKE } from './contact-days.ts'

/** Days in which a contact day fades to a half. From days (chat) to a year (the people one writes to at New Year). */
const HALF_LIVES = [7, 30, 120, 365] as const
/** Days from which a contact is forgotten: by then the slowest counter holds a hundred-thousandth of it. */
const FORGOTTEN = 6_144
/** What is left of a contact day by its age in whole days, for each half-life: a power is dear, and asked for often. */
const LEFT = HALF_LIVES.map((halfLife) =>
  Float64Array.from({ length: FORGOTTEN }, (_, age) => 2 ** (-age / halfLife)),
)
/** Days between contacts assumed beside the ones seen, so that one short gap is no rhythm yet. */
const USUAL_GAP = 60

/** What each number of a row means, in order. Logarithms are natural, of one plus the value. */
export const PERSONAL_FEATURES = [
  'constant',
  ...HALF_LIVES.map((days) => `log contact days faded by half in ${days} days`),
  'log days of silence',
  'log silence in former rhythms',
  'log contact days',
  'log days since the first contact',
  'they spoke last',
  'we spoke last',
  'balance of days spoken',
  'log contact days of the user with everybody in the last 30 days',
] as const

export const PERSONAL_SIZE = PERSONAL_FEATURES.length

/**
 * Writes the features of one person on the morning of `today` into `row` from `start`; false, and nothing written,
 * where no contact lies before. Days from `today` on are not looked at.
 */
export const writePersonalFeatures = (
  days: ContactDays,
  person: number,
  today: number,
  egoDays: number,
  row: Float64Array,
  start: number,
): boolean => {
  const first = days.offsets[person] as number
  let end = days.offsets[person + 1] as number
  while (end > first && (days.day[end - 1] as number) >= today) end -= 1
  if (end === first) return false
  const firstDay = days.day[first] as number
  const lastDay = days.day[end - 1] as number
  const silence = today - lastDay
  let we = 0
  let they = 0
  const faded = [0, 0, 0, 0]
  for (let entry = first; entry < end; entry += 1) {
    const age = today - (days.day[entry] as number)
    const weight = days.weight[entry] as number
    const sides = days.sides[entry] as number
    if ((sides & WE_SPOKE) !== 0) we += 1
    if ((sides & THEY_SPOKE) !== 0) they += 1
    if (age >= FORGOTTEN) continue
    for (let h = 0; h < HALF_LIVES.length; h += 1) {
      faded[h] = (faded[h] as number) + weight * ((LEFT[h] as Float64Array)[age] as number)
    }
  }
  const count = end - first
  const rhythm = (lastDay - firstDay + USUAL_GAP) / count
  const lastSides = days.sides[end - 1] as number
  row[start] = 1
  for (let h = 0; h < HALF_LIVES.length; h += 1) row[start + 1 + h] = Math.log1p(faded[h] as number)
  row[start + 5] = Math.log1p(silence)
  row[start + 6] = Math.log1p(silence / rhythm)
  row[start + 7] = Math.log1p(count)
  row[start + 8] = Math.log1p(today - firstDay)
  row[start + 9] = lastSides === THEY_SPOKE ? 1 : 0
  row[start + 10] = lastSides === WE_SPOKE ? 1 : 0
  row[start + 11] = Math.min(we, they) / Math.max(1, we, they)
  row[start + 12] = Math.log1p(egoDays)
  return true
}

/** Contact days with anybody, each person's counted, in the 30 days before `today`. */
export const egoDaysBefore = (days: ContactDays, today: number): number => {
  let count = 0
  for (const day of days.day) if (day < today && day >= today - 30) count += 1
  return count
}
