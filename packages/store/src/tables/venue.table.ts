import {
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

/** A group where people of a kind gather: an association, a chamber, a community, a series of events. */
export const venue = pgTable(
  'venue',
  {
    workspaceId: workspaceId(),
    venueId: uuid('venue_id').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    topic: text('topic'),
    place: text('place'),
    url: text('url'),
    /** People at one gathering. */
    attendance: integer('attendance'),
    /** Hours that one gathering takes, with the way there. */
    hours: doublePrecision('hours'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.venueId] }),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

const ofVenue = (table: Columns<'workspaceId' | 'venueId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.venueId],
    foreignColumns: [venue.workspaceId, venue.venueId],
  }).onDelete('cascade')

/** A kind of people who gather there, and how many of them come to one gathering. */
export const venueAudience = pgTable(
  'venue_audience',
  {
    workspaceId: workspaceId(),
    audienceId: uuid('audience_id').notNull(),
    venueId: uuid('venue_id').notNull(),
    function: text('function'),
    level: text('level'),
    industry: text('industry'),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.audienceId] }),
    index().on(table.workspaceId, table.venueId),
    ofVenue(table),
    ownRowsOnly(),
  ],
)

/** A person known to come there. */
export const venueMember = pgTable(
  'venue_member',
  {
    workspaceId: workspaceId(),
    venueId: uuid('venue_id').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.venueId, table.personId] }),
    index().on(table.workspaceId, table.personId),
    ofVenue(table),
    ofPerson(table),
    ownRowsOnly(),
  ],
)
