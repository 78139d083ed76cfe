import {
  bigint,
  boolean,
  date,
  doublePrecision,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core'
import { moment, ownRowsOnly, workspaceId } from './columns.ts'

export const workspace = pgTable(
  'workspace',
  {
    workspaceId: workspaceId(),
    name: text('name').notNull(),
    /** Raised by every committed write. */
    version: bigint('version', { mode: 'number' }).notNull().default(0),
    /** Raised by writes that change what is known of people, or the contacts with them: snapshots are cached by these. */
    peopleVersion: bigint('people_version', { mode: 'number' }).notNull().default(0),
    contactsVersion: bigint('contacts_version', { mode: 'number' }).notNull().default(0),
    hoursPerWeek: doublePrecision('hours_per_week').notNull().default(3),
    /** The user's own addresses, lower case: what tells sent mail from received. */
    ownerEmails: text('owner_emails').array().notNull().default([]),
    /** How many the chosen few are at most, and when they were last gone through. */
    fewSize: smallint('few_size').notNull().default(25),
    fewReviewedOn: date('few_reviewed_on', { mode: 'string' }),
    /** Minutes a day and a channel, asks, working days: what the week keeps to besides its hours; null for the usual. */
    weekLimits: jsonb('week_limits'),
    isDemo: boolean('is_demo').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId] }), ownRowsOnly()],
)
