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
import { ofPerson, ofRecord } from './person.table.ts'

/** A dated contact with one or more people. Without a record it is the user's own. */
export const interaction = pgTable(
  'interaction',
  {
    workspaceId: workspaceId(),
    interactionId: uuid('interaction_id').notNull(),
    recordId: uuid('record_id'),
    kind: text('kind').notNull(),
    at: moment('at').notNull(),
    channel: text('channel').notNull(),
    direction: text('direction').notNull(),
    thread: text('thread'),
    subject: text('subject'),
    body: text('body'),
    /** How many people took part besides the one it is listed under. */
    others: smallint('others').notNull(),
    minutes: smallint('minutes'),
    place: text('place'),
    /** False once its source has said otherwise: an appointment that was moved. */
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.interactionId] }),
    index().on(table.workspaceId, table.recordId),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

export const interactionParticipant = pgTable(
  'interaction_participant',
  {
    workspaceId: workspaceId(),
    interactionId: uuid('interaction_id').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.interactionId, table.personId] }),
    index().on(table.workspaceId, table.personId),
    foreignKey({
      columns: [table.workspaceId, table.interactionId],
      foreignColumns: [interaction.workspaceId, interaction.interactionId],
    }).onDelete('cascade'),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

/** One entry of the give and ask ledger. */
export const favor = pgTable(
  'favor',
  {
    workspaceId: workspaceId(),
    favorId: uuid('favor_id').notNull(),
    recordId: uuid('record_id'),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    direction: text('direction').notNull(),
    madeOn: date('made_on', { mode: 'string' }),
    text: text('text').notNull(),
    /** How much it was, 1 to 5; null for what is usual for its kind. */
    weight: smallint('weight'),
    /** Of something asked: whether it was granted or declined, and when. */
    answer: text('answer'),
    answeredOn: date('answered_on', { mode: 'string' }),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.favorId] }),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.recordId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** A note of the user's on a person, typed here or imported. */
export const note = pgTable(
  'note',
  {
    workspaceId: workspaceId(),
    noteId: uuid('note_id').notNull(),
    recordId: uuid('record_id'),
    personId: uuid('person_id').notNull(),
    text: text('text').notNull(),
    writtenAt: moment('written_at'),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.noteId] }),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.recordId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** One date of a gathering. */
export const event = pgTable(
  'event',
  {
    workspaceId: workspaceId(),
    eventId: uuid('event_id').notNull(),
    recordId: uuid('record_id').notNull(),
    name: text('name').notNull(),
    startsAt: moment('starts_at'),
    status: text('status'),
    url: text('url'),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.eventId] }),
    index().on(table.workspaceId, table.recordId),
    ofRecord(table),
    ownRowsOnly(),
  ],
)
