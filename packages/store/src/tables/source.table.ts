import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { workspace } from './workspace.table.ts'

/** Something that is read again and again: a subscribed calendar, a mailbox. Passwords are never in here. */
export const source = pgTable(
  'source',
  {
    workspaceId: workspaceId(),
    sourceId: uuid('source_id').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    settings: jsonb('settings').notNull(),
    /** How far it was read: a validator, the last message of each folder. */
    cursor: jsonb('cursor'),
    lastImportId: uuid('last_import_id'),
    refreshedAt: moment('refreshed_at'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.sourceId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
