import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** 256 bits that nobody guesses, as text for an address or a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The key of a data directory, which programs send; made at the first use, readable by its owner only. */
export const readToken = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'token')
  const known = await readKnown(path)
  if (known !== null) return known
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const file = await open(path, 'wx', 0o600)
    const token = newSecret()
    await file.writeFile(`${token}\n`)
    await file.sync()
    await file.close()
    return token
  } catch (error) {
    // Another process was a moment earlier: its key counts.
    const theirs = isExisting(error) ? await readKnown(path) : null
    if (theirs !== null) return theirs
    throw error
  }
}

/** Null when there is none, or one that was never finished. */
const readKnown = async (path: string): Promise<string | null> => {
  try {
    const token = (await readFile(path, 'utf8')).trim()
    return token.length >= 32 ? token : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const isExisting = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'
