import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Columns, moment, ownRowsOnly, workspaceId } from './columns.ts'
import { workspace } from './workspace.table.ts'

/** One run of an import over one or more sources. */
export const importRun = pgTable(
  'import_run',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    sources: text('sources').array().notNull(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at').notNull(),
    undoneAt: moment('undone_at'),
    /** The date of the export; what a newer one says wins. */
    asOf: date('as_of', { mode: 'string' }).notNull(),
    peopleCreated: integer('people_created').notNull().default(0),
    peopleUpdated: integer('people_updated').notNull().default(0),
    /** Of the created, those found to be people already known. */
    peopleMerged: integer('people_merged').notNull().default(0),
    /** Rows taken in with a reservation. */
    warnings: integer('warnings').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.importId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

const inImport = (table: Columns<'workspaceId' | 'importId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.importId],
    foreignColumns: [importRun.workspaceId, importRun.importId],
  }).onDelete('cascade')

export const importFile = pgTable(
  'import_file',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    file: smallint('file').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    notice: text('notice'),
    rows: integer('rows').notNull(),
    created: integer('created').notNull(),
    updated: integer('updated').notNull(),
    unchanged: integer('unchanged').notNull(),
    hidden: integer('hidden').notNull(),
    skipped: integer('skipped').notNull(),
    rejected: integer('rejected').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.importId, table.file] }),
    inImport(table),
    ownRowsOnly(),
  ],
)

/**
 * One version of one fact as a source stated it. The same key with another digest is a newer or older version;
 * what is shown is made from the current one. A record lives as long as an import vouches for it.
 */
export const sourceRecord = pgTable(
  'source_record',
  {
    workspaceId: workspaceId(),
    recordId: uuid('record_id').notNull(),
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    digest: text('digest').notNull(),
    data: jsonb('data').notNull(),
    personId: uuid('person_id'),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    isCurrent: boolean('is_current').notNull(),
    /** Orders versions of the same date: the later statement wins. */
    sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.recordId] }),
    unique().on(table.workspaceId, table.key, table.digest),
    index().on(table.workspaceId, table.personId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

/** What became of one row of one file. */
export const importRow = pgTable(
  'import_row',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    file: smallint('file').notNull(),
    line: integer('line').notNull(),
    outcome: text('outcome').notNull(),
    /** No foreign key: a record that goes must not take the account of the row with it. */
    recordId: uuid('record_id'),
    code: text('code'),
    message: text('message'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.importId, table.file, table.line] }),
    index().on(table.workspaceId, table.recordId),
    inImport(table),
    ownRowsOnly(),
  ],
)

/** What an import showed to have changed about somebody already known. */
export const importChange = pgTable(
  'import_change',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    changeId: uuid('change_id').notNull(),
    kind: text('kind').notNull(),
    personId: uuid('person_id').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.importId, table.changeId] }),
    index().on(table.workspaceId, table.personId),
    inImport(table),
    ownRowsOnly(),
  ],
)
