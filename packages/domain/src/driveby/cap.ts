/** Of the week's hours the share for people just met: the rest belongs to those known already. A judgement. */
const NEW_PEOPLE_SHARE = 1 / 3
/** Minutes to follow up with one person in writing, with looking up what was said: as the week's plan takes for it. */
const MINUTES_EACH = 15
/** Weeks within which what is waiting is to be done: older than a month, a first talk is forgotten. */
const WEEKS_TO_CATCH_UP = 4

/** How many new people a week leave room to follow up with those already met, and what that rests on. */
export interface ContactCap {
  /** New people a week at most; never below 0. */
  readonly perWeek: number
  /** Follow-ups a week that the hours allow. */
  readonly capacity: number
  /** Of those, how many go to whoever is waiting. */
  readonly toCatchUp: number
  /** Weeks until nobody waits; 0 where nobody does, null where the hours allow none. */
  readonly weeks: number | null
  readonly hoursPerWeek: number
  readonly minutesEach: number
  readonly text: string
}

/**
 * new people a week = follow-ups the hours allow − those for whoever is waiting, where
 * allowed = ⌊hours × 60 × ⅓ / 15 minutes⌋ and for those waiting ⌈debt / 4 weeks⌉, at most what is allowed.
 */
export const capOf = (debt: number, hoursPerWeek: number): ContactCap => {
  const capacity = Math.floor((Math.max(0, hoursPerWeek) * 60 * NEW_PEOPLE_SHARE) / MINUTES_EACH)
  const toCatchUp = Math.min(capacity, Math.ceil(debt / WEEKS_TO_CATCH_UP))
  const weeks = debt === 0 ? 0 : toCatchUp === 0 ? null : Math.ceil(debt / toCatchUp)
  const cap = {
    perWeek: capacity - toCatchUp,
    capacity,
    toCatchUp,
    weeks,
    hoursPerWeek,
    minutesEach: MINUTES_EACH,
  }
  return { ...cap, text: capInWords(cap, debt) }
}

const capInWords = (
  { perWeek, capacity, toCatchUp, weeks, hoursPerWeek }: Omit<ContactCap, 'text'>,
  debt: number,
): string => {
  if (capacity === 0) {
    return `With ${hoursInWords(hoursPerWeek)} a week for networking there is no time to follow up with anybody new.`
  }
  const room = `A third of your ${hoursInWords(hoursPerWeek)} a week is time to follow up with ${peopleInWords(capacity)}, at ${MINUTES_EACH} minutes each.`
  if (debt === 0) return `${room} Meet as many new people, and no more.`
  const waiting = `${peopleInWords(debt)} ${debt === 1 ? 'waits' : 'wait'} for a word; ${toCatchUp} a week for ${weeks === 1 ? 'a week' : `${weeks} weeks`}`
  return perWeek === 0
    ? `${room} ${waiting}. Until then, new people can wait.`
    : `${room} ${waiting} leaves room to meet ${peopleInWords(perWeek)} a week.`
}

const peopleInWords = (count: number): string => (count === 1 ? 'one person' : `${count} people`)
const hoursInWords = (hours: number): string => (hours === 1 ? 'hour' : `${hours} hours`)
