import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemErrorCode } from './failure.ts'
import type { Place } from './place.ts'
import { processExists, worksOnCluster } from './process-identity.ts'

/**
 * What `postmaster.pid` says. The server alone writes and removes it; it also carries the key of the shared memory by which
 * a new server notices orphans of a killed one, which is why Rapport never removes or rewrites a filled one.
 */
export type LockFile =
  | { readonly state: 'none' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready' | 'busy'; readonly pid: number; readonly port: number }

export const lockFilePath = ({ cluster }: Place): string => join(cluster, 'postmaster.pid')

export const readLockFile = (place: Place): LockFile => parseLockFile(readText(lockFilePath(place)))

/** Lines: process id, data directory, start time, port, socket directory, address, shared memory key, status. */
export const parseLockFile = (text: string | undefined): LockFile => {
  if (text === undefined) return { state: 'none' }
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  if (!(pid > 0)) return { state: 'empty' }
  const port = Number.parseInt(lines[3] ?? '', 10)
  return { state: lines[7]?.trim() === 'ready' ? 'ready' : 'busy', pid, port }
}

/** Whether the server named by the lock file runs: alive, and really ours, not a program that was given its id after a crash. */
export const isLive = (lock: LockFile, place: Place): boolean =>
  'pid' in lock && worksOnCluster(lock.pid, place.cluster)

/** The id in a lock file that now belongs to an unrelated process; `postgres` alone would take that for a running server. */
export const recycledPid = (place: Place): number | undefined => {
  const socketLock = join(place.socketDir, '.s.PGSQL.5432.lock')
  for (const path of [lockFilePath(place), socketLock]) {
    const lock = parseLockFile(readText(path))
    if ('pid' in lock && processExists(lock.pid) && !isLive(lock, place)) return lock.pid
  }
  return undefined
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
