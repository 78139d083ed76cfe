import { foldName, splitName, type UndoResult } from '@rapport/operations'
import type pg from 'pg'
import { rootMerges } from './identity.queries.ts'
import { setCurrency } from './import-write.queries.ts'

/**
 * Takes an import back. Every row made from a source record goes with the record, and a record goes when no other
 * import vouches for it; then earlier versions stand again, and people and organizations that nothing refers to
 * any more are removed. People whom the user has worked on stay.
 */
export const undoImport = async (
  client: pg.PoolClient,
  workspaceId: string,
  importId: string,
  at: string,
): Promise<UndoResult> => {
  const run = createRunner(client, workspaceId)
  await client.query('update import_run set undone_at = $3 where workspace_id = $1 and import_id = $2', [
    workspaceId,
    importId,
    at,
  ])
  await markFalling(run, importId)
  const interactions = await run(
    'select count(*) as count from interaction where workspace_id = $1 and record_id in (select record_id from falling)',
  )
  const others = await run(
    `select (select count(*) from favor where workspace_id = $1 and record_id in (select record_id from falling))
          + (select count(*) from note where workspace_id = $1 and record_id in (select record_id from falling))
          + (select count(*) from event where workspace_id = $1 and record_id in (select record_id from falling))
          + (select count(*) from attendance where workspace_id = $1 and record_id in (select record_id from falling))
          + (select count(*) from organization_follow where workspace_id = $1
             and record_id in (select record_id from falling)) as count`,
  )
  await keepAddressesOfMentioned(run)
  await keepIdentifiersOfWorkedOn(run)
  await run(
    'delete from source_record where workspace_id = $1 and record_id in (select record_id from falling)',
  )
  await reviveEarlierVersions(client, workspaceId)
  const restored = await restorePeople(client, workspaceId)
  const kept = await findKept(client, workspaceId)
  const people = await removeUnreferencedPeople(run)
  await rootMerges(client, workspaceId)
  const organizations = await removeUnreferencedOrganizations(run)
  await run(
    'delete from import_row where workspace_id = $1 and import_id = $2 and record_id is not null',
    importId,
  )
  await run('delete from import_change where workspace_id = $1 and import_id = $2', importId)
  await client.query('drop table falling, stated, touched, revived')
  return {
    removed: {
      people,
      organizations,
      interactions: Number(interactions.rows[0]?.count ?? 0),
      other: Number(others.rows[0]?.count ?? 0),
    },
    restored,
    kept,
  }
}

type Runner = (statement: string, ...parameters: readonly unknown[]) => Promise<pg.QueryResult>

const createRunner =
  (client: pg.PoolClient, workspaceId: string): Runner =>
  (statement, ...parameters) =>
    client.query(statement, [workspaceId, ...parameters])

/**
 * `falling`: records that only this import vouches for. `stated`: every key it spoke of. `touched`: people whom the
 * undoing may concern. `revived`: people of whom another version stands again, to be filled.
 */
