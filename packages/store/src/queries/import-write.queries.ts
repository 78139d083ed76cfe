import type { ImportBatch, ImportedFileRow, ImportTally } from '@rapport/operations'
import type pg from 'pg'
import { bulkInsert, storable } from '../database/bulk-insert.ts'

export const beginImport = async (
  client: pg.PoolClient,
  workspaceId: string,
  started: {
    readonly importId: string
    readonly sources: readonly string[]
    readonly at: string
    readonly asOf: string
  },
): Promise<void> => {
  await client.query(
    `insert into import_run (workspace_id, import_id, sources, started_at, finished_at, as_of)
     values ($1, $2, $3, $4, $4, $5)`,
    [workspaceId, started.importId, started.sources, started.at, started.asOf],
  )
}

const PERSON_COLUMNS = {
  personId: 'person_id uuid',
  givenName: 'given_name text',
  familyName: 'family_name text',
  suffix: 'suffix text',
  foldedName: 'folded_name text',
  mentionedAs: 'mentioned_as text',
  emails: 'emails text[]',
  profile: 'profile text',
  connectedOn: 'connected_on date',
  headline: 'headline text',
  isOwner: 'is_owner boolean',
  book: 'book text',
  card: 'card jsonb',
} as const

/** Writes one batch: parents before what refers to them, and what is current last. */
export const addBatch = async (
  client: pg.PoolClient,
  workspaceId: string,
  importId: string,
  batch: ImportBatch,
): Promise<void> => {
  const insert = <Row extends object>(
    table: string,
    columns: Readonly<Partial<Record<keyof Row & string, string>>>,
    rows: readonly Row[],
    conflict = '',
  ) => bulkInsert(client, workspaceId, table, columns, rows, conflict)

  // The tables grow by tens of thousands of rows in this transaction, and nobody analyzes them meanwhile: the checks
  // of the foreign keys, planned once while the tables were empty, would go on searching by the wrong index.
  await client.query('discard plans')
  await insert(
    'organization',
    { organizationId: 'organization_id uuid', name: 'name text', key: 'key text' },
    batch.organizations,
  )
  const mentioned = batch.people.map((person) => ({
    ...person,
    mentionedAs: `${person.givenName} ${person.familyName}`.trim(),
  }))
  await insert('person', PERSON_COLUMNS, mentioned)
  await insert(
    'source_record',
    {
      recordId: 'record_id uuid',
      key: 'key text',
      kind: 'kind text',
      digest: 'digest text',
      data: 'data jsonb',
      personId: 'person_id uuid',
      asOf: 'as_of date',
      isCurrent: 'is_current boolean',
    },
    batch.records,
  )
  await updatePeople(client, workspaceId, batch.personUpdates)
  await insert(
    'person_identifier',
    { personId: 'person_id uuid', kind: 'kind text', value: 'value text', recordId: 'record_id uuid' },
    batch.identifiers,
    'on conflict do nothing',
  )
  await insert(
    'position',
    {
      positionId: 'position_id uuid',
      personId: 'person_id uuid',
      organizationId: 'organization_id uuid',
      recordId: 'record_id uuid',
      title: 'title text',
      function: 'function text',
      level: 'level text',
      startedOn: 'started_on date',
      finishedOn: 'finished_on date',
      isCurrent: 'is_current boolean',
    },
    batch.positions,
  )
  await insert(
    'interaction',
    {
      interactionId: 'interaction_id uuid',
      recordId: 'record_id uuid',
      kind: 'kind text',
      at: 'at timestamptz',
      channel: 'channel text',
      direction: 'direction text',
      thread: 'thread text',
      subject: 'subject text',
      body: 'body text',
      others: 'others smallint',
      minutes: 'minutes smallint',
      place: 'place text',
      isCurrent: 'is_current boolean',
    },
    batch.interactions,
  )
  await insert(
    'interaction_participant',
    { interactionId: 'interaction_id uuid', personId: 'person_id uuid' },
    batch.participants,
  )
  await insert(
    'favor',
    {
      favorId: 'favor_id uuid',
      recordId: 'record_id uuid',
      personId: 'person_id uuid',
      kind: 'kind text',
      direction: 'direction text',
      on: 'made_on date',
      text: 'text text',
      isCurrent: 'is_current boolean',
    },
    batch.favors,
  )
  await insert(
    'note',
    {
      noteId: 'note_id uuid',
      recordId: 'record_id uuid',
      personId: 'person_id uuid',
      text: 'text text',
      at: 'written_at timestamptz',
      isCurrent: 'is_current boolean',
    },
    batch.notes,
  )
  await insert(
    'event',
    {
      eventId: 'event_id uuid',
      recordId: 'record_id uuid',
      name: 'name text',
      startsAt: 'starts_at timestamptz',
      status: 'status text',
      url: 'url text',
      isCurrent: 'is_current boolean',
    },
    batch.events,
  )
  await insert(
    'person_relation',
    {
      relationId: 'relation_id uuid',
      recordId: 'record_id uuid',
      personId: 'person_id uuid',
      relation: 'relation text',
      label: 'label text',
      name: 'name text',
      key: 'key text',
      isUid: 'is_uid boolean',
      isCurrent: 'is_current boolean',
    },
    batch.relations,
  )
  await insert(
    'person_photo',
    {
      recordId: 'record_id uuid',
      personId: 'person_id uuid',
      mediaType: 'media_type text',
      content: 'content bytea',
      isCurrent: 'is_current boolean',
    },
    // PostgreSQL reads bytes from JSON as text in its hexadecimal form.
    batch.photos.map(({ base64, ...photo }) => ({
      ...photo,
      content: `\\x${Buffer.from(base64, 'base64').toString('hex')}`,
    })),
  )
  await insert(
    'attendance',
    {
      recordId: 'record_id uuid',
      personId: 'person_id uuid',
      eventName: 'event_name text',
      startsAt: 'starts_at timestamptz',
      status: 'status text',
    },
    batch.attendances,
    'on conflict do nothing',
  )
  await insert(
    'organization_follow',
    {
      organizationId: 'organization_id uuid',
      recordId: 'record_id uuid',
      on: 'followed_on date',
      isCurrent: 'is_current boolean',
    },
    batch.follows,
  )
  await setCurrency(
    client,
    workspaceId,
    [...batch.currency].map(([recordId, isCurrent]) => ({ recordId, isCurrent })),
  )
  await markSeenAgain(client, workspaceId, batch.seenAgain)
  const inThisImport = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, importId }))
  await insert(
    'import_row',
    {
      importId: 'import_id uuid',
      file: 'file smallint',
      line: 'line integer',
      outcome: 'outcome text',
      recordId: 'record_id uuid',
      code: 'code text',
      message: 'message text',
    },
    inThisImport(batch.rows),
  )
  await insert(
    'import_change',
    {
      importId: 'import_id uuid',
      changeId: 'change_id uuid',
      kind: 'kind text',
      personId: 'person_id uuid',
      before: 'before text',
      after: 'after text',
    },
    inThisImport(batch.changes.map((change) => ({ ...change, changeId: crypto.randomUUID() }))),
  )
}

