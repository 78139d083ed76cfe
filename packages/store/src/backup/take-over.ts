import { fail, ok, type Result } from '@rapport/domain'
import type { RestoreFault } from '@rapport/operations'
import pg from 'pg'
import type { Queryable } from '../database/queryable.ts'

/** How long a restore waits for writers that are at work, in milliseconds: edits take moments, an import may not. */
const LONGEST_WAIT = 5_000

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03'

/** Every writing transaction holds this with the others, a restore alone. The id must have been checked to be a UUID. */
export const sharedWriteLock = (workspaceId: string): string =>
  `select pg_advisory_xact_lock_shared(hashtextextended('write ${workspaceId}', 0))`

/** Waits until this transaction is the only one that writes into the workspace, and keeps the others waiting. */
export const takeOver = async (
  client: Queryable,
  workspaceId: string,
): Promise<Result<null, RestoreFault>> => {
  // Two that already write with the others would wait for each other.
  const { rows } = await client.query<{ isFirst: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('restore ' || $1, 0)) as "isFirst"`,
    [workspaceId],
  )
  if (!rows[0]?.isFirst) return fail(busy('Another restore is under way'))
  try {
    await client.query(`set local lock_timeout = ${LONGEST_WAIT}`)
    await client.query(`select pg_advisory_xact_lock(hashtextextended('write ' || $1, 0))`, [workspaceId])
    // A statement may now move every row there is: what is too long for an edit is not for this, and it can be cancelled.
    await client.query('set local lock_timeout = 0; set local statement_timeout = 0')
    return ok(null)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) {
      return fail(busy('Something else is writing, perhaps an import'))
    }
    throw error
  }
}

const busy = (what: string): RestoreFault => ({
  code: 'WORKSPACE_BUSY',
  message: `${what}. Wait for it to end and try again; nothing was changed.`,
})
