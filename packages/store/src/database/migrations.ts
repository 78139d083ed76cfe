import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder that drizzle-kit writes. */
export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

export interface Migration {
  /** Its name, which also names the schema that it leads to: `0001_address-books`. */
  readonly tag: string
  /** Milliseconds; what the database remembers of it. */
  readonly when: number
}

/** Every migration that this version knows, oldest first. */
export const readMigrations = (): readonly Migration[] => {
  const journal = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8')) as {
    readonly entries: readonly Migration[]
  }
  return journal.entries
}

/** The schema that this version works with. */
export const currentSchema = (): string => readMigrations().at(-1)?.tag ?? ''
