import { bigint, foreignKey, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { ownRowsOnly, workspaceId } from './columns.ts'
import { workspace } from './workspace.table.ts'

/** The synchronisations that clients of the CardDAV server may name, the newest first in use. */
export const davSync = pgTable(
  'dav_sync',
  {
    workspaceId: workspaceId(),
    number: bigint('number', { mode: 'number' }).notNull(),
    /** `workspace.people_version` when nothing had changed since. */
    peopleVersion: bigint('people_version', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.number] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
