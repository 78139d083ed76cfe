import { join, resolve } from 'node:path'
import type { StoreLocation } from '@rapport/store'

type Environment = Readonly<Record<string, string | undefined>>

export interface PlaceOptions {
  /** What `--data` says. */
  readonly data?: string | undefined
  readonly environment: Environment
}

/** The data directory: `--data`, else RAPPORT_DATA, else this system's place for a user's data. */
export const dataDirOf = async ({ data, environment }: PlaceOptions): Promise<string> => {
  const named = data || environment.RAPPORT_DATA
  if (named) return resolve(named)
  const { defaultDataDir } = await import('@rapport/store')
  return defaultDataDir(environment, process.platform, process.getuid?.() === 0)
}

/** Where Rapport puts the backups it makes by itself: RAPPORT_BACKUPS, else a part of the data directory. */
export const backupDirOf = async (options: PlaceOptions): Promise<string> => {
  const named = options.environment.RAPPORT_BACKUPS
  return named ? resolve(named) : join(await dataDirOf(options), 'backups')
}

/** Where the workspace is kept: in the directory that `--data` says, else the PostgreSQL of DATABASE_URL, else our own. */
export const storeLocationOf = async (options: PlaceOptions): Promise<StoreLocation> => {
  const { DATABASE_URL: databaseUrl, DATABASE_ADMIN_URL: adminUrl } = options.environment
  if (options.data || !databaseUrl) return { dataDir: await dataDirOf(options) }
  return { databaseUrl, ...(adminUrl ? { adminUrl } : {}) }
}
