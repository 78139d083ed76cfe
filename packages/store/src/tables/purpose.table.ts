import {
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { person } from './person.table.ts'
import { workspace } from './workspace.table.ts'

export const network = pgTable(
  'network',
  {
    workspaceId: workspaceId(),
    networkId: uuid('network_id').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.networkId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
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
