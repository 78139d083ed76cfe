import { fail, ok, type Result } from '@rapport/domain'
import { ADMIN_ROLE, APP_ROLE, type ConnectionOptions, connectionTo, DATABASE } from './address.ts'
import { locateBinaries, type PostgresBinaries } from './binaries.ts'
import { diagnoseQuery } from './diagnose.ts'
import { failureFromSystemError, type LocalPostgresFailure } from './failure.ts'
import { joinServer } from './join-server.ts'
import type { Membership } from './membership.ts'
import type { Place } from './place.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { provision } from './provision.ts'
import { stopServer } from './server-process.ts'
import type { Durability } from './settings.ts'

/** Rapport's own PostgreSQL, running and held open until `close`. */
export type LocalPostgres = {
  /** A superuser's access, for migrations and maintenance only. */
  readonly admin: ConnectionOptions
  /** The application's access: bound by row-level security, owner of nothing. */
  readonly app: ConnectionOptions
  readonly serverVersion: string
  /** The real path: two spellings of one directory are one database. */
  readonly dataDir: string
  readonly socketDir: string
  readonly pid: number
  /** Why the server is gone, once it is. */
  readonly outage: () => LocalPostgresFailure | undefined
  /** What a failed query says about the database as a whole; undefined when only the query is to blame. */
  readonly diagnose: (error: unknown) => Promise<LocalPostgresFailure | undefined>
  /** Leaves the server, and stops it if nobody else uses it. End your own pools first. May be called more than once. */
  readonly close: () => Promise<void>
}

export type OpenLocalPostgresOptions = {
  readonly dataDir: string
  readonly binaries?: PostgresBinaries
  readonly log?: (line: string) => void
}

/**
 * Opens the local database of a data directory: creates it at the first start, starts its server unless another process has,
 * and holds it until `close`. Run on Linux only so far: what macOS and Windows need is written and untested. What can be foreseen to go wrong comes back as a failure, and leaves nothing half made.
 */
export const openLocalPostgres = (
  options: OpenLocalPostgresOptions,
): Promise<Result<LocalPostgres, LocalPostgresFailure>> => openWith(options, 'durable')

/** The same with a choice of durability, which is the tests' alone (`scratch-cluster.ts`). */
export const openWith = async (
  { dataDir, binaries, log = () => undefined }: OpenLocalPostgresOptions,
  durability: Durability,
): Promise<Result<LocalPostgres, LocalPostgresFailure>> => {
  const located = binaries ? ok(binaries) : locateBinaries()
  if (!located.ok) return located
  try {
    const place = await prepareDataDir(dataDir)
    if (!place.ok) return place
    const options = { place: place.value, binaries: located.value, durability, log }
    const joined = await joinServer(options)
    return joined.ok ? await opened(place.value, located.value, joined.value) : joined
  } catch (error) {
    const failure = failureFromSystemError(error, dataDir)
    if (!failure) throw error
    return fail(failure)
  }
}

const opened = async (
  place: Place,
  binaries: PostgresBinaries,
  membership: Membership,
): Promise<Result<LocalPostgres, LocalPostgresFailure>> => {
  const leave = () => membership.leave((pid) => stopServer(place, pid, binaries))
  const provisioned = await provision(membership.client, place)
  if (!provisioned.ok) {
    await leave()
    return provisioned
  }
  let closed: Promise<void> | undefined
  return ok({
    admin: connectionTo(place, ADMIN_ROLE, DATABASE),
    app: connectionTo(place, APP_ROLE, DATABASE),
    serverVersion: membership.serverVersion,
    dataDir: place.dataDir,
    socketDir: place.socketDir,
    pid: membership.pid,
    outage: membership.outage,
    diagnose: (error) => diagnoseQuery(place, error, membership.outage),
    close: () => {
      closed ??= leave()
      return closed
    },
  })
}
