import { createHash } from 'node:crypto'
import { addressParser, decodeWords } from 'postal-mime'
import type { Instant, PersonRef } from '../record.ts'
import { mailAddress, personAt, personKey } from './address.ts'
import { readEnvelopeDate, readMailDate } from './mail-date.ts'
import type { RawMail } from './mail-splitter.ts'

/** What the headers of a mail say, in Rapport's terms. */
export interface ParsedMail {
  readonly messageId: string
  readonly thread: string | null
  readonly sentAt: Instant | null
  /** The date was not in the mail but in the line before it. */
  readonly isDateOfDelivery: boolean
  readonly sender: PersonRef | null
  /** To, Cc and Bcc, each once. */
  readonly recipients: readonly PersonRef[]
  readonly hasTooManyRecipients: boolean
  readonly subject: string | null
}

/** Recipients above which a mail is an announcement. */
export const MAX_RECIPIENTS = 20
/** Signs of addresses above which they are not even read. */
const MANY_SIGNS = 200
const MAX_SUBJECT = 500
const MAX_ID = 500

export function parseMail({ headers, envelope }: RawMail): ParsedMail {
  const lists = ['to', 'cc', 'bcc'].map(headers.get)
  const signs = lists.reduce((sum, list) => sum + list.split('@', MANY_SIGNS + 2).length - 1, 0)
  const recipients = signs > MANY_SIGNS ? [] : uniquePeople(lists.flatMap(addressesIn))
  const sent = readMailDate(headers.get('date'))
  return {
    messageId: idsIn(headers.get('message-id'))[0] ?? digestOf(headers),
    thread: idsIn(headers.get('references'))[0] ?? idsIn(headers.get('in-reply-to'))[0] ?? null,
    sentAt: sent ?? readEnvelopeDate(envelope),
    isDateOfDelivery: sent === null,
    sender: addressesIn(headers.get('from'))[0] ?? addressesIn(headers.get('sender'))[0] ?? null,
    recipients,
    hasTooManyRecipients: signs > MANY_SIGNS || recipients.length > MAX_RECIPIENTS,
    subject: subjectOf(headers.get('subject')),
  }
}

/** The address a mail was delivered to; null if it does not say. */
export const deliveredTo = ({ headers }: RawMail): string | null =>
  mailAddress(headers.get('delivered-to')) ?? mailAddress(headers.get('x-original-to'))

function addressesIn(text: string): PersonRef[] {
  if (text === '') return []
  return addressParser(text, { flatten: true }).flatMap(
    ({ name, address }) => personAt(name, address ?? '') ?? [],
  )
}

function uniquePeople(people: readonly PersonRef[]): readonly PersonRef[] {
  const found = new Map<string, PersonRef>()
  for (const person of people) {
    const key = personKey(person)
    const before = found.get(key)
    if (before === undefined || before.name === null) found.set(key, person)
  }
  return [...found.values()]
}

const idsIn = (text: string): readonly string[] =>
  (text.match(/<[^<>\s]{1,500}>/g) ?? (/^\S{1,500}$/.test(text) ? [text] : [])).map((id) =>
    id.replace(/^<|>$/g, '').slice(0, MAX_ID),
  )

/** The same mail without an identifier is the same in every mailbox by what its headers say. */
function digestOf(headers: RawMail['headers']): string {
  const told = ['date', 'from', 'to', 'subject'].map(headers.get).join('\n')
  return `sha256-${createHash('sha256').update(told).digest('hex').slice(0, 32)}`
}

function subjectOf(text: string): string | null {
  const subject = decodeWords(text.slice(0, 4_000))
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (subject === '') return null
  return subject.length <= MAX_SUBJECT ? subject : `${subject.slice(0, MAX_SUBJECT - 1).toWellFormed()}…`
}
