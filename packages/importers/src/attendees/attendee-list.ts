import { byHeader, type RowOutcome, recorded, rejected, skipped, type TableKind } from '../csv/index.ts'
import { contactRecord } from '../fields/contact/index.ts'
import { settleOrder } from '../fields/settle-order.ts'
import type { ContactField } from '../importer.ts'
import { draftReader, guessMapping, headingWords } from '../table/index.ts'
import { eventReader } from './event.ts'
import { isAttendeeList } from './signs.ts'
import { statusReader } from './status.ts'

const BOOK = { name: 'attendees', uid: null }
/** Columns about the event, its ticket or who paid for it, not about who comes. */
const NOT_THE_PERSON =
  /\b(?:event|tickets?|order|qr|buyer|purchaser|payer|billing|invoice|venue|host|coupon|discount|meeting|webinar|survey|payment|barcode|avatar|photo|utm)\b/
const BUYER = /\b(?:buyer|purchaser|payer)\b/
const DATES = /\b(?:date|time|at|on|start|starts)$/
/** `Jane D (Jane Doe)`: Zoom gives the name shown and then the one the account has. */
const WITH_ORIGINAL = /^[^()]*\(([^()]+)\)\s*$/u

/** A list of who registered for an event or was at it, as the usual platforms export it. */
export const attendeeList: TableKind = {
  kind: 'event-attendees',
  layoutOf: byHeader(isAttendeeList),
  reader: (layout, file, { ownerEmails = [], timeZone, mapping }) => {
    const { header, sampleRows, columns } = layout
    const words = header.map(headingWords)
    const dates = sampleRows.flatMap((cells) => cells.filter((_, at) => DATES.test(words[at] ?? '')))
    const { order, remarks } = settleOrder(dates)
    const isMeetup = columns.has('URL of Member Profile')
    const guessed = guessMapping(layout, mapping).map(({ field, why }, at): ContactField => {
      const heading = words[at] ?? ''
      if (why === 'chosen') return field
      if (heading === 'name original name') return 'name'
      // A member's title in a Meetup group is "Organizer".
      if (NOT_THE_PERSON.test(heading) || (isMeetup && heading === 'title')) return 'ignore'
      return field
    })
    const draftOf = draftReader(layout, namesAnybody(guessed) ? guessed : withBuyer(guessed, words))
    const statusOf = statusReader(header)
    const eventOf = eventReader(layout, file, order, timeZone)
    const own = new Set(ownerEmails.map((email) => email.toLowerCase()))
    const isZoom = columns.has('Name (Original Name)')

    const row = (cells: readonly string[]): RowOutcome => {
      const draft = draftOf(cells)
      const fullName = isZoom ? draft.fullName.replace(WITH_ORIGINAL, '$1') : draft.fullName
      const { person, warnings } = contactRecord({ ...draft, fullName }, BOOK, order)
      const isNobody = person.givenName === '' && person.familyName === '' && person.emails.length === 0
      if (isNobody && person.profile === null) {
        return rejected('no-person', 'This row has neither a name nor an e-mail address.')
      }
      if (person.emails.some((email) => own.has(email)))
        return skipped('owner', 'This is your own registration.')
      const status = statusOf(cells)
      if (status === null) return skipped('not-registered', 'This person was invited and did not register.')
      return recorded({ kind: 'attendee', event: eventOf(cells), person, status }, ...warnings)
    }
    return { row, remarks }
  },
}

const namesAnybody = (fields: readonly ContactField[]): boolean =>
  fields.some((field) => field === 'name' || field === 'given' || field === 'email')

/** A list of orders names only who bought the tickets: they are the ones to know. */
function withBuyer(fields: readonly ContactField[], words: readonly string[]): readonly ContactField[] {
  return fields.map((field, at) => {
    const heading = words[at] ?? ''
    if (!BUYER.test(heading)) return field
    if (/e ?mail/.test(heading)) return 'email'
    if (/first/.test(heading)) return 'given'
    if (/last|sur/.test(heading)) return 'family'
    return /name|^buyer$|^purchaser$/.test(heading) ? 'name' : field
  })
}
