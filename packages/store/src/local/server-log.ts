import { constants } from 'node:fs'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import type { Place } from './place.ts'

// One start and stop writes about 1 KB, so this keeps the last thousand of them; with the previous file at most twice this.
const LARGEST_LOG_BYTES = 1_000_000

// What fits on a screen and holds every line of one failed start.
const TAIL_BYTES = 4_000

/** The open log of one start: `file` is for the server to write to, `written` reads what came since. */
export type ServerLog = { readonly file: FileHandle; readonly written: () => Promise<string> }

/**
 * Opens the server's log for appending, putting a large one aside first. Read back through the same descriptor, so that
 * another process putting the file aside meanwhile changes nothing.
 */
export const openServerLog = async ({ log, user }: Place): Promise<ServerLog> => {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGEST_LOG_BYTES) await rename(log, `${log}.1`).catch(() => undefined)
  // Root writes into another user's directory here and must not follow a link that this user could have put there.
  const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW
  const file = await open(log, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | noFollow, 0o600)
  if (user) await file.chown(user.uid, user.gid)
  const start = (await file.stat()).size
  return { file, written: () => tail(file, start) }
}

/** The last lines of the server's log, for a failure that was not seen coming. */
export const endOfServerLog = async ({ log }: Place): Promise<string> => {
  const file = await open(log, 'r').catch(() => undefined)
  if (!file) return ''
  try {
    return await tail(file, 0)
  } finally {
    await file.close()
  }
}

const tail = async (file: FileHandle, start: number): Promise<string> => {
  const { size } = await file.stat()
  const from = Math.max(start, size - TAIL_BYTES)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, size - from)), 0, size - from, from)
  const text = buffer.toString('utf8', 0, bytesRead)
  return (from > start ? text.slice(text.indexOf('\n') + 1) : text).trimEnd()
}

/** The SQLSTATE of the last fatal line that this process, or failing that any, wrote (`log_line_prefix` puts it there). */
export const fatalCodes = (
  log: string,
  pid: number | undefined,
): { readonly own?: string; readonly any?: string } => {
  const fatal = [...log.matchAll(/^.* \[(\d+)\] ([0-9A-Z]{5}) (?:FATAL|PANIC): /gm)]
  const any = fatal.at(-1)?.[2]
  const own = fatal.findLast((line) => Number(line[1]) === pid)?.[2]
  return { ...(own === undefined ? {} : { own }), ...(any === undefined ? {} : { any }) }
}
