import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  diskFull,
  failureAt,
  failureFromSystemError,
  type LocalPostgresFailure,
  readOnly,
  systemErrorCode,
} from './failure.ts'
import type { Place } from './place.ts'
import { HALF_MADE, workName } from './work-dir.ts'

// Less than this and PostgreSQL cannot even write its small state files.
const NEARLY_FULL_BYTES = 1_000_000

/** What the directory itself tells about a failure: a full disk or one that cannot be written to; undefined when it is fine. */
export const diagnoseDirectory = async (directory: string): Promise<LocalPostgresFailure | undefined> => {
  // The free space is what is left for ordinary users; root's own writes may still succeed then.
  if ((await freeBytes(directory)) < NEARLY_FULL_BYTES) return diskFull(directory)
  const probe = join(directory, workName(HALF_MADE))
  try {
    await writeFile(probe, Buffer.alloc(8192), { flush: true })
    return undefined
  } catch (error) {
    return failureFromSystemError(error, directory)
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

// The server adds to its log of changes 16 MB at a time, and ends at once when it cannot; then as much is free again.
const NO_ROOM_FOR_CHANGES_BYTES = 32_000_000

/** What a failed query says about the database as a whole: full, damaged, or gone. */
export const diagnoseQuery = async (
  place: Place,
  error: unknown,
  outage: () => LocalPostgresFailure | undefined,
): Promise<LocalPostgresFailure | undefined> => {
  const code = systemErrorCode(error) ?? ''
  if (code === '53100') return diskFull(place.home)
  if (code === 'XX001' || code === 'XX002') return corrupt(place, 'A page of it does not match its checksum.')
  // Those of class 08 and 57 tell that the connection or the server went away.
  if (isSqlState(code) && !/^(08|57P)/.test(code)) return undefined
  if ((await freeBytes(place.home)) < NO_ROOM_FOR_CHANGES_BYTES) return diskFull(place.home)
  return (await diagnoseDirectory(place.home)) ?? outage()
}

/** Five characters, as is the system's EPIPE: what writing to a server that has just ended gives. */
const isSqlState = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE'

export const freeBytes = async (directory: string): Promise<number> => {
  const { bavail, bsize } = await statfs(directory)
  return bavail * bsize
}

/** Turns the SQLSTATE of a failed start into what it asks of the user. */
export const failureOfStart = async (
  place: Place,
  codes: { readonly own?: string; readonly any?: string },
  serverLog: string,
): Promise<LocalPostgresFailure> => {
  const fromDirectory = await diagnoseDirectory(place.home)
  if (fromDirectory) return { ...fromDirectory, ...(serverLog ? { serverLog } : {}) }
  if (codes.any === '53100') return diskFull(place.home, serverLog)
  if (codes.any === '42501') return readOnly(place.cluster, serverLog)
  if (isDamage(codes))
    return corrupt(
      place,
      'the server found files that are missing, damaged, or from another kind of machine',
      serverLog,
    )
  return failureAt(
    'START_FAILED',
    place.home,
    `The local database in ${place.home} did not start. The reason is in ${place.log}.`,
    serverLog,
  )
}

// Damaged data or index, missing file, and a control file that does not fit (55000, since version 16); also an internal error in
// the process that replays the log, as opposed to one in the server itself, which can mean a lack of memory.
const isDamage = ({ own, any }: { readonly own?: string; readonly any?: string }): boolean =>
  ['XX001', 'XX002', '58P01', '55000'].includes(any ?? '') || (any === 'XX000' && own === undefined)

export const corrupt = (place: Place, what: string, serverLog?: string): LocalPostgresFailure =>
  failureAt(
    'CORRUPT',
    place.cluster,
    `The local database in ${place.cluster} is damaged: ${what}. Keep a copy of the directory, then restore a backup into a new data directory (--data).`,
    serverLog,
  )
