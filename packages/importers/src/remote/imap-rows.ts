import type { ImapFlow } from 'imapflow'
import { type MailOwner, readWholeMail } from '../mail/index.ts'
import type { ImportEvent, ImportRow } from '../record.ts'
import { imapFailure } from './imap-failure.ts'
import { fetchMails, type PlannedFolder } from './imap-mails.ts'

export interface FolderReadingOptions {
  readonly host: string
  readonly owner: MailOwner
  readonly withBodies: boolean
  /** Told of a mail once its row was taken. */
  readonly onRead: (uid: number) => void
  readonly signal: AbortSignal | undefined
}

/** Mails in one batch. */
const BATCH = 200

/** The new mails of one folder as rows, in the order of their numbers; a row's line is its place among them. */
export async function* readFolderRows(
  client: ImapFlow,
  folder: PlannedFolder,
  { host, owner, withBodies, onRead, signal }: FolderReadingOptions,
): AsyncGenerator<ImportEvent, void> {
  let rows: ImportRow[] = []
  let count = 0
  let newest = folder.lastUid
  let broken: unknown = null
  try {
    for await (const { uid, role, mail } of fetchMails(client, folder, withBodies)) {
      signal?.throwIfAborted()
      count += 1
      rows.push({ line: count, ...(await readWholeMail(mail, role, owner)) })
      newest = uid
      if (rows.length < BATCH) continue
      yield { type: 'rows', rows, bytesRead: count }
      onRead(newest)
      rows = []
    }
  } catch (error) {
    signal?.throwIfAborted()
    // What carries no code is no trouble of the connection but a defect.
    if (!(error instanceof Error) || !('code' in error)) throw error
    broken = error
  }
  yield { type: 'rows', rows, bytesRead: count }
  onRead(broken === null ? folder.toUid : newest)
  if (broken === null) {
    yield { type: 'file-end', rows: count }
    return
  }
  const { message } = imapFailure(broken, host)
  const line = Math.max(1, count)
  yield {
    type: 'file-end',
    rows: count,
    error: {
      outcome: 'rejected',
      code: 'connection-lost',
      message: `${message} The rest is read the next time.`,
      line,
    },
  }
}
