import { type RowOutcome, recorded, rejected, skipped } from '../csv/index.ts'
import type { MailRecord, PersonRef } from '../record.ts'
import { personKey } from './address.ts'
import { automaticMail } from './automatic.ts'
import { type FolderRole, labelRole } from './folder-role.ts'
import type { MailOwner } from './mail-owner.ts'
import type { RawMail } from './mail-splitter.ts'
import { MAX_RECIPIENTS, type ParsedMail, parseMail } from './parse-mail.ts'

const DRAFT = skipped('draft', 'It is a draft: it was never sent.')
/** Thunderbird's mark of a mail that was deleted and is only waiting to be cleared away. */
const EXPUNGED = 0x0008

/** What a mail's own marks say it is, over the folder it lies in. */
export const roleOf = ({ headers }: RawMail, folder: FolderRole | null): FolderRole | null =>
  labelRole(headers.get('x-gmail-labels')) ?? folder

/** One mail as a record without its body, or the reason why not. */
export function readMailRow(mail: RawMail, folder: FolderRole | null, owner: MailOwner): RowOutcome {
  const parsed = parseMail(mail)
  const left = leftOut(mail, parsed, roleOf(mail, folder))
  if (left !== null) return left
  const { sender, sentAt, recipients } = parsed
  if (sender === null) return rejected('no-sender', 'It does not say who wrote it.')
  if (sentAt === null) return rejected('bad-date', 'It has no date that can be read.')
  if (owner.emails.size === 0) {
    return rejected(
      'owner-unknown',
      'It cannot be told which of the people is you: say which e-mail addresses are yours, and import it again.',
    )
  }
  const isOwner = ({ email }: PersonRef) => email !== null && owner.emails.has(email)
  const isSent = isOwner(sender)
  const participants = others(isSent ? recipients : [sender, ...recipients], isOwner)
  if (participants.length === 0) return skipped('to-oneself', 'Nobody but you is named in it.')
  const record: MailRecord = {
    kind: 'mail',
    messageId: parsed.messageId,
    thread: parsed.thread,
    sentAt,
    direction: isSent ? 'sent' : 'received',
    participants,
    isAcquainted: isSent || participants.some(({ email }) => email !== null && owner.written.has(email)),
    subject: parsed.subject,
    body: null,
  }
  return recorded(
    record,
    parsed.isDateOfDelivery ? 'Its date is that of its delivery.' : null,
    mail.headers.wasTrimmed ? 'One of its headers is very long: only its beginning was read.' : null,
  )
}

/** Why a mail is no interaction; null if it may be one. The same is left out of what tells whose mail it is. */
export function leftOut(mail: RawMail, parsed: ParsedMail, role: FolderRole | null): RowOutcome | null {
  const { headers } = mail
  if (role === 'drafts' || /^1\b/.test(headers.get('x-unsent'))) return DRAFT
  if (role === 'spam' || /^yes\b/i.test(headers.get('x-spam-flag')))
    return skipped('spam', 'It is marked as spam.')
  if ((Number.parseInt(headers.get('x-mozilla-status'), 16) & EXPUNGED) !== 0) {
    return skipped('deleted', 'It was deleted, and is only waiting to be cleared away.')
  }
  const automatic = automaticMail(headers, parsed.sender?.email ?? null)
  if (automatic !== null) return automatic
  if (!parsed.hasTooManyRecipients) return null
  return skipped('too-many-recipients', `It went to more than ${MAX_RECIPIENTS} people: an announcement.`)
}

function others(people: readonly PersonRef[], isOwner: (person: PersonRef) => boolean): readonly PersonRef[] {
  const found = new Map<string, PersonRef>()
  for (const person of people) {
    const key = personKey(person)
    if (!isOwner(person) && !found.has(key)) found.set(key, person)
  }
  return [...found.values()]
}
