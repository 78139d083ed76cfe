import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { fail, ok, type Result } from '@rapport/operations'

/** Who else uses this machine has no business in what leaves Rapport. */
const OWNER_ONLY = 0o600

/**
 * Writes a document whole or not at all: beside its place, onto the disk, then into it. The failure says in words why
 * it is not there.
 */
export const writeDocument = async (path: string, document: string | Blob): Promise<Result<null, string>> => {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    const file = await open(draft, 'wx', OWNER_ONLY)
    try {
      await file.writeFile(typeof document === 'string' ? document : Readable.from(document.stream()))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return ok(null)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS[code]
    if (reason === undefined) throw error
    return fail(`${path} cannot be written: ${reason}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that place is read-only',
  ENOENT: 'there is no such directory',
  ENOTDIR: 'there is no such directory',
  EISDIR: 'it is a directory',
  EEXIST: 'it is a directory',
  ENOTEMPTY: 'it is a directory',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
}
