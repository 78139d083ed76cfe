import { date, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson } from './person.table.ts'

/** What the user decided about one item of a week: agreed, done, snoozed or skipped. Items nobody decided on are worked out each time. */
export const planItem = pgTable(
  'plan_item',
  {
    workspaceId: workspaceId(),
    /** `2026-W48.<person>.<action>` */
    itemId: text('item_id').notNull(),
    /** The Monday of the week it was planned for. */
    weekOf: date('week_of', { mode: 'string' }).notNull(),
    personId: uuid('person_id').notNull(),
    action: text('action').notNull(),
    suggestion: text('suggestion').notNull(),
    channel: text('channel').notNull(),
    minutes: smallint('minutes').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** No foreign keys: what was decided outlives the objective, network and conversation it was for. */
    objectiveId: uuid('objective_id'),
    networkId: uuid('network_id'),
    interactionId: uuid('interaction_id'),
    state: text('state').notNull(),
    /** Of what was snoozed: the first day on which it may come up again. */
    until: date('until', { mode: 'string' }),
    /** Of what was skipped: one of a closed list, and the user's own words. */
    because: text('because'),
    note: text('note'),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.itemId] }),
    index().on(table.workspaceId, table.weekOf),
    index().on(table.workspaceId, table.personId),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

/** Something the user means to do for or with a person after a conversation, by a day. */
export const followUp = pgTable(
  'follow_up',
  {
    workspaceId: workspaceId(),
    followUpId: uuid('follow_up_id').notNull(),
    personId: uuid('person_id').notNull(),
    text: text('text').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    settledOn: date('settled_on', { mode: 'string' }),
    settledAs: text('settled_as'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.followUpId] }),
    index().on(table.workspaceId, table.personId),
    ofPerson(table),
    ownRowsOnly(),
  ],
)
