import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson } from './person.table.ts'

/** The chosen few, each with the reason they were chosen for. */
export const chosen = pgTable(
  'chosen',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    reason: text('reason').notNull(),
    addedOn: date('added_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.personId] }), ofPerson(table), ownRowsOnly()],
)

/** Who came among the chosen few and who left, and why. */
export const chosenChange = pgTable(
  'chosen_change',
  {
    workspaceId: workspaceId(),
    changeId: uuid('change_id').notNull(),
    personId: uuid('person_id').notNull(),
    change: text('change').notNull(),
    reason: text('reason').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.changeId] }),
    index().on(table.workspaceId, table.personId),
    ofPerson(table),
    ownRowsOnly(),
  ],
)
