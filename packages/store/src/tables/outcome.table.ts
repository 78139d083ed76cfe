import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Columns, moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson } from './person.table.ts'
import { workspace } from './workspace.table.ts'

/** Something of value that came of the network. */
export const outcome = pgTable(
  'outcome',
  {
    workspaceId: workspaceId(),
    outcomeId: uuid('outcome_id').notNull(),
    kind: text('kind').notNull(),
    what: text('what').notNull(),
    /** No foreign keys: it outlives the objective, organization and step it was recorded with. */
    objectiveId: uuid('objective_id'),
    organizationId: uuid('organization_id'),
    progressId: uuid('progress_id'),
    value: doublePrecision('value'),
    currency: text('currency'),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.outcomeId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

const ofOutcome = (table: Columns<'workspaceId' | 'outcomeId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.outcomeId],
    foreignColumns: [outcome.workspaceId, outcome.outcomeId],
  }).onDelete('cascade')

/** Through whom it came. */
export const outcomePerson = pgTable(
  'outcome_person',
  {
    workspaceId: workspaceId(),
    outcomeId: uuid('outcome_id').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.outcomeId, table.personId] }),
    index().on(table.workspaceId, table.personId),
    ofOutcome(table),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

/** What the user says led to it, or had no part in it, whatever the trace finds. */
export const outcomeCause = pgTable(
  'outcome_cause',
  {
    workspaceId: workspaceId(),
    outcomeId: uuid('outcome_id').notNull(),
    /** `person`, `interaction`, `introduction`, `favor` or `event`; no foreign key: a cause that is gone is passed over. */
    kind: text('kind').notNull(),
    causeId: uuid('cause_id').notNull(),
    hadPart: boolean('had_part').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.outcomeId, table.kind, table.causeId] }),
    ofOutcome(table),
    ownRowsOnly(),
  ],
)

/** Hours and money that networking took, beyond what conversations themselves say. */
export const cost = pgTable(
  'cost',
  {
    workspaceId: workspaceId(),
    costId: uuid('cost_id').notNull(),
    /** What it was for: an `event`, a `venue`, a `network` or a `person`; no foreign key: what was spent stays spent. */
    kind: text('kind').notNull(),
    aboutId: uuid('about_id').notNull(),
    minutes: integer('minutes'),
    money: doublePrecision('money'),
    currency: text('currency'),
    spentOn: date('spent_on', { mode: 'string' }).notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.costId] }),
    index().on(table.workspaceId, table.aboutId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
