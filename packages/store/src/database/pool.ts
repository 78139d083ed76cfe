import pg from 'pg'

/** How to reach a database as one role. */
export type ConnectionOptions = pg.PoolConfig

/** PostgreSQL type ids: dates and moments are read as text, in the forms the domain uses; bigint as a number. */
const DATE = 1082
const TIMESTAMPTZ = 1184
const BIGINT = 20

/** A statement that runs longer than this, in milliseconds, is a defect; the others must not wait for it. */
const STATEMENT_TIMEOUT_MS = 60_000
/** Connections a process holds at most: reads beside one long import, on a machine with few cores. */
const MOST_CONNECTIONS = 8

const toInstant = (text: string): string =>
  new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()

const getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text
  if (oid === TIMESTAMPTZ) return toInstant
  if (oid === BIGINT) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}

/** A pool that reads dates as `YYYY-MM-DD`, moments as ISO 8601 in UTC and counts as numbers. */
export const createPool = (connection: ConnectionOptions, role: string | null = null): pg.Pool => {
  const settings = [
    '-c timezone=UTC',
    '-c datestyle=ISO',
    `-c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
    // On a distributed engine (Citus) the transaction's workspace must reach every node; elsewhere nothing reads it.
    '-c citus.propagate_set_commands=local',
    ...(role === null ? [] : [`-c role=${role}`]),
  ]
  const pool = new pg.Pool({
    max: MOST_CONNECTIONS,
    application_name: 'rapport',
    ...connection,
    options: settings.join(' '),
    types: { getTypeParser: getTypeParser as typeof pg.types.getTypeParser },
  })
  // A connection that breaks while nobody uses it must not end the process; whoever needs it next gets a new one.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
