import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { type Columns, moment, ownRowsOnly, workspaceId } from './columns.ts'
import { person } from './person.table.ts'
import { workspace } from './workspace.table.ts'

const ofOne = (table: Columns<'workspaceId'>, who: Columns<'id'>) =>
  foreignKey({
    columns: [table.workspaceId, who.id],
    foreignColumns: [person.workspaceId, person.personId],
  }).onDelete('cascade')

/** A connector brings two people together, from the asking until what came of it. */
export const introduction = pgTable(
  'introduction',
  {
    workspaceId: workspaceId(),
    introductionId: uuid('introduction_id').notNull(),
    /** Who brings the two together; null for the user. */
    connectorId: uuid('connector_id'),
    /** Who is to be met; null for somebody who is not among the people, whom `wanted` names. */
    personId: uuid('person_id'),
    wanted: text('wanted').notNull(),
    /** Who is to meet them; null for the user. */
    forId: uuid('for_id'),
    /** No foreign keys: it outlives the objective and the target it was for. */
    objectiveId: uuid('objective_id'),
    organizationId: uuid('organization_id'),
    state: text('state').notNull(),
    reason: text('reason').notNull(),
    /** What the connector can pass on, as it was sent. */
    blurb: text('blurb'),
    requestedOn: date('requested_on', { mode: 'string' }).notNull(),
    /** When the one to be met agreed: an introduction is made when both have. */
    acceptedOn: date('accepted_on', { mode: 'string' }),
    followUpOn: date('follow_up_on', { mode: 'string' }),
    /** When the connector was told what came of it. */
    toldOn: date('told_on', { mode: 'string' }),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.introductionId] }),
    index().on(table.workspaceId, table.connectorId),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.forId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ofOne(table, { id: table.connectorId }),
    ofOne(table, { id: table.personId }),
    ofOne(table, { id: table.forId }),
    ownRowsOnly(),
  ],
)

/** One step of an introduction: which state it came to, when. */
export const introductionStep = pgTable(
  'introduction_step',
  {
    workspaceId: workspaceId(),
    stepId: uuid('step_id').notNull(),
    introductionId: uuid('introduction_id').notNull(),
    state: text('state').notNull(),
    cameOn: date('came_on', { mode: 'string' }).notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.stepId] }),
    index().on(table.workspaceId, table.introductionId),
    foreignKey({
      columns: [table.workspaceId, table.introductionId],
      foreignColumns: [introduction.workspaceId, introduction.introductionId],
    }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