const markFalling = async (run: Runner, importId: string): Promise<void> => {
  await run(
    `create temporary table falling on commit drop as
     select r.record_id, r.key, r.person_id from source_record r
     where r.workspace_id = $1
       and exists (select from import_row w where w.workspace_id = $1 and w.import_id = $2 and w.record_id = r.record_id)
       and not exists (
         select from import_row w join import_run m on m.workspace_id = w.workspace_id and m.import_id = w.import_id
         where w.workspace_id = $1 and w.record_id = r.record_id and w.import_id <> $2 and m.undone_at is null)`,
    importId,
  )
  await run(
    `create temporary table stated on commit drop as
     select distinct r.key from source_record r
     join import_row w on w.workspace_id = r.workspace_id and w.record_id = r.record_id
     where r.workspace_id = $1 and w.import_id = $2`,
    importId,
  )
  await run(
    'create temporary table revived on commit drop as select person_id from source_record where workspace_id = $1 and false',
  )
  await run(
    `create temporary table touched on commit drop as
     select person_id from falling where person_id is not null
     union select p.person_id from interaction_participant p
       join interaction i on i.workspace_id = p.workspace_id and i.interaction_id = p.interaction_id
       where p.workspace_id = $1 and i.record_id in (select record_id from falling)
     union select person_id from attendance
       where workspace_id = $1 and record_id in (select record_id from falling)
     union select person_id from person_identifier
       where workspace_id = $1 and record_id in (select record_id from falling)`,
  )
  // Records that stay: how recent they are is now decided by the imports that remain.
  await run(
    `update source_record r set as_of = s.as_of
     from (select w.record_id, max(m.as_of) as as_of
           from import_row w join import_run m on m.workspace_id = w.workspace_id and m.import_id = w.import_id
           where w.workspace_id = $1 and m.undone_at is null and w.record_id in (
             select record_id from import_row where workspace_id = $1 and import_id = $2 and record_id is not null)
           group by w.record_id) s
     where r.workspace_id = $1 and r.record_id = s.record_id and r.as_of <> s.as_of`,
    importId,
  )
}

/** What the user has entered about a person, as conditions on `p`. */
const WORKED_ON: readonly (readonly [words: string, condition: string])[] = [
  [
    'you edited it',
    'exists (select from person_edit e where e.workspace_id = $1 and e.person_id = p.person_id)',
  ],
  [
    'it has a note of yours',
    'exists (select from note n where n.workspace_id = $1 and n.person_id = p.person_id and n.record_id is null)',
  ],
  [
    'you logged a conversation',
    `exists (select from interaction_participant q
       join interaction i on i.workspace_id = q.workspace_id and i.interaction_id = q.interaction_id
       where q.workspace_id = $1 and q.person_id = p.person_id and i.record_id is null)`,
  ],
  ['you entered it by hand', `p.book is not distinct from 'own'`],
  [
    'an objective names this person',
    'exists (select from need n where n.workspace_id = $1 and n.person_id = p.person_id)',
  ],
  [
    'you put it into a network',
    'exists (select from network_member n where n.workspace_id = $1 and n.person_id = p.person_id and n.is_member)',
  ],
  [
    'it is or was among your chosen few',
    `(exists (select from chosen c where c.workspace_id = $1 and c.person_id = p.person_id)
      or exists (select from chosen_change c where c.workspace_id = $1 and c.person_id = p.person_id))`,
  ],
  [
    'you wrote down what this person needs or offers',
    'exists (select from learned l where l.workspace_id = $1 and l.person_id = p.person_id)',
  ],
  [
    'something came of it for an objective',
    'exists (select from objective_progress g where g.workspace_id = $1 and g.person_id = p.person_id)',
  ],
  [
    'you noted where this person can be met',
    'exists (select from venue_member v where v.workspace_id = $1 and v.person_id = p.person_id)',
  ],
  [
    'you recorded what one did for the other',
    'exists (select from favor f where f.workspace_id = $1 and f.person_id = p.person_id and f.record_id is null)',
  ],
  [
    'an introduction names this person',
    `exists (select from introduction i
       where i.workspace_id = $1 and i.state <> 'removed'
         and p.person_id in (i.connector_id, i.person_id, i.for_id))`,
  ],
  [
    'you mean to follow up with this person',
    'exists (select from follow_up f where f.workspace_id = $1 and f.person_id = p.person_id)',
  ],
  [
    'you decided about this person in a week',
    'exists (select from plan_item i where i.workspace_id = $1 and i.person_id = p.person_id)',
  ],
  [
    'something came of knowing this person',
    `exists (select from outcome_person q join outcome o on o.workspace_id = $1 and o.outcome_id = q.outcome_id
       where q.workspace_id = $1 and q.person_id = p.person_id and o.kind not like 'removed %')`,
  ],
  [
    'you took in a list of whom this person knows',
    'exists (select from tie_list l where l.workspace_id = $1 and l.owner_id = p.person_id)',
  ],
  [
    'you said how you stand with this person',
    `(exists (select from said_strength t where t.workspace_id = $1 and t.person_id = p.person_id)
      or exists (select from person_rest t where t.workspace_id = $1 and t.person_id = p.person_id))`,
  ],
]

