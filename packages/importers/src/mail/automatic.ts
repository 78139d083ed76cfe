import { type RowOutcome, skipped } from '../csv/index.ts'
import type { MailHeaders } from './headers.ts'

const LIST = skipped('mailing-list', 'It came through a mailing list or a newsletter.')
const AUTOMATIC = skipped('automatic', 'A machine wrote it.')
const CALENDAR = skipped('automatic', 'It is a notice of a calendar: import the calendar itself.')

/** Local parts behind which nobody reads or writes. */
const NOBODY =
  /^(?:.*[._+-])?(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|ne-?pas-?repondre|keine-?antwort|mailer-daemon|postmaster|bounces?|notifications?|notify|notifier|alerts?|newsletters?|mailings?|unsubscribe|auto(?:mated|matic|reply|-?confirm)?|daemon|root|cron|calendar-notification)(?:[._+-].*)?@/
const LISTS = /^(?:bulk|list|junk)\b/i

/** Whether the headers say that no person wrote this to the owner: RFC 3834, RFC 2369, and what programs do. Null if not. */
export function automaticMail(headers: MailHeaders, sender: string | null): RowOutcome | null {
  if (headers.has('x-ms-exchange-calendar-originator-id')) return CALENDAR
  if (/calendarmessage/i.test(headers.get('content-class'))) return CALENDAR
  if (/^\s*text\/calendar\b/i.test(headers.get('content-type'))) return CALENDAR
  if (['list-id', 'list-unsubscribe', 'list-post'].some(headers.has)) return LIST
  if (LISTS.test(headers.get('precedence'))) return LIST
  const submitted = headers.get('auto-submitted')
  if (submitted !== '' && !/^no\b/i.test(submitted)) return AUTOMATIC
  if (['x-autoreply', 'x-autorespond', 'feedback-id'].some(headers.has)) return AUTOMATIC
  if (/^\s*multipart\/report\b/i.test(headers.get('content-type'))) return AUTOMATIC
  if (/^<\s*>$/.test(headers.get('return-path'))) return AUTOMATIC
  return sender !== null && NOBODY.test(sender) ? AUTOMATIC : null
}
