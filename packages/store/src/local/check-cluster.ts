import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '@rapport/domain'
import type { PostgresBinaries } from './binaries.ts'
import { corrupt } from './diagnose.ts'
import { failureAt, type LocalPostgresFailure, systemErrorCode } from './failure.ts'
import type { Place } from './place.ts'

// The file that everything starts from has had this size on every platform since PostgreSQL 8.
const CONTROL_FILE_BYTES = 8192

/** Whether there is a cluster, whole at first sight and of the version that these binaries can run. */
export const checkCluster = (
  place: Place,
  { major }: PostgresBinaries,
): Result<'present' | 'missing', LocalPostgresFailure> => {
  if (!statSync(place.cluster, { throwIfNoEntry: false })) return ok('missing')
  const written = read(join(place.cluster, 'PG_VERSION'))
  if (written === undefined) return fail(corrupt(place, 'its PG_VERSION file is missing'))
  const version = Number.parseInt(written, 10)
  if (!(version > 0)) return fail(corrupt(place, 'its PG_VERSION file cannot be read'))
  if (version !== major) return fail(otherVersion(place, version, major))
  const control = statSync(join(place.cluster, 'global', 'pg_control'), { throwIfNoEntry: false })
  return control?.size === CONTROL_FILE_BYTES
    ? ok('present')
    : fail(corrupt(place, 'its file global/pg_control is missing or cut short'))
}

const otherVersion = (place: Place, found: number, ours: number): LocalPostgresFailure =>
  failureAt(
    'DATA_DIR_FROM_OTHER_VERSION',
    place.dataDir,
    found > ours
      ? `${place.dataDir} was made by a newer Rapport (PostgreSQL ${found}; this one has ${ours}). Update Rapport, or choose another directory with --data.`
      : `${place.dataDir} was made by an older Rapport (PostgreSQL ${found}; this one has ${ours}). Make a backup with the Rapport that made it, and restore it into a new directory with --data.`,
  )

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
