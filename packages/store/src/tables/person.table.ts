import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Columns, moment, ownRowsOnly, workspaceId } from './columns.ts'
import { sourceRecord } from './import.table.ts'
import { workspace } from './workspace.table.ts'

/**
 * A person as one source knows them: a card. Cards found to be the same person are shown as one (`shown_id`), and stay
 * what they are. What the user put right by hand is in `person_edit` and wins wherever it is shown.
 */
export const person = pgTable(
  'person',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    suffix: text('suffix'),
    /** For recognising the same name in another source. */
    foldedName: text('folded_name').notNull(),
    /** The name under which messages and the like first mentioned them, before any record of their own. */
    mentionedAs: text('mentioned_as').notNull(),
    emails: text('emails').array().notNull(),
    profile: text('profile'),
    connectedOn: date('connected_on', { mode: 'string' }),
    headline: text('headline'),
    /** The owner of the workspace; not one of their own contacts. */
    isOwner: boolean('is_owner').notNull().default(false),
    /** The address book it is kept in (`google`, `vcard`, …; `own` for people entered by hand); null for LinkedIn. */
    book: text('book'),
    /** What an address book holds beyond this: numbers, addresses, birthday (`ContactCard` of the importers). */
    card: jsonb('card'),
    /** The person as whom this card is shown; worked out from `person_merge`. No foreign key: it is never set null. */
    mergedInto: uuid('merged_into'),
    shownId: uuid('shown_id').notNull().generatedAlwaysAs(sql`coalesce(merged_into, person_id)`),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.personId] }),
    index().on(table.workspaceId, table.shownId),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

/** Rows about a person go with the person. */
export const ofPerson = (table: Columns<'workspaceId' | 'personId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.personId],
    foreignColumns: [person.workspaceId, person.personId],
  }).onDelete('cascade')

/** Rows made from a source record go when the last import that vouches for it is undone. */
export const ofRecord = (table: Columns<'workspaceId' | 'recordId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.recordId],
    foreignColumns: [sourceRecord.workspaceId, sourceRecord.recordId],
  }).onDelete('cascade')

/** What a person is recognised by. Without a record it is kept for a person whom the user has worked on. */
export const personIdentifier = pgTable(
  'person_identifier',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    recordId: uuid('record_id'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.kind, table.value] }),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.recordId),
    ofPerson(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** One field of a person as the user put it right. */
export const personEdit = pgTable(
  'person_edit',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id').notNull(),
    field: text('field').notNull(),
    value: text('value').notNull(),
    /** For a title: what was read from it. */
    function: text('function'),
    level: text('level'),
    editedAt: moment('edited_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.personId, table.field] }),
    ofPerson(table),
    ownRowsOnly(),
  ],
)

export const organization = pgTable(
  'organization',
  {
    workspaceId: workspaceId(),
    organizationId: uuid('organization_id').notNull(),
    name: text('name').notNull(),
    /** The folded name, by which the same organization is recognised. */
    key: text('key').notNull(),
    /** As the user set them. */
    industry: text('industry'),
    size: text('size'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.organizationId] }),
    unique().on(table.workspaceId, table.key),
    foreignKey({ columns: [table.workspaceId], foreignColumns: [workspace.workspaceId] }).onDelete('cascade'),
    ownRowsOnly(),
  ],
)

const ofOrganization = (table: Columns<'workspaceId' | 'organizationId'>) =>
  foreignKey({
    columns: [table.workspaceId, table.organizationId],
    foreignColumns: [organization.workspaceId, organization.organizationId],
  }).onDelete('restrict')

export const organizationFollow = pgTable(
  'organization_follow',
  {
    workspaceId: workspaceId(),
    organizationId: uuid('organization_id').notNull(),
    recordId: uuid('record_id').notNull(),
    followedOn: date('followed_on', { mode: 'string' }),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.recordId] }),
    index().on(table.workspaceId, table.organizationId),
    ofOrganization(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)

/** A person's title at an organization; earlier ones stay as history. */
export const position = pgTable(
  'position',
  {
    workspaceId: workspaceId(),
    positionId: uuid('position_id').notNull(),
    personId: uuid('person_id').notNull(),
    organizationId: uuid('organization_id'),
    recordId: uuid('record_id').notNull(),
    title: text('title'),
    function: text('function'),
    level: text('level'),
    startedOn: date('started_on', { mode: 'string' }),
    finishedOn: date('finished_on', { mode: 'string' }),
    /** Its record is the newest of its key and the position is not finished. */
    isCurrent: boolean('is_current').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.positionId] }),
    index().on(table.workspaceId, table.personId),
    index().on(table.workspaceId, table.organizationId),
    index().on(table.workspaceId, table.recordId),
    ofPerson(table),
    ofOrganization(table),
    ofRecord(table),
    ownRowsOnly(),
  ],
)
