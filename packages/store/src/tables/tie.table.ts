import {
  boolean,
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

/** A list of who knows whom that somebody handed over: a connector's own, a colleague's, a community's. */
export const tieList = pgTable(
  'tie_list',
  {
    workspaceId: workspaceId(),
    listId: uuid('list_id').notNull(),
    name: text('name').notNull(),
    /** Whose list it is; null for a community's. */
    ownerId: uuid('owner_id'),
    /** The owner pools their network with the user: what they know, the user can reach through them. */
    isColleague: boolean('is_colleague').notNull(),
    rows: integer('rows').notNull(),
    rejected: integer('rejected').notNull(),
    importedAt: moment('imported_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.listId] }),
    index().on(table.workspaceId, table.ownerId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ofPerson({ workspaceId: table.workspaceId, personId: table.ownerId }),
    ownRowsOnly(),
  ],
)

const ofList = (table: Columns<'workspaceId' | 'listId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.listId],
    foreignColumns: [tieList.workspaceId, tieList.listId],
  }).onDelete('cascade')

/** Somebody as a list names them. Whom of the people it is, is worked out whenever the graph is built. */
export const tiePoint = pgTable(
  'tie_point',
  {
    workspaceId: workspaceId(),
    listId: uuid('list_id').notNull(),
    /** Counts from 0 within the list. */
    point: integer('point').notNull(),
    label: text('label').notNull(),
    email: text('email'),
    title: text('title'),
    organization: text('organization'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.listId, table.point] }),
    ofList(table),
    ownRowsOnly(),
  ],
)

/** Two of a list who know each other; the first has the smaller number. */
export const tie = pgTable(
  'tie',
  {
    workspaceId: workspaceId(),
    listId: uuid('list_id').notNull(),
    firstPoint: integer('first_point').notNull(),
    secondPoint: integer('second_point').notNull(),
    /** How likely one passes on a word to the other, 0 to 1. */
    weight: doublePrecision('weight').notNull(),
    /** What the list says of it: `colleague`, `friend`, …; null where it says nothing. */
    kind: text('kind'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.listId, table.firstPoint, table.secondPoint] }),
    ofList(table),
    ownRowsOnly(),
  ],
)
