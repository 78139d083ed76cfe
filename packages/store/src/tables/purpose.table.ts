import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson, person } from './person.table.ts'
import { workspace } from './workspace.table.ts'

export const network = pgTable(
  'network',
  {
    workspaceId: workspaceId(),
    networkId: uuid('network_id').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull(),
    /** How it is kept, where the user said otherwise than is usual for its kind. */
    belongs: text('belongs'),
    size: integer('size'),
    sizeReason: text('size_reason'),
    closeness: text('closeness'),
    cadenceDays: smallint('cadence_days'),
    channel: text('channel'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.networkId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

/** Who belongs to a network, and who was put forward and does not. */
export const networkMember = pgTable(
  'network_member',
  {
    workspaceId: workspaceId(),
    networkId: uuid('network_id').notNull(),
    personId: uuid('person_id').notNull(),
    isMember: boolean('is_member').notNull(),
    /** Why, as it was said when it was decided. */
    reason: text('reason'),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.networkId, table.personId] }),
    index().on(table.workspaceId, table.personId),
    foreignKey({
      columns: [table.workspaceId, table.networkId],
      foreignColumns: [network.workspaceId, network.networkId],
    }).onDelete('cascade'),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

export const objective = pgTable(
  'objective',
  {
    workspaceId: workspaceId(),
    objectiveId: uuid('objective_id').notNull(),
    networkId: uuid('network_id').notNull(),
    statement: text('statement').notNull(),
    due: date('due', { mode: 'string' }).notNull(),
    isFocused: boolean('is_focused').notNull(),
    /** How many of what, where a count tells whether it was reached: 2 “advisory board members”. */
    amount: integer('amount'),
    unit: text('unit'),
    closedOn: date('closed_on', { mode: 'string' }),
    closedAs: text('closed_as'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.objectiveId] }),
    index().on(table.workspaceId, table.networkId),
    foreignKey({
      columns: [table.workspaceId, table.networkId],
      foreignColumns: [network.workspaceId, network.networkId],
    }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

/** A step towards an objective: what came of it, on a day. */
export const objectiveProgress = pgTable(
  'objective_progress',
  {
    workspaceId: workspaceId(),
    progressId: uuid('progress_id').notNull(),
    objectiveId: uuid('objective_id').notNull(),
    personId: uuid('person_id'),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    amount: integer('amount').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.progressId] }),
    index().on(table.workspaceId, table.objectiveId),
    index().on(table.workspaceId, table.personId),
    foreignKey({
      columns: [table.workspaceId, table.objectiveId],
      foreignColumns: [objective.workspaceId, objective.objectiveId],
    }).onDelete('cascade'),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

export const need = pgTable(
  'need',
  {
    workspaceId: workspaceId(),
    needId: uuid('need_id').notNull(),
    objectiveId: uuid('objective_id').notNull(),
    personId: uuid('person_id'),
    function: text('function'),
    level: text('level'),
    organization: text('organization'),
    industry: text('industry'),
    place: text('place'),
    topic: text('topic'),
    count: smallint('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.needId] }),
    index().on(table.workspaceId, table.objectiveId),
    index().on(table.workspaceId, table.personId),
    foreignKey({
      columns: [table.workspaceId, table.objectiveId],
      foreignColumns: [objective.workspaceId, objective.objectiveId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.workspaceId, table.personId],
      foreignColumns: [person.workspaceId, person.personId],
    }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
