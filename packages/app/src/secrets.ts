import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Secrets } from '@rapport/operations'

/**
 * The passwords of mailboxes and calendars in a file beside the data, readable by its owner only. It is replaced whole, so
 * that a crash leaves the old or the new one.
 */
export const createSecretFile = (dataDir: () => Promise<string>): Secrets => {
  const pathOf = async () => join(await dataDir(), 'secrets.json')
  let last: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<Map<string, string>> => {
    try {
      const kept: unknown = JSON.parse(await readFile(await pathOf(), 'utf8'))
      return new Map(Object.entries(kept as Record<string, string>))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
      throw error
    }
  }

  const write = async (secrets: ReadonlyMap<string, string>): Promise<void> => {
    const path = await pathOf()
    await mkdir(await dataDir(), { recursive: true, mode: 0o700 })
    const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`
    try {
      await writeFile(draft, JSON.stringify(Object.fromEntries(secrets)), { mode: 0o600, flush: true })
      await rename(draft, path)
    } finally {
      await rm(draft, { force: true })
    }
  }

  /** One change after the other: two at once would each lose the other's. */
  const change = (apply: (secrets: Map<string, string>) => void): Promise<void> => {
    const next = last
      .catch(() => {})
      .then(async () => {
        const secrets = await read()
        apply(secrets)
        await write(secrets)
      })
    last = next
    return next
  }

  return {
    get: async (name) => (await read()).get(name) ?? null,
    set: (name, secret) => change((secrets) => secrets.set(name, secret)),
    remove: (name) => change((secrets) => secrets.delete(name)),
  }
}
