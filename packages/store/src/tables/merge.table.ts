import { foreignKey, index, jsonb, pgTable, primaryKey, real, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson, person } from './person.table.ts'

/**
 * Two people found to be one: `absorbed` is shown as part of `kept`. The merges form a forest in which everybody is
 * absorbed at most once, so that each can be taken back by itself at any time.
 */
export const personMerge = pgTable(
  'person_merge',
  {
    workspaceId: workspaceId(),
    mergeId: uuid('merge_id').notNull(),
    keptId: uuid('kept_id').notNull(),
    absorbedId: uuid('absorbed_id').notNull(),
    mergedAt: moment('merged_at').notNull(),
    /** `you` or `rapport`. */
    decidedBy: text('decided_by').notNull(),
    /** How likely the two are one, 0 to 1, and why, as it was found. */
    score: real('score'),
    evidence: jsonb('evidence').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.mergeId] }),
    unique().on(table.workspaceId, table.absorbedId),
    index().on(table.workspaceId, table.keptId),
    ...[table.keptId, table.absorbedId].map((side) =>
      foreignKey({
        columns: [table.workspaceId, side],
        foreignColumns: [person.workspaceId, person.personId],
      }).onDelete('cascade'),
    ),
    ownRowsOnly(),
  ],
)

/** Whose value is shown where the merged differ and only one can be: `name`, `position`, `birthday`, `photo`. */
export const mergeChoice = pgTable(
  'merge_choice',
  {
    workspaceId: workspaceId(),
    mergeId: uuid('merge_id').notNull(),
    field: text('field').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.mergeId, table.field] }),
    index().on(table.workspaceId, table.personId),
    foreignKey({
      columns: [table.workspaceId, table.mergeId],
      foreignColumns: [personMerge.workspaceId, personMerge.mergeId],
    }).onDelete('cascade'),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

/** Two people of whom the user has said that they are not one; `first` has the smaller id. */
export const personDistinct = pgTable(
  'person_distinct',
  {
    workspaceId: workspaceId(),
    firstId: uuid('first_id').notNull(),
    secondId: uuid('second_id').notNull(),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.firstId, table.secondId] }),
    index().on(table.workspaceId, table.secondId),
    ...[table.firstId, table.secondId].map((side) =>
      foreignKey({
        columns: [table.workspaceId, side],
        foreignColumns: [person.workspaceId, person.personId],
      }).onDelete('cascade'),
    ),
    ownRowsOnly(),
  ],
)