const updatePeople = async (
  client: pg.PoolClient,
  workspaceId: string,
  people: ImportBatch['personUpdates'],
): Promise<void> => {
  if (people.length === 0) return
  // Twice in one batch: the later statement is the one that counts.
  const newest = [...new Map(people.map((person) => [person.personId, person])).values()]
  await client.query(
    `update person p set given_name = r."givenName", family_name = r."familyName", suffix = r.suffix,
            folded_name = r."foldedName", emails = r.emails, profile = r.profile,
            connected_on = r."connectedOn", headline = r.headline, book = r.book, card = r.card
     from jsonb_to_recordset($2::jsonb) as r("personId" uuid, "givenName" text, "familyName" text, suffix text,
            "foldedName" text, emails text[], profile text, "connectedOn" date, headline text,
            book text, card jsonb)
     where p.workspace_id = $1 and p.person_id = r."personId"`,
    [workspaceId, JSON.stringify(newest, storable)],
  )
}

/** Tables whose rows stand or step back with their record. */
const FOLLOWING_THE_RECORD = [
  'favor',
  'note',
  'event',
  'organization_follow',
  'interaction',
  'person_relation',
  'person_photo',
] as const

/** Makes versions current or past, and with them what was made from them. */
export const setCurrency = async (
  client: pg.PoolClient,
  workspaceId: string,
  currency: readonly { readonly recordId: string; readonly isCurrent: boolean }[],
): Promise<void> => {
  if (currency.length === 0) return
  const parameters = [workspaceId, JSON.stringify(currency)]
  const records = `jsonb_to_recordset($2::jsonb) as r("recordId" uuid, "isCurrent" boolean)`
  const matches = `t.workspace_id = $1 and t.record_id = r."recordId"`
  await client.query(
    `update source_record t set is_current = r."isCurrent" from ${records} where ${matches}`,
    parameters,
  )
  await client.query(
    `update position t set is_current = r."isCurrent" and t.finished_on is null from ${records} where ${matches}`,
    parameters,
  )
  for (const table of FOLLOWING_THE_RECORD) {
    await client.query(
      `update ${table} t set is_current = r."isCurrent" from ${records} where ${matches}`,
      parameters,
    )
  }
}

