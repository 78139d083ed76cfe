import type { AttendeeRecord } from '../record.ts'
import { headingWords } from '../table/index.ts'

type Status = AttendeeRecord['status']

/** Columns that say whether somebody was there, whether they said they would come, and what became of their ticket. */
const WAS_THERE = /^(?:attended|attendance|check ?ed in(?: at)?|check in(?: time| date| status)?|join time)$/
const SAYS_ABSENT = /^(?:attended|attendance)$/
const ANSWERED = /^(?:rsvp|approval status|attendee status|registration status|status|order status|state)$/

const CANCELLED =
  /cancel|refund|declin|delet|not attending|not going|reject|withdr|transferred|stornier|abgesagt/u
const NO = /^(?:no|n|false|0|nein|non|not .*|no.show|absent|did not attend|-)$/u
const CHECKED_IN = /^(?:checked in|attended|attending now|present|arrived)$/u
/** Asked and not answered yet, or left before an order was complete: no registration. */
const NOT_YET = /^(?:invited|not replied|no response|abandoned|draft|incomplete)$/u

/** How to tell from a row what became of a registration; null for one that never came about. */
export function statusReader(header: readonly string[]): (cells: readonly string[]) => Status | null {
  const find = (pattern: RegExp) =>
    header.flatMap((heading, at) => {
      const words = headingWords(heading)
      return pattern.test(words) ? [{ at, words }] : []
    })
  const presence = find(WAS_THERE)
  const answers = find(ANSWERED)
  return (cells) => {
    const textAt = (at: number): string => (cells[at] ?? '').trim().toLowerCase()
    const answered = answers
      .map(({ at, words }) => ({ words, text: textAt(at) }))
      .filter(({ text }) => text !== '')
    const isOut = ({ words, text }: { words: string; text: string }): boolean =>
      CANCELLED.test(text) || (words === 'rsvp' && NO.test(text))
    if (answered.some(isOut)) return 'cancelled'
    const present = presence
      .map(({ at, words }) => ({ words, text: textAt(at) }))
      .filter(({ text }) => text !== '')
    if (present.some(({ text }) => !NO.test(text)) || answered.some(({ text }) => CHECKED_IN.test(text)))
      return 'attended'
    if (answered.some(({ text }) => NOT_YET.test(text))) return null
    const isAbsent =
      present.some(({ words }) => SAYS_ABSENT.test(words)) ||
      answered.some(({ text }) => /no.show|did not attend/u.test(text))
    return isAbsent ? 'absent' : 'registered'
  }
}
