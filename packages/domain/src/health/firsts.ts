import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { type ContactLog, contactDay, contactsUpTo } from '../strength/index.ts'

/** Somebody one spoke with for the first time. */
export interface First {
  readonly person: number
  readonly day: number
  /** They spoke again on another day within thirty. */
  readonly isFollowedUp: boolean
}

/** A first talk is followed up within so many days, or it was passing by. A judgement. */
const FOLLOWED_UP_WITHIN = 30
const MS_PER_DAY = 86_400_000

/** Whom one first spoke with after `from` and up to `today`. Linear in contacts. */
export const firstConversations = (log: ContactLog, from: string, today: string): readonly First[] => {
  const [after, last] = [toDayNumber(from), toDayNumber(today)]
  const firsts: First[] = []
  for (let person = 0; person + 1 < log.offsets.length; person += 1) {
    if (hasContactBefore(log, person, after + 1)) continue
    let first: number | null = null
    let second: number | null = null
    for (const { at, isInvitation } of contactsUpTo(log, person, last)) {
      const day = contactDay(at)
      if (day === null || isInvitation) continue
      if (first === null) first = day
      else if (day > first) {
        second = day
        break
      }
    }
    if (first === null || first <= after) continue
    firsts.push({
      person,
      day: first,
      isFollowedUp: second !== null && second - first <= FOLLOWED_UP_WITHIN,
    })
  }
  return firsts
}

/** Spares most people the walk: whoever was spoken with before is no first. */
const hasContactBefore = (log: ContactLog, person: number, day: number): boolean => {
  for (let entry = log.offsets[person] ?? 0; entry < (log.offsets[person + 1] ?? 0); entry += 1) {
    if (log.isInvitation[entry] === 0 && (log.at[entry] ?? Number.NaN) < day * MS_PER_DAY) return true
  }
  return false
}

export const dateOf = ({ day }: First): string => fromDayNumber(day)