const ANY_WORK = WORKED_ON.map(([, condition]) => condition).join(' or ')

/** What some import still says of `p`. */
const VOUCHED_FOR = `(
  exists (select from source_record r where r.workspace_id = $1 and r.person_id = p.person_id)
  or exists (select from interaction_participant q
       join interaction i on i.workspace_id = q.workspace_id and i.interaction_id = q.interaction_id
       where q.workspace_id = $1 and q.person_id = p.person_id and i.record_id is not null))`

/** A person who stays must still be recognised by the next import. */
const keepIdentifiersOfWorkedOn = async (run: Runner): Promise<void> => {
  await run(
    `update person_identifier i set record_id = null
     from person p
     where i.workspace_id = $1 and i.record_id in (select record_id from falling)
       and p.workspace_id = $1 and p.person_id = i.person_id and (${ANY_WORK})
       and not exists (select from source_record r where r.workspace_id = $1 and r.person_id = p.person_id
                       and r.record_id not in (select record_id from falling))`,
  )
}

/**
 * The address of somebody known from mails and appointments only was noted with the first of them; where that falls and
 * others stay, one of those vouches for it.
 */
const keepAddressesOfMentioned = async (run: Runner): Promise<void> => {
  await run(
    `update person_identifier i set record_id = s.record_id
     from (
       select distinct on (q.person_id) q.person_id, r.record_id
       from interaction_participant q
       join interaction t on t.workspace_id = q.workspace_id and t.interaction_id = q.interaction_id
       join source_record r on r.workspace_id = t.workspace_id and r.record_id = t.record_id
       where q.workspace_id = $1 and q.person_id in (select person_id from touched) and r.kind in ('mail', 'meeting')
         and r.record_id not in (select record_id from falling)
       order by q.person_id, r.sequence
     ) s
     where i.workspace_id = $1 and i.kind = 'email' and i.person_id = s.person_id
       and i.record_id in (select record_id from falling)
       and not exists (select from source_record o where o.workspace_id = $1 and o.key = 'person:' || i.person_id
                       and o.record_id not in (select record_id from falling))`,
  )
}

/**
 * Of each key that the undone import spoke of, the version stands that the newest of the other imports says; of imports
 * as recent as each other the later one, as when they came in. Its own version may stay and yet no longer be that one.
 */
const reviveEarlierVersions = async (client: pg.PoolClient, workspaceId: string): Promise<void> => {
  const { rows } = await client.query<{ recordId: string; isCurrent: boolean }>(
    `with newest as (
       select distinct on (r.key) r.key, r.record_id
       from source_record r
       join import_row w on w.workspace_id = r.workspace_id and w.record_id = r.record_id
       join import_run m on m.workspace_id = w.workspace_id and m.import_id = w.import_id
       where r.workspace_id = $1 and r.key in (select key from stated) and m.undone_at is null
       order by r.key, m.as_of desc, m.started_at desc, m.import_id desc, w.file desc, w.line desc
     ), changed as (
       select r.record_id, r.person_id, r.record_id = n.record_id as is_current
       from source_record r join newest n on n.key = r.key
       where r.workspace_id = $1 and r.is_current <> (r.record_id = n.record_id)
     ), noted as (
       insert into revived select person_id from changed where is_current and person_id is not null
     )
     select record_id as "recordId", is_current as "isCurrent" from changed`,
    [workspaceId],
  )
  await setCurrency(client, workspaceId, rows)
}

