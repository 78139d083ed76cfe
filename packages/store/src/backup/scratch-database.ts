import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { ConnectionOptions } from '../database/pool.ts'

const PREFIX = 'rapport_scratch_'

/** Any number, the same in every process: one scratch database at a time, so that a left one is known to be left. */
const SCRATCH_LOCK = 7_273_002

const { escapeIdentifier } = pg

/** Thrown where the login may not create databases. */
export class NoScratchDatabase extends Error {}

/**
 * Lends an empty database in the same cluster, and drops it afterwards; one that a killed process left behind is
 * dropped first.
 */
export const withScratchDatabase = async <T>(
  admin: ConnectionOptions,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const keeper = await connect(admin)
  try {
    if (!(await mayCreate(keeper))) throw new NoScratchDatabase()
    await keeper.query('select pg_advisory_lock($1)', [SCRATCH_LOCK])
    await dropLeft(keeper)
    const name = `${PREFIX}${randomBytes(8).toString('hex')}`
    await keeper.query(`create database ${escapeIdentifier(name)} template template0`)
    try {
      const client = await connect(inDatabase(admin, name))
      try {
        return await work(client)
      } finally {
        await client.end()
      }
    } finally {
      await keeper.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)
    }
  } finally {
    await keeper.end()
  }
}

const connect = async (options: ConnectionOptions): Promise<pg.Client> => {
  const client = new pg.Client(options)
  client.on('error', () => {})
  await client.connect()
  return client
}

const inDatabase = (admin: ConnectionOptions, database: string): ConnectionOptions => {
  if (admin.connectionString === undefined) return { ...admin, database }
  const url = new URL(admin.connectionString)
  url.pathname = `/${database}`
  return { ...admin, connectionString: url.href }
}

const mayCreate = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ may: boolean }>(
    'select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user',
  )
  return rows[0]?.may ?? false
}

const dropLeft = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
     where starts_with(datname, $1) and pg_get_userbyid(datdba) = current_user`,
    [PREFIX],
  )
  for (const { name } of rows) {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)
  }
}
