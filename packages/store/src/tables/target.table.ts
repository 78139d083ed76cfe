import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Columns, moment, ownRowsOnly, workspaceId } from './columns.ts'
import { organization } from './person.table.ts'
import { objective } from './purpose.table.ts'

const ofObjective = (table: Columns<'workspaceId' | 'objectiveId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.objectiveId],
    foreignColumns: [objective.workspaceId, objective.objectiveId],
  }).onDelete('cascade')

/** An organization pursued for an objective. */
export const target = pgTable(
  'target',
  {
    workspaceId: workspaceId(),
    targetId: uuid('target_id').notNull(),
    objectiveId: uuid('objective_id').notNull(),
    organizationId: uuid('organization_id').notNull(),
    state: text('state').notNull(),
    /** Why it is where it is: of a disqualified one, always. */
    because: text('because'),
    value: doublePrecision('value'),
    currency: text('currency'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.targetId] }),
    unique().on(table.workspaceId, table.objectiveId, table.organizationId),
    index().on(table.workspaceId, table.organizationId),
    ofObjective(table),
    foreignKey({
      columns: [table.workspaceId, table.organizationId],
      foreignColumns: [organization.workspaceId, organization.organizationId],
    }).onDelete('restrict'),
    ownRowsOnly(),
  ],
)

const ofTarget = (table: Columns<'workspaceId' | 'targetId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.targetId],
    foreignColumns: [target.workspaceId, target.targetId],
  }).onDelete('cascade')

/** One move of a target over the board. */
export const targetStep = pgTable(
  'target_step',
  {
    workspaceId: workspaceId(),
    stepId: uuid('step_id').notNull(),
    targetId: uuid('target_id').notNull(),
    /** Null when it came onto the board. */
    fromState: text('from_state'),
    toState: text('to_state').notNull(),
    because: text('because'),
    movedOn: date('moved_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.stepId] }),
    index().on(table.workspaceId, table.targetId),
    ofTarget(table),
    ownRowsOnly(),
  ],
)

/** What a target of an objective must be, in the user's own words. */
export const criterion = pgTable(
  'criterion',
  {
    workspaceId: workspaceId(),
    criterionId: uuid('criterion_id').notNull(),
    objectiveId: uuid('objective_id').notNull(),
    text: text('text').notNull(),
    /** Without it a target does not qualify. */
    isRequired: boolean('is_required').notNull(),
    place: smallint('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.criterionId] }),
    index().on(table.workspaceId, table.objectiveId),
    ofObjective(table),
    ownRowsOnly(),
  ],
)

/** Whether a target meets a criterion, and what shows it. */
export const targetFinding = pgTable(
  'target_finding',
  {
    workspaceId: workspaceId(),
    targetId: uuid('target_id').notNull(),
    criterionId: uuid('criterion_id').notNull(),
    isMet: boolean('is_met').notNull(),
    evidence: text('evidence').notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.targetId, table.criterionId] }),
    index().on(table.workspaceId, table.criterionId),
    ofTarget(table),
    foreignKey({
      columns: [table.workspaceId, table.criterionId],
      foreignColumns: [criterion.workspaceId, criterion.criterionId],
    }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
