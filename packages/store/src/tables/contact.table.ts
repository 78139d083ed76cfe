import {
  bigint,
  boolean,
  customType,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'
import { ofPerson, ofRecord } from './person.table.ts'
import { workspace } from './workspace.table.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** What a source says of how two people stand: the one named is this person's manager, assistant, spouse, … */
export const personRelation = pgTable(
  'person_relation',
  {
    workspaceId: workspaceId(),
    relationId: uuid('relation_id').notNull(),
    recordId: uuid('record_id').notNull(),
    personId: uuid('person_id').notNull(),
    relation: text('relation').notNull(),
    label: text('label'),
    name: text('name').notNull(),
    /** The folded name, by which the other is found; or `book|uid` of the other's card when `is_uid`. */
    key: text('key').notNull(),
    isUid: boolean('is_uid').notNull(),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.relationId] }),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.recordId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** The picture that a version of a card came with. */
export const personPhoto = pgTable(
  'person_photo',
  {
    workspaceId: workspaceId(),
    recordId: uuid('record_id').notNull(),
    personId: uuid('person_id').notNull(),
    mediaType: text('media_type').notNull(),
    content: bytes('content').notNull(),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.recordId] }),
    index().on(table.workspaceId, table.personId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** Somebody on the list of an event's attendees. */
export const attendance = pgTable(
  'attendance',
  {
    workspaceId: workspaceId(),
    recordId: uuid('record_id').notNull(),
    personId: uuid('person_id').notNull(),
    eventName: text('event_name').notNull(),
    startsAt: moment('starts_at'),
    status: text('status').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.recordId] }),
    index().on(table.workspaceId, table.personId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** What the CardDAV server last told its clients of a card, so that it can say what has changed since. */
export const davCard = pgTable(
  'dav_card',
  {
    workspaceId: workspaceId(),
    href: text('href').notNull(),
    personId: uuid('person_id').notNull(),
    uid: text('uid').notNull(),
    etag: text('etag').notNull(),
    /** The number of the synchronisation in which it changed or went. */
    changedAt: bigint('changed_at', { mode: 'number' }).notNull(),
    isRemoved: boolean('is_removed').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.href] }),
    index().on(table.workspaceId, table.personId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)
