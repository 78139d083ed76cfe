import { lstatSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail, ok, type Result } from '@rapport/domain'
import type { PostgresBinaries } from './binaries.ts'
import { checkCluster } from './check-cluster.ts'
import { failureOfStart } from './diagnose.ts'
import { failureAt, type LocalPostgresFailure } from './failure.ts'
import { initialiseCluster } from './initialise-cluster.ts'
import { isLive, type LockFile, lockFilePath, readLockFile } from './lock-file.ts'
import { type Membership, tryToJoin } from './membership.ts'
import { type Place, SOCKET_PORT } from './place.ts'
import { endOfServerLog, fatalCodes } from './server-log.ts'
import { type StartedServer, startServer } from './server-process.ts'
import type { Durability } from './settings.ts'
import { ROOT_COPIES, usableBinaries } from './usable-binaries.ts'
import { HALF_MADE, removeLeftovers } from './work-dir.ts'

export type JoinOptions = {
  readonly place: Place
  readonly binaries: PostgresBinaries
  readonly durability: Durability
  readonly log: (line: string) => void
}

type Joined = Promise<Result<Membership, LocalPostgresFailure>>

// Short beside the 60 ms of a start, long beside the cost of one look at a file.
const POLL_MS = 15

// Recovery replays at most 512 MB of log (`max_wal_size`), some ten seconds on a slow disk; the rest is patience.
const LONGEST_START_MS = 120_000

// A server writes its id right after it makes the file. One that stays empty for so long was left by a power cut.
const EMPTY_LOCK_FILE_MS = 3_000

/**
 * Comes in on the server that runs on this directory, or makes and starts it first. Several processes may do this at once
 * without a lock of ours: the renaming of a new cluster and `postgres`'s own lock file each let one of them win, and the
 * others come in on what the winner has made.
 */
export const joinServer = async (options: JoinOptions): Joined => {
  const { place } = options
  // A server of another version may be running on it, so this comes before joining as well as before starting.
  const checked = checkCluster(place, options.binaries)
  if (!checked.ok) return checked
  const patience = AbortSignal.timeout(LONGEST_START_MS)
  let started: StartedServer | undefined
  let emptySince: number | undefined
  try {
    while (!patience.aborted) {
      const lock = readLockFile(place)
      if (lock.state === 'ready') {
        const attempt = await tryToJoin(place)
        if (attempt.kind === 'joined') return ok(attempt.membership)
        if (attempt.kind === 'failed') return fail(attempt.failure)
      }
      emptySince = lock.state === 'empty' ? (emptySince ?? performance.now()) : undefined
      if (emptySince !== undefined && performance.now() - emptySince > EMPTY_LOCK_FILE_MS)
        removeEmptyLockFiles(place)

      if (started && started.exited() !== undefined) {
        const failure = await failureOfExit(place, started)
        await started.letGo()
        started = undefined
        if (failure) return fail(failure)
      }
      if (!started && mayStart(lock, place)) {
        const start = await makeAndStart(options)
        if (!start.ok) return start
        started = start.value
      }
      await sleep(POLL_MS)
    }
    return fail(await outOfPatience(place))
  } finally {
    await started?.letGo()
  }
}

const mayStart = (lock: LockFile, place: Place): boolean => lock.state !== 'empty' && !isLive(lock, place)

const makeAndStart = async ({
  place,
  binaries,
  durability,
  log,
}: JoinOptions): Promise<Result<StartedServer, LocalPostgresFailure>> => {
  await removeLeftovers(place.home, HALF_MADE)
  const copies = place.user ? ROOT_COPIES : join(place.home, 'binaries')
  const usable = await usableBinaries(binaries, place.user, copies)
  if (!usable.ok) return usable

  const before = checkCluster(place, binaries)
  if (!before.ok) return before
  if (before.value === 'missing') {
    log(`Creating the local database in ${place.dataDir}`)
    const made = await initialiseCluster(place, usable.value, durability)
    if (!made.ok) return made
    // The winner of two may have been another version of Rapport.
    const after = checkCluster(place, binaries)
    if (!after.ok) return after
  }
  return startServer(place, usable.value, durability)
}

// F0001: another server holds the lock file, or orphans of a killed one still hold its memory; both pass. An exit without an
// error means that somebody came in on our server and stopped it before we did.
const failureOfExit = async (
  place: Place,
  started: StartedServer,
): Promise<LocalPostgresFailure | undefined> => {
  if (started.exited() === 0) return undefined
  const text = await started.log()
  const codes = fatalCodes(text, started.pid)
  return codes.own === 'F0001' ? undefined : failureOfStart(place, codes, text)
}

// `postgres` takes an empty lock file for one that is just being made, and would refuse to start for ever.
const removeEmptyLockFiles = (place: Place): void => {
  for (const path of [lockFilePath(place), join(place.socketDir, `.s.PGSQL.${SOCKET_PORT}.lock`)]) {
    if (lstatSync(path, { throwIfNoEntry: false })?.size === 0) unlinkSync(path)
  }
}

const outOfPatience = async (place: Place): Promise<LocalPostgresFailure> => {
  const lock = readLockFile(place)
  const who =
    isLive(lock, place) && 'pid' in lock
      ? `its server (process ${lock.pid}) does not answer`
      : 'its server did not come up'
  return failureAt(
    'START_FAILED',
    place.home,
    `The local database in ${place.home} is not ready after two minutes: ${who}. End that process if there is one, and start Rapport again.`,
    await endOfServerLog(place),
  )
}
