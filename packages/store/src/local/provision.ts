import { readFileSync } from 'node:fs'
import { fail, ok, type Result } from '@rapport/domain'
import pg from 'pg'
import { APP_ROLE, DATABASE, passwordPath } from './address.ts'
import { diskFull, failureAt, type LocalPostgresFailure } from './failure.ts'
import type { Place } from './place.ts'

// "provis" in ASCII: a lock of its own, so that making the database never meets the counting of users.
const PROVISION_LOCK = "x'70726f766973'::bigint"

/** Creates the application's database and role if they are missing. Two at once take turns; an interrupted one is completed. */
export const provision = async (
  client: pg.Client,
  place: Place,
): Promise<Result<void, LocalPostgresFailure>> => {
  try {
    if (await isProvisioned(client)) return ok(undefined)
    await client.query(`select pg_advisory_lock(${PROVISION_LOCK})`)
    await createMissing(client, place)
    await client.query(`select pg_advisory_unlock(${PROVISION_LOCK})`)
    return ok(undefined)
  } catch (error) {
    return fail(failureOfProvision(place, error))
  }
}

type Present = { readonly database: boolean; readonly role: boolean }

const present = async (client: pg.Client): Promise<Present> => {
  const { rows } = await client.query<Present>(
    `select exists (select from pg_database where datname = $1) as database,
            exists (select from pg_roles where rolname = $2) as role`,
    [DATABASE, APP_ROLE],
  )
  return rows[0] ?? { database: false, role: false }
}

const isProvisioned = async (client: pg.Client): Promise<boolean> => {
  const { database, role } = await present(client)
  return database && role
}

const createMissing = async (client: pg.Client, place: Place): Promise<void> => {
  const { database, role } = await present(client)
  if (!role) {
    const secret =
      process.platform === 'win32'
        ? `password ${pg.escapeLiteral(readFileSync(passwordPath(place.cluster), 'utf8'))}`
        : ''
    await client.query(
      `create role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication ${secret}`,
    )
  }
  // Last, because it cannot be part of a transaction: whoever sees the database may rely on the role.
  if (!database) await client.query(`create database ${DATABASE}`)
}

const failureOfProvision = (place: Place, error: unknown): LocalPostgresFailure => {
  if (error instanceof pg.DatabaseError && error.code === '53100') return diskFull(place.home)
  return failureAt(
    'START_FAILED',
    place.home,
    `The local database in ${place.home} runs, but Rapport's part of it could not be created: ${error}. The reason is in ${place.log}.`,
  )
}
