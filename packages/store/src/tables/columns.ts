import { sql } from 'drizzle-orm'
import { type AnyPgColumn, pgPolicy, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A table under construction, as far as a foreign key needs it. */
export type Columns<Names extends string> = Readonly<Record<Names, AnyPgColumn>>

/** Leads every key: what makes row-level security simple and lets the schema shard by workspace. */
export const workspaceId = () => uuid('workspace_id').notNull()

/** A moment, read and written as text. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/**
 * Only rows of the workspace that the transaction has named; with none named, none. Written without a function of
 * ours so that it holds on every node of a distributed engine.
 */
export const ownRowsOnly = () =>
  pgPolicy('own_rows_only', {
    for: 'all',
    to: 'public',
    using: sql`workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid`,
    withCheck: sql`workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid`,
  })