/** People go back to their current record, or to how they were mentioned before any record. */
const restorePeople = async (client: pg.PoolClient, workspaceId: string): Promise<number> => {
  const { rowCount } = await client.query(
    `update person p set given_name = r.data->>'givenName', family_name = r.data->>'familyName',
            suffix = r.data->>'suffix', folded_name = r.data->>'foldedName',
            emails = array(select jsonb_array_elements_text(r.data->'emails')),
            profile = r.data->>'profile',
            connected_on = (r.data->>'connectedOn')::date, headline = r.data->>'headline',
            book = r.data->>'bookName', card = nullif(r.data->'card', 'null'::jsonb)
     from source_record r
     where p.workspace_id = $1
       and p.person_id in (select person_id from falling where person_id is not null union select person_id from revived)
       and r.workspace_id = $1 and r.key = 'person:' || p.person_id and r.is_current`,
    [workspaceId],
  )
  const { rows } = await client.query<{
    personId: string
    mentionedAs: string
    profile: string | null
    emails: string[]
  }>(
    `select p.person_id as "personId", p.mentioned_as as "mentionedAs", (
              select i.value from person_identifier i where i.workspace_id = $1 and i.person_id = p.person_id
                and i.kind = 'linkedin' limit 1) as profile,
            array(select i.value from person_identifier i where i.workspace_id = $1 and i.person_id = p.person_id
                    and i.kind = 'email' and i.record_id is not null order by i.value) as emails
     from person p
     where p.workspace_id = $1 and p.person_id in (select person_id from touched)
       and p.book is distinct from 'own'
       and not exists (select from source_record r where r.workspace_id = $1 and r.key = 'person:' || p.person_id)`,
    [workspaceId],
  )
  const mentions = rows.map((row) => ({
    ...row,
    ...splitName(row.mentionedAs),
    foldedName: foldName(row.mentionedAs),
  }))
  await client.query(
    `update person p set given_name = r."givenName", family_name = r."familyName", suffix = null,
            folded_name = r."foldedName", emails = r.emails, profile = r.profile, connected_on = null, headline = null, book = null, card = null
     from jsonb_to_recordset($2::jsonb) as r("personId" uuid, "givenName" text, "familyName" text,
            "foldedName" text, profile text, emails text[])
     where p.workspace_id = $1 and p.person_id = r."personId"`,
    [workspaceId, JSON.stringify(mentions)],
  )
  return rowCount ?? 0
}

const findKept = async (client: pg.PoolClient, workspaceId: string): Promise<UndoResult['kept']> => {
  const reasons = WORKED_ON.map(([words, condition]) => `case when ${condition} then '${words}' end`).join(
    ', ',
  )
  const { rows } = await client.query(
    `select p.person_id as "personId", coalesce(nullif(trim(s.given_name || ' ' || s.family_name), ''), trim(p.given_name || ' ' || p.family_name))
              as person,
            concat_ws(', ', ${reasons}) as because
     from person p
     left join shown_person s on s.workspace_id = p.workspace_id and s.person_id = p.person_id
     where p.workspace_id = $1 and p.person_id in (select person_id from touched) and not p.is_owner
       and not ${VOUCHED_FOR} and (${ANY_WORK})
     order by person, p.person_id`,
    [workspaceId],
  )
  return rows
}

const removeUnreferencedPeople = async (run: Runner): Promise<number> => {
  const { rowCount } = await run(
    `delete from person p where p.workspace_id = $1 and p.person_id in (select person_id from touched)
       and not ${VOUCHED_FOR} and not (${ANY_WORK})`,
  )
  return rowCount ?? 0
}

const removeUnreferencedOrganizations = async (run: Runner): Promise<number> => {
  const { rowCount } = await run(
    `delete from organization o where o.workspace_id = $1 and o.industry is null and o.size is null
       and not exists (select from target t where t.workspace_id = $1 and t.organization_id = o.organization_id)
       and not exists (select from position p where p.workspace_id = $1 and p.organization_id = o.organization_id)
       and not exists (select from organization_follow f
                       where f.workspace_id = $1 and f.organization_id = o.organization_id)`,
  )
  return rowCount ?? 0
}
