import {
  type Conversation,
  type Message,
  OWNER,
  type Person,
  peopleById,
  type World,
} from '../world/index.ts'
import type { ArchiveFile } from './archive-file.ts'
import { csvText } from './csv.ts'
import { dateTime } from './dates.ts'
import type { Era } from './era.ts'
import { fullName, ownerName, profileUrl } from './names.ts'

const DRAFT_COLUMN = 'IS MESSAGE DRAFT'
const ATTACHMENTS = 'https://www.linkedin.com/dms/prv/attachment/'

type Outcome = 'record' | 'hidden' | 'skipped'

interface Row {
  readonly cells: Readonly<Record<string, string>>
  readonly outcome: Outcome
}

/**
 * Threads with the newest message first, and within a thread the newest first. Drafts appear only in eras that mark
 * them, because the others do not export them.
 */
export function messagesFile(world: World, era: Era): ArchiveFile {
  const byId = peopleById(world)
  const showsDrafts = era.messageColumns.includes(DRAFT_COLUMN)
  const threads = world.conversations
    .map((conversation) => ({
      conversation,
      messages: conversation.messages.filter((message) => showsDrafts || !message.draft),
    }))
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => compare(newest(b.messages), newest(a.messages)))
  const rows = threads.flatMap(({ conversation, messages }) =>
    [...messages].reverse().map((message) => messageRow(world, byId, conversation, message)),
  )
  const cells = rows.map((row) => era.messageColumns.map((column) => row.cells[column] ?? ''))
  return {
    path: 'messages.csv',
    kind: 'linkedin-messages',
    text: csvText([era.messageColumns, ...cells], { allQuoted: era.messagesAllQuoted }),
    rows: rows.length,
    hidden: rows.filter((row) => row.outcome === 'hidden').length,
    skipped: rows.filter((row) => row.outcome === 'skipped').length,
  }
}

function messageRow(
  world: World,
  byId: ReadonlyMap<string, Person>,
  conversation: Conversation,
  message: Message,
): Row {
  const isAdvertisement = conversation.kind === 'sponsored'
  const owner = { name: ownerName(world.owner), url: profileUrl(world.owner) }
  const party = (id: string) => {
    if (id === OWNER) return owner
    const person = byId.get(id)
    return person === undefined ? { name: id, url: '' } : { name: fullName(person), url: profileUrl(person) }
  }
  const everyone = isAdvertisement ? [OWNER] : [OWNER, ...conversation.participants]
  const sender = party(message.sender)
  const recipients = everyone.filter((id) => id !== message.sender).map(party)
  const cells = {
    'CONVERSATION ID': conversation.id,
    'CONVERSATION TITLE': conversation.title ?? '',
    FROM: sender.name,
    'SENDER PROFILE URL': sender.url,
    TO: recipients.map(({ name }) => name).join(', '),
    'RECIPIENT PROFILE URLS': recipients
      .map(({ url }) => url)
      .filter((url) => url !== '')
      .join(','),
    DATE: dateTime(message.sentAt),
    SUBJECT: message.subject ?? '',
    CONTENT: message.text,
    FOLDER: message.folder,
    ATTACHMENTS: message.attachments.map((name) => ATTACHMENTS + name).join(','),
    'IS MESSAGE DRAFT': message.draft ? 'Yes' : 'No',
    'IS CONVERSATION DRAFT': 'No',
  }
  const isNobody = conversation.participants.every((id) => byId.get(id)?.visibility === 'hidden')
  const isOfNoUse = isAdvertisement || message.draft || message.folder === 'SPAM'
  return { cells, outcome: isOfNoUse ? 'skipped' : isNobody ? 'hidden' : 'record' }
}

function newest(messages: readonly Message[]): string {
  return messages.at(-1)?.sentAt ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
