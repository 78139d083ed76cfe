import { date, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson } from './person.table.ts'

/** How strong the user says a relationship is, which is shown instead of what was worked out. */
export const saidStrength = pgTable(
  'said_strength',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    /** 0 to 100 */
    strength: smallint('strength').notNull(),
    reason: text('reason'),
    saidOn: date('said_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.personId] }), ofPerson(table), ownRowsOnly()],
)

/** Whom the user lets rest: nobody proposes them, until a day or until they are woken. */
export const personRest = pgTable(
  'person_rest',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    /** The first day on which they may be proposed again; null for none. */
    until: date('until', { mode: 'string' }),
    reason: text('reason'),
    setOn: date('set_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.personId] }), ofPerson(table), ownRowsOnly()],
)
