import { bigint, boolean, doublePrecision, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'

export const workspace = pgTable(
  'workspace',
  {
    workspaceId: workspaceId(),
    name: text('name').notNull(),
    /** Raised by every committed write; snapshots are cached by it. */
    version: bigint('version', { mode: 'number' }).notNull().default(0),
    hoursPerWeek: doublePrecision('hours_per_week').notNull().default(3),
    isDemo: boolean('is_demo').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId] }), ownRowsOnly()],
)
