import { type Columns, readCsv } from '../csv/index.ts'
import { fullName, nameKey } from '../fields/person-name.ts'
import { detached, textOf } from '../fields/text.ts'
import { connections } from './connections.ts'
import { createDirectory, type Directory } from './directory.ts'
import { invitationDirection, invitations } from './invitations.ts'
import type { IdentifiedFile } from './kinds.ts'
import { messageColumns, messages } from './messages.ts'
import { type Owner, settleOwner } from './owner.ts'
import { nameOf } from './person.ts'
import { profile } from './profile.ts'
import { profileSlug } from './profile-slug.ts'
import { recipientUrls } from './recipients.ts'
import { createTally } from './tally.ts'

/** Share of the conversations that "nearly all" means: some miss the owner's address for reasons of LinkedIn's own. */
const NEARLY_ALL = 0.9

type Take = (cells: readonly string[]) => void

/**
 * Reads once through the files that tell whose archive it is and who is called what, before any record is made: which
 * way a message went depends on it. Holds names and addresses, never rows.
 */
export async function gather(
  files: readonly IdentifiedFile[],
  signal: AbortSignal | undefined,
): Promise<{ owner: Owner; directory: Directory }> {
  const directory = createDirectory()
  const names: string[] = []
  const [inviters, inviterNames, writers, drafters] = [
    createTally(),
    createTally(),
    createTally(),
    createTally(),
  ]
  const [present, presentNames, all] = [createTally(), createTally(), createTally()]
  const wroteAs = new Map<string, Set<string>>()
  let invitationRows = 0

  const takeProfile = (columns: Columns): Take => {
    const given = columns.reader('First Name')
    const family = columns.reader('Last Name')
    return (cells) => {
      const name = fullName(given(cells), family(cells))
      if (name !== null) names.push(name)
    }
  }

  const takeConnections = (columns: Columns): Take => {
    const given = columns.reader('First Name')
    const family = columns.reader('Last Name')
    const url = columns.reader('URL', 'Profile URL')
    return (cells) => {
      const name = nameOf(fullName(given(cells), family(cells)) ?? '')
      if (name !== null) directory.add(name, profileSlug(url(cells)))
    }
  }

  const takeInvitations = (columns: Columns): Take => {
    const from = columns.reader('From')
    const to = columns.reader('To')
    const direction = columns.reader('Direction')
    const inviter = columns.reader('inviterProfileUrl')
    const invitee = columns.reader('inviteeProfileUrl')
    return (cells) => {
      const way = invitationDirection(direction(cells))
      if (way === null) return
      const [owner, url] = way === 'sent' ? [from(cells), inviter(cells)] : [to(cells), invitee(cells)]
      const name = nameOf(owner)
      const slug = profileSlug(url)
      // Each row counts by itself: a running number stands for the conversation.
      const row = String(invitationRows)
      invitationRows += 1
      if (slug !== null) inviters.add(slug, row)
      if (name !== null) inviterNames.add(name, row)
    }
  }

  const takeMessages = (columns: Columns): Take => {
    const column = messageColumns(columns)
    return (cells) => {
      const conversation = column.conversation(cells)
      const name = nameOf(column.from(cells))
      const slug = profileSlug(column.senderUrl(cells))
      all.add('', conversation)
      if (name !== null && slug !== null) {
        directory.add(name, slug)
        writers.add(slug, conversation)
        remember(wroteAs, nameKey(name), slug)
      }
      if (slug !== null && column.isDraft(cells)) drafters.add(slug, conversation)
      const recipients = recipientUrls(column.recipientUrls(cells)).map(profileSlug)
      for (const each of new Set([slug, ...recipients])) if (each !== null) present.add(each, conversation)
      const to = textOf(column.to(cells))
      const [only, ...more] = recipients
      if (to !== null && only != null && more.length === 0 && !to.includes(', ') && nameOf(to) !== null) {
        directory.add(to, only)
      }
      const named = to === null || to.includes(', ') ? [name] : [name, nameOf(to)]
      for (const each of new Set(named)) if (each !== null) presentNames.add(each, conversation)
    }
  }

  const takers = new Map([
    [profile, takeProfile],
    [connections, takeConnections],
    [invitations, takeInvitations],
    [messages, takeMessages],
  ])
  const namesNeeded = files.some(({ kind }) => kind === messages)
  for (const { file, kind, layout } of files) {
    const taker = kind === null ? undefined : takers.get(kind)
    if (taker === undefined || layout === null || (kind === connections && !namesNeeded)) continue
    const take = taker(layout.columns)
    const reading = readCsv(file.open(signal), layout, file.sample ?? new Uint8Array(0))
    for await (const { rows } of reading.batches) {
      signal?.throwIfAborted()
      for (const row of rows) take(row.cells)
    }
  }

  const stated = names.length > 0 ? names : inviterNames.ranked().slice(0, 1)
  const underStatedName = new Set(stated.flatMap((name) => [...(wroteAs.get(nameKey(name)) ?? [])]))
  const leader = present.leader()
  const owner = settleOwner({
    names: stated,
    wroteUnderName: writers.ranked().filter((slug) => underStatedName.has(slug)),
    invited: inviters.ranked(),
    drafted: drafters.ranked(),
    inMostConversations:
      leader === null
        ? null
        : { profile: leader.key, nearlyAll: leader.conversations >= NEARLY_ALL * all.conversationsOf('') },
    nameInMostConversations: presentNames.leader()?.key ?? null,
    nameOf: directory.nameOf,
  })
  return { owner, directory }
}

function remember(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(detached(key), new Set([detached(value)]))
  else if (!values.has(value)) values.add(detached(value))
}
