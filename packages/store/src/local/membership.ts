/**
 * Who uses the server, and who stops it. Any number of processes share one server; the last one out stops it.
 *
 * Every user of the server holds a *shared* advisory lock on a connection of its own. When it leaves, it gives the lock back
 * and tries, without waiting, for the *exclusive* one; who gets that stops the server. Nothing is kept in files, so a process
 * that dies leaves nothing stale: the kernel closes its connection, and with it goes the lock.
 *
 * - Nobody is cut off. The exclusive lock is only granted when nobody holds the shared one, and while it is held nobody gets
 *   it. Whoever has come in therefore keeps the server until it leaves.
 * - Somebody always stops it. An attempt fails only because another one still holds a lock: the shared one, then that one
 *   leaves later and tries in its turn; or the exclusive one, then that one is stopping the server.
 * - A newcomer during a stop. The server notes "stopping" in its lock file before it ends any session, and the stopper keeps
 *   its lock until its session is ended. A newcomer that is granted the lock by that very end therefore reads "stopping"
 *   afterwards, and knows to wait and start anew; else it is cut off while it waits, which tells it the same.
 * - The stopper dies. Before it has sent the signal: its lock goes, waiting newcomers get theirs, the server runs on.
 *   After: the server stops, as above. Only if it dies within the moment between sending the signal and the server's taking
 *   note of it can a newcomer come in on a server that stops; it is told so (`CONNECTION_LOST`), and nothing is lost.
 * - All users die. The server stays behind, the next one to come adopts it, and stops it when it leaves.
 * - One session crashes. The server then ends all sessions and recovers under the same process id; members come back in by
 *   themselves. One that leaves within this gap may stop the server; the others are told so.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ADMIN_ROLE, connectionTo, MAINTENANCE_DATABASE } from './address.ts'
import { failureAt, type LocalPostgresFailure, systemErrorCode } from './failure.ts'
import { isLive, readLockFile } from './lock-file.ts'
import type { Place } from './place.ts'
import { worksOnCluster } from './process-identity.ts'

export type Membership = {
  readonly pid: number
  readonly serverVersion: string
  /** The session that holds the lock, for the little that is done as its owner before anybody else comes. */
  readonly client: pg.Client
  /** Why the server is gone, once it is. */
  readonly outage: () => LocalPostgresFailure | undefined
  /** Gives the place up; stops the server by `stop` if nobody else is there. */
  readonly leave: (stop: (pid: number) => Promise<void>) => Promise<void>
}

/** `refused`: no server takes us in right now, because there is none or it starts, stops or recovers. */
export type JoinAttempt =
  | { readonly kind: 'joined'; readonly membership: Membership }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly failure: LocalPostgresFailure }

/** Tries once to come in. */
export const tryToJoin = async (place: Place): Promise<JoinAttempt> => {
  const entered = await enter(place)
  return entered.kind === 'joined'
    ? { kind: 'joined', membership: membershipOf(place, entered.session) }
    : entered
}

type Session = { readonly client: pg.Client; readonly pid: number; readonly serverVersion: string }

type Entry =
  | Exclude<JoinAttempt, { readonly kind: 'joined' }>
  | { readonly kind: 'joined'; readonly session: Session }

// "rapport" in ASCII: locks of one database are a single space, and a memorable number is found again in pg_locks.
const USERS_LOCK = "x'00726170706f7274'::bigint"

// A server that takes a connection but does not answer for this long is stuck, not slow.
const LONGEST_CONNECT_MS = 10_000

const enter = async (place: Place): Promise<Entry> => {
  const client = new pg.Client({
    ...connectionTo(place, ADMIN_ROLE, MAINTENANCE_DATABASE),
    application_name: `rapport member ${process.pid}`,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
  })
  // Failures reach us through the queries; without a listener an idle session's end would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('set statement_timeout = 0; set lock_timeout = 0; set idle_session_timeout = 0')
    await client.query(`select pg_advisory_lock_shared(${USERS_LOCK})`)
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    )
    const lock = readLockFile(place)
    if (lock.state !== 'ready') return await refuse(client)
    return { kind: 'joined', session: { client, pid: lock.pid, serverVersion: rows[0]?.version ?? '' } }
  } catch (error) {
    await refuse(client)
    return isPassing(error) ? { kind: 'refused' } : { kind: 'failed', failure: notLetIn(place, error) }
  }
}

const refuse = async (client: pg.Client): Promise<Entry> => {
  await client.end().catch(() => undefined)
  return { kind: 'refused' }
}

// 57P: starting, stopping or just ended; 08: connection trouble; 53300: all places taken, but by sessions that come and go.
// Errors of the socket, and of `pg` when a connection breaks off, carry no SQLSTATE.
const isPassing = (error: unknown): boolean => {
  if (!(error instanceof pg.DatabaseError)) return systemErrorCode(error) !== 'EACCES'
  return error.code === '53300' || /^(57P|08)/.test(error.code ?? '')
}

const notLetIn = (place: Place, error: unknown): LocalPostgresFailure =>
  failureAt(
    'START_FAILED',
    place.home,
    `The local database in ${place.home} runs but does not let Rapport in: ${error}`,
  )

// Recovery after a crashed session takes some tenths of a second.
const REJOIN_PAUSE_MS = 50

const membershipOf = (place: Place, first: Session): Membership => {
  let session = first
  let leaving = false
  let gone = false

  const watch = (watched: Session) => watched.client.once('end', () => void (leaving || rejoin()))
  const rejoin = async (): Promise<void> => {
    gone = true
    while (!leaving && worksOnCluster(first.pid, place.cluster)) {
      const entry = await enter(place)
      if (entry.kind === 'joined' && entry.session.pid === first.pid && !leaving) {
        session = entry.session
        gone = false
        watch(session)
        return
      }
      if (entry.kind === 'joined') await entry.session.client.end().catch(() => undefined)
      await sleep(REJOIN_PAUSE_MS)
    }
  }
  watch(session)

  return {
    pid: first.pid,
    serverVersion: first.serverVersion,
    client: first.client,
    outage: () => (gone ? lost(place, first.pid) : undefined),
    leave: async (stop) => {
      leaving = true
      if (await isLastOne(session.client)) await stop(session.pid)
      await session.client.end().catch(() => undefined)
    },
  }
}

/** False also when the session is broken: then there is no server, or it is not ours to judge whether others use it. */
const isLastOne = async (client: pg.Client): Promise<boolean> => {
  try {
    await client.query(`select pg_advisory_unlock_shared(${USERS_LOCK})`)
    const { rows } = await client.query<{ last: boolean }>(
      `select pg_try_advisory_lock(${USERS_LOCK}) as last`,
    )
    return rows[0]?.last ?? false
  } catch {
    return false
  }
}

const lost = (place: Place, pid: number): LocalPostgresFailure => {
  const runs = isLive(readLockFile(place), place)
  return failureAt(
    'CONNECTION_LOST',
    place.home,
    runs
      ? `The local database in ${place.home} was interrupted and is recovering. Try again in a moment; everything that was saved is there.`
      : `The local database in ${place.home} (process ${pid}) has stopped. Start Rapport again; everything that was saved is there. The reason is in ${place.log}.`,
  )
}
