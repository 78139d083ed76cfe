import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** 256 bits that nobody guesses, as text for an address or a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The key of a data directory, which programs send; made at the first use, readable by its owner only. */
export const readToken = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'token')
  const known = await readKnown(path)
  if (known !== null) return known
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`
  try {
    await writeWhole(draft, `${newSecret()}\n`)
    // Put in place whole or not at all; should another process be a moment earlier, its key counts.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  const made = await readKnown(path)
  if (made === null) throw new Error(`${path} holds no key; remove it and start again`)
  return made
}

const writeWhole = async (path: string, text: string) => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Null when there is none, or nothing that could be one. */
const readKnown = async (path: string): Promise<string | null> => {
  try {
    const token = (await readFile(path, 'utf8')).trim()
    return token.length >= 32 ? token : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