const markSeenAgain = async (
  client: pg.PoolClient,
  workspaceId: string,
  seen: ImportBatch['seenAgain'],
): Promise<void> => {
  if (seen.length === 0) return
  await client.query(
    `update source_record t set as_of = r."asOf"
     from jsonb_to_recordset($2::jsonb) as r("recordId" uuid, "asOf" date)
     where t.workspace_id = $1 and t.record_id = r."recordId" and t.as_of < r."asOf"`,
    [workspaceId, JSON.stringify(seen)],
  )
}

export const noteDeparted = async (
  client: pg.PoolClient,
  workspaceId: string,
  importId: string,
  asOf: string,
): Promise<number> => {
  const { rowCount } = await client.query(
    `insert into import_change (workspace_id, import_id, change_id, kind, person_id)
     select r.workspace_id, $2, gen_random_uuid(), 'no-longer-connected', r.person_id
     from source_record r
     join person p on p.workspace_id = r.workspace_id and p.person_id = r.person_id and p.book is null
     where r.workspace_id = $1 and r.kind = 'person' and r.is_current and r.as_of < $3
       and not exists (select from import_row w where w.workspace_id = $1 and w.import_id = $2 and w.record_id = r.record_id)
       and not exists (
         select from import_change c join import_run m on m.workspace_id = c.workspace_id and m.import_id = c.import_id
         where c.workspace_id = $1 and c.person_id = r.person_id and c.kind = 'no-longer-connected'
           and m.undone_at is null)`,
    [workspaceId, importId, asOf],
  )
  return rowCount ?? 0
}

export const finishImport = async (
  client: pg.PoolClient,
  workspaceId: string,
  importId: string,
  at: string,
  files: readonly ImportedFileRow[],
  tally: ImportTally,
): Promise<void> => {
  await client.query(
    `update import_run set finished_at = $3, people_created = $4, people_updated = $5, warnings = $6,
            people_merged = $7
     where workspace_id = $1 and import_id = $2`,
    [workspaceId, importId, at, tally.created, tally.updated, tally.warnings, tally.merged],
  )
  await bulkInsert(
    client,
    workspaceId,
    'import_file',
    {
      importId: 'import_id uuid',
      file: 'file smallint',
      name: 'name text',
      kind: 'kind text',
      notice: 'notice text',
      rows: 'rows integer',
      created: 'created integer',
      updated: 'updated integer',
      unchanged: 'unchanged integer',
      hidden: 'hidden integer',
      skipped: 'skipped integer',
      rejected: 'rejected integer',
    },
    files.map((file, number) => ({ ...file, file: number, importId })),
  )
}
