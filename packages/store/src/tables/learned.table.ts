import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson } from './person.table.ts'
import { workspace } from './workspace.table.ts'

/** What somebody works on, needs or offers, as learned in a conversation; without a person, the user's own. */
export const learned = pgTable(
  'learned',
  {
    workspaceId: workspaceId(),
    learnedId: uuid('learned_id').notNull(),
    personId: uuid('person_id'),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    learnedOn: date('learned_on', { mode: 'string' }).notNull(),
    /** Since when it is over: answered, given, finished. */
    settledOn: date('settled_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.learnedId] }),
    index().on(table.workspaceId, table.personId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ofPerson(table),
    ownRowsOnly(),
  ],
)
