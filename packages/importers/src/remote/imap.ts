import { fail, ok, type Result } from '@rapport/domain'
import type { ImapFlow } from 'imapflow'
import { createMailOwnerTally, deliveredTo, leftOut, type MailOwner, parseMail } from '../mail/index.ts'
import type { ImportEvent, PlainDate } from '../record.ts'
import type { ResolveHost } from './find-host.ts'
import { connectImap, type ImapAccount } from './imap-connection.ts'
import { type ImapCursor, MAX_WRITTEN, parseCursor } from './imap-cursor.ts'
import { type ImapFailure, imapFailure } from './imap-failure.ts'
import { chooseFolders } from './imap-folders.ts'
import { fetchMails, type PlannedFolder, planFolder } from './imap-mails.ts'
import { readFolderRows } from './imap-rows.ts'

export interface ImapRequest extends ImapAccount {
  /** Paths of folders; without any, all but drafts, junk and trash. */
  readonly folders?: readonly string[]
  /** Mails the server got before this day are left out. */
  readonly since?: PlainDate
  /** What the last reading gave; without it everything is read. */
  readonly cursor?: unknown
  /** Further addresses of the owner. The user's name is one where it is an address. */
  readonly ownerEmails?: readonly string[]
  readonly withBodies?: boolean
  readonly signal?: AbortSignal
}

export interface ImapReading {
  /** The same events as from files; a folder is a file. Reading them to the end closes the connection. */
  readonly events: AsyncIterable<ImportEvent>
  /** How far was read by now: plain data for the next reading. */
  readonly cursor: () => ImapCursor
  /** Ends a reading whose events are not wanted. */
  readonly close: () => void
}

/**
 * Reads a mailbox without changing anything in it, headers only unless asked: the mails that came since the last reading. A
 * connection that breaks ends the folder with an error; what was read before it counts, and the next reading goes on there.
 */
export async function readImap(
  request: ImapRequest,
  deps: { readonly resolve?: ResolveHost } = {},
): Promise<Result<ImapReading, ImapFailure>> {
  const { host, signal } = request
  signal?.throwIfAborted()
  const connected = await connectImap(request, deps.resolve)
  if (!connected.ok) return connected
  const client = connected.value
  const stop = () => client.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const planned = await plan(client, request)
    if (!planned.ok) {
      client.close()
      return planned
    }
    const owner = await gatherOwner(client, planned.value, request)
    return ok(createReading(client, planned.value, owner, request))
  } catch (error) {
    client.close()
    signal?.throwIfAborted()
    return fail(imapFailure(error, host))
  }
}

async function plan(
  client: ImapFlow,
  { host, folders = [], cursor, since }: ImapRequest,
): Promise<Result<readonly PlannedFolder[], ImapFailure>> {
  const chosen = chooseFolders(await client.list(), folders)
  if (!chosen.ok) {
    const message = `${host} has no folder "${chosen.failure.slice(0, 100)}" that can be read.`
    return fail({ code: 'NOT_FOUND', message })
  }
  const before = parseCursor(cursor)
  const planned: PlannedFolder[] = []
  for (const folder of chosen.value) {
    const known = before.folders.find(({ path }) => path === folder.path)
    planned.push(await planFolder(client, folder, known, since))
  }
  return ok(planned)
}

/** What is new among the sent tells to whom the owner has written; where nothing tells who that is, all mails are asked. */
async function gatherOwner(
  client: ImapFlow,
  folders: readonly PlannedFolder[],
  { user, ownerEmails = [], cursor }: ImapRequest,
): Promise<MailOwner> {
  const before = parseCursor(cursor)
  const stated = [...ownerEmails, ...(user.includes('@') ? [user] : []), ...before.owner]
  const tally = createMailOwnerTally()
  const gather = async (from: readonly PlannedFolder[]): Promise<MailOwner> => {
    for (const folder of from) {
      for await (const { mail } of fetchMails(client, folder, false)) {
        const parsed = parseMail(mail)
        if (leftOut(mail, parsed, folder.role) === null) tally.add(parsed, folder.role, deliveredTo(mail))
      }
    }
    return tally.settle(stated, before.written)
  }
  const owner = await gather(folders.filter(({ role }) => role === 'sent'))
  return owner.emails.size > 0 ? owner : gather(folders.filter(({ role }) => role !== 'sent'))
}

function createReading(
  client: ImapFlow,
  planned: readonly PlannedFolder[],
  owner: MailOwner,
  { host, withBodies = false, signal }: ImapRequest,
): ImapReading {
  const reached = new Map(planned.map((folder) => [folder, folder.isRead ? folder.lastUid : folder.toUid]))
  const read = planned.filter(({ isRead }) => isRead)
  const [email] = owner.emails

  async function* events(): AsyncGenerator<ImportEvent, void> {
    const person = email === undefined ? null : { name: null, profile: null, email }
    const files = read.map(({ file }) => file)
    yield { type: 'begin', files, owner: person, exportedOn: null }
    try {
      for (const folder of read) {
        signal?.throwIfAborted()
        yield { type: 'file', file: folder.file }
        const onRead = (uid: number) => reached.set(folder, uid)
        yield* readFolderRows(client, folder, { host, owner, withBodies, onRead, signal })
      }
    } finally {
      client.close()
    }
  }

  return {
    events: events(),
    cursor: () => ({
      folders: [...reached].map(([{ path, uidValidity }, lastUid]) => ({ path, uidValidity, lastUid })),
      owner: [...owner.emails],
      written: [...owner.written].slice(-MAX_WRITTEN),
    }),
    close: () => client.close(),
  }
}
