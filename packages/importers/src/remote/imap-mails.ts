import type { ImapFlow } from 'imapflow'
import {
  createMailSplitter,
  type FolderRole,
  MAX_MAIL_BYTES,
  type RawMail,
  READ_HEADERS,
} from '../mail/index.ts'
import type { ImportFile, PlainDate } from '../record.ts'
import type { FolderCursor } from './imap-cursor.ts'
import type { ImapFolder } from './imap-folders.ts'

/** A folder with the mails in it that were not read yet. */
export interface PlannedFolder extends ImapFolder {
  readonly uidValidity: string
  /** The last mail read before; 0 for none. */
  readonly lastUid: number
  /** The newest mail there is. */
  readonly toUid: number
  /** The numbers of the mails to read; null for all between the two. */
  readonly uids: readonly number[] | null
  readonly file: ImportFile
}

export interface FetchedMail {
  readonly uid: number
  readonly role: FolderRole | null
  readonly mail: RawMail
}

/** Numbers asked for in one command: the line stays short. */
const UIDS_AT_ONCE = 500

/** Looks into a folder, without changing it, for what came since it was last read. */
export async function planFolder(
  client: ImapFlow,
  folder: ImapFolder,
  known: FolderCursor | undefined,
  since: PlainDate | undefined,
): Promise<PlannedFolder> {
  const { uidValidity, uidNext, exists } = await client.mailboxOpen(folder.path, { readOnly: true })
  const isSame = known?.uidValidity === String(uidValidity)
  const lastUid = isSame ? (known?.lastUid ?? 0) : 0
  const toUid = Math.max(lastUid, uidNext - 1)
  const hasNew = exists > 0 && toUid > lastUid
  const uids = hasNew && since !== undefined ? await search(client, since, lastUid) : hasNew ? null : []
  return {
    ...folder,
    uidValidity: String(uidValidity),
    lastUid,
    toUid,
    uids,
    // Bytes are not known before they are read: progress is told in mails.
    file: {
      name: folder.path,
      source: folder.path,
      kind: 'mail',
      size: uids?.length ?? Math.min(exists, toUid - lastUid),
    },
  }
}

/** The mails of a folder that were not read yet, in the order of their numbers. Nothing is marked as seen. */
export async function* fetchMails(
  client: ImapFlow,
  folder: PlannedFolder,
  withBodies: boolean,
): AsyncGenerator<FetchedMail, void> {
  if (folder.uids?.length === 0) return
  await client.mailboxOpen(folder.path, { readOnly: true })
  const wanted = withBodies ? { source: { maxLength: MAX_MAIL_BYTES } } : { headers: [...READ_HEADERS] }
  for (const range of rangesOf(folder)) {
    for await (const found of client.fetch(
      range,
      { uid: true, labels: true, flags: true, ...wanted },
      { uid: true },
    )) {
      // A range that ends beyond the newest mail always answers with that one.
      if (found.uid <= folder.lastUid) continue
      const isDraft = found.flags?.has('\\Draft') === true || found.labels?.has('\\Draft') === true
      const mail = rawMail(found.source ?? found.headers ?? Buffer.alloc(0), withBodies)
      if (mail !== null) yield { uid: found.uid, role: isDraft ? 'drafts' : folder.role, mail }
    }
  }
}

async function search(client: ImapFlow, since: PlainDate, lastUid: number): Promise<readonly number[]> {
  const found = await client.search(
    { since: new Date(`${since}T00:00:00Z`), uid: `${lastUid + 1}:*` },
    { uid: true },
  )
  return (found === undefined || found === false ? [] : found)
    .filter((uid) => uid > lastUid)
    .sort((a, b) => a - b)
}

function* rangesOf({ uids, lastUid, toUid }: PlannedFolder): Generator<string, void> {
  if (uids === null) yield `${lastUid + 1}:${toUid}`
  else
    for (let at = 0; at < uids.length; at += UIDS_AT_ONCE) yield uids.slice(at, at + UIDS_AT_ONCE).join(',')
}

/** What the server sent, cut like a file that holds one mail. */
function rawMail(bytes: Uint8Array, withBodies: boolean): RawMail | null {
  const splitter = createMailSplitter({ isMbox: false, keep: withBodies ? MAX_MAIL_BYTES : 0 })
  return [...splitter.push(bytes), ...splitter.finish()][0] ?? null
}
