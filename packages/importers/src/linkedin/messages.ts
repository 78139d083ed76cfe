import type { Columns, RowReader } from '../csv/index.ts'
import { nameKey } from '../fields/person-name.ts'
import { readMoment } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import type { PersonRef } from '../record.ts'
import { type FileKind, hasAll, type RowContext } from './file-kind.ts'
import { isPlaceholder, nameOf, urlWarning, WITHHELD } from './person.ts'
import { isPageUrl, profileSlug } from './profile-slug.ts'
import { countAttachments, matchNames, namesForUrls, recipientUrls } from './recipients.ts'
import { hidden, recorded, rejected, skipped } from './row-outcome.ts'

/** How LinkedIn's advertisement editor begins a message. */
const SPONSORED_START = '<p class="spinmail'
/** A placeholder that only mass mail leaves unfilled. */
const SPONSORED_BLANK = '%FIRSTNAME%'

export const messages: FileKind = {
  kind: 'linkedin-messages',
  recognises: (columns) => hasAll(columns, 'Conversation ID', 'From', 'To', 'Date', 'Content'),
  dates: ['Date'],
  defaultOrder: 'month-first',
  reader: createMessageReader,
}

/** The columns of a message that say who wrote it to whom, for the reader and for finding the owner. */
export function messageColumns(columns: Columns) {
  const drafts = [columns.reader('Is Message Draft'), columns.reader('Is Conversation Draft')]
  return {
    conversation: columns.reader('Conversation ID'),
    from: columns.reader('From'),
    senderUrl: columns.reader('Sender Profile URL'),
    to: columns.reader('To'),
    recipientUrls: columns.reader('Recipient Profile URLs'),
    isDraft: (cells: readonly string[]) => drafts.some((read) => isYes(read(cells))),
  }
}

function createMessageReader(columns: Columns, context: RowContext): RowReader {
  const { owner, order } = context
  const column = messageColumns(columns)
  const title = columns.reader('Conversation Title')
  const date = columns.reader('Date')
  const subject = columns.reader('Subject')
  const content = columns.reader('Content')
  const folder = columns.reader('Folder')
  const attachments = columns.reader('Attachments')

  return (cells) => {
    if (column.isDraft(cells)) return skipped('draft', 'This message is a draft: it was never sent.')
    if (folder(cells).trim().toUpperCase() === 'SPAM')
      return skipped('spam', 'This message lies in the spam folder.')
    const senderUrl = column.senderUrl(cells).trim()
    const body = content(cells)
    if (senderUrl === '' && isSponsored(body))
      return skipped('sponsored', 'This message is an advertisement.')
    if (isPageUrl(senderUrl))
      return skipped('from-a-page', 'This message is from an organization, not from a person.')
    const sentAt = readMoment(date(cells), order)
    if (sentAt.value === null) return rejected('bad-date', sentAt.problem ?? 'This message has no date.')
    if (owner.person === null) {
      return rejected(
        'owner-unknown',
        'It cannot be told which of the two is you: import Profile.csv or Invitations.csv together with this file.',
      )
    }

    const sender: PersonRef = {
      name: nameOf(column.from(cells)),
      profile: profileSlug(senderUrl),
      email: null,
    }
    const sent = owner.is(sender.name, sender.profile)
    const others = otherPeople(cells, column, sent ? null : sender, context)
    if (others.people.length === 0) {
      if (others.withheld) return hidden(WITHHELD)
      if (others.unclear.length > 0) return rejected('recipients-unclear', unclearMessage(others.unclear))
      if (others.toPage) return skipped('to-a-page', 'This message went to an organization, not to a person.')
      return skipped('to-oneself', 'This message went from you to yourself.')
    }
    return recorded(
      {
        kind: 'message',
        conversation: textOf(column.conversation(cells)) ?? conversationOf(others.people),
        conversationTitle: textOf(title(cells)),
        sentAt: sentAt.value,
        direction: sent ? 'sent' : 'received',
        sender: sent ? owner.person : sender,
        participants: others.people,
        subject: textOf(subject(cells)),
        body,
        attachments: countAttachments(attachments(cells)),
      },
      urlWarning(senderUrl, sender.profile),
      others.unclear.length > 0 ? unclearMessage(others.unclear) : null,
      others.warning,
    )
  }
}

interface OtherPeople {
  readonly people: readonly PersonRef[]
  /** Someone took part whom LinkedIn does not name. */
  readonly withheld: boolean
  readonly toPage: boolean
  readonly unclear: readonly string[]
  readonly warning: string | null
}

/** Everyone but the owner, once each. */
function otherPeople(
  cells: readonly string[],
  column: ReturnType<typeof messageColumns>,
  sender: PersonRef | null,
  { owner, directory }: RowContext,
): OtherPeople {
  const people = new Map<string, PersonRef>()
  let withheld = false
  let toPage = false
  let warning: string | null = null
  const add = (person: PersonRef): void => {
    if (person.profile === null && person.name === null) withheld = true
    else if (!owner.is(person.name, person.profile)) {
      const key = personKey(person)
      if (!people.has(key)) people.set(key, person)
    }
  }
  const named = (name: string): PersonRef => {
    const known = nameOf(name)
    return { name: known, profile: known === null ? null : directory.profileOf(known), email: null }
  }

  if (sender !== null) add(sender.profile === null && sender.name !== null ? named(sender.name) : sender)
  const to = column.to(cells)
  const urls = recipientUrls(column.recipientUrls(cells))
  if (urls.length > 0) {
    const names = namesForUrls(to, urls, directory)
    urls.forEach((url, index) => {
      const profile = profileSlug(url)
      if (profile !== null) add({ name: names[index] ?? null, profile, email: null })
      else if (isPageUrl(url)) toPage = true
      else {
        warning = urlWarning(url, null)
        add({ name: names[index] ?? null, profile: null, email: null })
      }
    })
    return { people: [...people.values()], withheld, toPage, unclear: [], warning }
  }
  const isKnown = (name: string) => directory.knowsName(name) || owner.is(name, null) || isPlaceholder(name)
  const { names, unclear } = matchNames(to, isKnown)
  for (const name of names) add(named(name))
  if (names.length === 0 && unclear.length === 0) withheld = true
  return { people: [...people.values()], withheld, toPage, unclear, warning }
}

const personKey = (person: PersonRef): string => person.profile ?? `"${nameKey(person.name ?? '')}"`

/** A thread without an identifier is known by who is in it. */
function conversationOf(people: readonly PersonRef[]): string {
  return `with ${people.map(personKey).sort().join(', ')}`
}

function unclearMessage(unclear: readonly string[]): string {
  const shown = unclear.join(', ').slice(0, 80)
  return `It cannot be told which recipients "${shown}" are: the file gives no addresses. They were left out.`
}

function isSponsored(body: string): boolean {
  return body.trimStart().startsWith(SPONSORED_START) || body.includes(SPONSORED_BLANK)
}

const isYes = (cell: string): boolean => ['yes', 'true', '1'].includes(cell.trim().toLowerCase())
