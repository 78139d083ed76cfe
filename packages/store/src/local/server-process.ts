import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '@rapport/domain'
import { type PostgresBinaries, programPath } from './binaries.ts'
import { diagnoseDirectory } from './diagnose.ts'
import { failureAt, failureFromSystemError, type LocalPostgresFailure, systemErrorCode } from './failure.ts'
import { lendDirectory } from './lent-directory.ts'
import { recycledPid } from './lock-file.ts'
import type { Place } from './place.ts'
import { worksOnCluster } from './process-identity.ts'
import { openServerLog } from './server-log.ts'
import { type Durability, serverArguments } from './settings.ts'

/** A server that this process has started. `exited` stays undefined as long as it runs. */
export type StartedServer = {
  readonly pid: number
  readonly exited: () => number | NodeJS.Signals | undefined
  readonly log: () => Promise<string>
  /** Stops watching; the server itself runs on. */
  readonly letGo: () => Promise<void>
}

/**
 * Starts `postgres` in a session of its own, so that neither Ctrl-C nor a closed terminal ends it. It decides by its own lock
 * file whether it may run: of two that are started at once one exits with SQLSTATE F0001.
 */
export const startServer = async (
  place: Place,
  binaries: PostgresBinaries,
  durability: Durability,
): Promise<Result<StartedServer, LocalPostgresFailure>> => {
  try {
    const log = await openServerLog(place)
    const lent = await lendDirectory(place)
    const tcpPort = process.platform === 'win32' ? await freePort() : undefined
    const child = spawn(
      programPath(binaries, 'postgres'),
      serverArguments(place, binaries, durability, tcpPort),
      {
        ...place.user,
        cwd: place.home,
        detached: true,
        windowsHide: true,
        stdio: ['ignore', log.file.fd, log.file.fd, ...lent.map(({ fd }) => fd)],
        env: serverEnvironment(recycledPid(place)),
      },
    )
    const pid = await spawned(child).finally(() => Promise.all(lent.map((directory) => directory.close())))
    child.unref()
    return ok({
      pid,
      exited: () => child.signalCode ?? child.exitCode ?? undefined,
      log: log.written,
      letGo: () => log.file.close(),
    })
  } catch (error) {
    const failure = (await diagnoseDirectory(place.home)) ?? failureFromSystemError(error, place.home)
    if (failure) return fail(failure)
    if (systemErrorCode(error) === undefined) throw error
    return fail(
      failureAt('START_FAILED', binaries.directory, `${binaries.directory} could not be started: ${error}`),
    )
  }
}

// A lock file whose process id was given to another program stops `postgres`. Removing the file could take it from a server
// that starts this very moment. `postgres` disregards the id that `pg_ctl` names as its own parent's, so the stranger's id is
// named here: every other check it makes, the one for orphans in shared memory included, stays in force.
const serverEnvironment = (stranger: number | undefined): NodeJS.ProcessEnv => ({
  ...(process.platform === 'win32' ? process.env : { PATH: '/usr/bin:/bin', LC_ALL: 'C' }),
  ...(stranger === undefined ? {} : { PG_GRANDPARENT_PID: String(stranger) }),
})

const spawned = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => resolve(child.pid ?? 0))
  })

// Some port must be named before the server is there; should another program take it meanwhile, the next attempt finds another.
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Often enough that nobody waits for the polling, seldom enough to cost nothing.
const POLL_MS = 15

// A fast stop writes what is in memory, at most the 128 MB of shared buffers; after this long the disk is what hangs.
const LONGEST_STOP_MS = 60_000

/** Asks for a fast shutdown (sessions are cut off, everything is written) and waits until the server is gone. */
export const stopServer = async (place: Place, pid: number, binaries: PostgresBinaries): Promise<void> => {
  if (!worksOnCluster(pid, place.cluster)) return
  await requestStop(place, pid, binaries)
  const patience = AbortSignal.timeout(LONGEST_STOP_MS)
  while (!patience.aborted && worksOnCluster(pid, place.cluster)) await sleep(POLL_MS)
}

const requestStop = async (place: Place, pid: number, binaries: PostgresBinaries): Promise<void> => {
  if (process.platform === 'win32') {
    // Windows has no signals; Node would end the process on the spot.
    await promisify(execFile)(programPath(binaries, 'pg_ctl'), [
      'stop',
      '-D',
      place.cluster,
      '-m',
      'fast',
      '-W',
    ]).catch(() => undefined)
    return
  }
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error
  }
}
