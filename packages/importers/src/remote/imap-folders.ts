import { fail, ok, type Result } from '@rapport/domain'
import type { ListResponse } from 'imapflow'
import { type FolderRole, folderRole } from '../mail/index.ts'

/** A folder of a mailbox, and what it is read for. */
export interface ImapFolder {
  readonly path: string
  readonly role: FolderRole | null
  /** Its mails become rows; else it only tells to whom the owner has written. */
  readonly isRead: boolean
}

const LEFT_OUT = new Set(['\\Drafts', '\\Junk', '\\Trash', '\\Flagged'])
const SPECIAL_ROLES: Readonly<Record<string, FolderRole>> = {
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'spam',
}

/**
 * The folders to read: those named, or all but drafts, junk and trash. Where one folder holds everything (as Google's does) it is
 * read alone, and the sent mails beside it only for whom they went to. Fails with the name that is not there.
 */
export function chooseFolders(
  listed: readonly ListResponse[],
  wanted: readonly string[],
): Result<readonly ImapFolder[], string> {
  const open = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
  if (wanted.length > 0) {
    const missing = wanted.find((path) => !open.some((each) => isSame(each, path)))
    if (missing !== undefined) return fail(missing)
    return ok(
      open.filter((each) => wanted.some((path) => isSame(each, path))).map((each) => folderOf(each, true)),
    )
  }
  const whole = open.find(({ specialUse }) => specialUse === '\\All')
  if (whole !== undefined) {
    const sent = open.filter((each) => roleOf(each) === 'sent').map((each) => folderOf(each, false))
    return ok([...sent, folderOf(whole, true)])
  }
  return ok(
    open
      .filter(
        (each) => !LEFT_OUT.has(each.specialUse ?? '') && !['drafts', 'spam'].includes(roleOf(each) ?? ''),
      )
      .map((each) => folderOf(each, true))
      // What was sent first: it tells who is known.
      .sort((a, b) => Number(b.role === 'sent') - Number(a.role === 'sent')),
  )
}

const folderOf = (listed: ListResponse, isRead: boolean): ImapFolder => ({
  path: listed.path,
  role: roleOf(listed),
  isRead,
})

const roleOf = ({ specialUse, name }: ListResponse): FolderRole | null =>
  SPECIAL_ROLES[specialUse ?? ''] ?? folderRole(name)

/** The inbox is the one folder whose name may be written as one likes (RFC 9051 §5.1). */
const isSame = ({ path }: ListResponse, wanted: string): boolean =>
  path === wanted || (path.toUpperCase() === 'INBOX' && wanted.toUpperCase() === 'INBOX')
