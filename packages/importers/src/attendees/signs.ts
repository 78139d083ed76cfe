import type { Columns } from '../csv/index.ts'
import { headingWords } from '../table/index.ts'

/**
 * Headings that tell a list of attendees from one of contacts, gathered from Eventbrite, Meetup, Luma, Zoom, Pretix,
 * Ticket Tailor and Hopin. The sure ones do by themselves, of the others it takes two.
 */
const SURE =
  /^(?:ticket (?:type|class|name)|attendee (?:status|name|email|#|id|number|ticket)|rsvp(?:ed on)?|check ?ed in(?: at)?|check in(?: time| date| status)?|join time|registration (?:time|date)|registered (?:at|on)|date registered|approval status|attended)/
const LIKELY =
  /^(?:order (?:#|no|number|id|code|date|type|status)|tickets?|event (?:name|title|id|date|start.*)|barcode|leave time|attendance|ticket (?:id|number|code)|quantity|product|guests|registration status|registration)$/
const PERSON = /\bname\b|e ?mail|\battendee\b|participant/

export function isAttendeeList({ names }: Columns): boolean {
  const words = names.map(headingWords)
  if (!words.some((heading) => PERSON.test(heading))) return false
  return (
    words.some((heading) => SURE.test(heading)) || words.filter((heading) => LIKELY.test(heading)).length >= 2
  )
}
