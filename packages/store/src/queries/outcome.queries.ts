import type { CostRow, OutcomeCauseRow, OutcomeRow, OutcomeWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { EFFORT, traceRows } from './outcome-trace.queries.ts'

/**
 * A removed outcome keeps its row with its people and causes, so that it comes back as it was. Its kind says that it is
 * removed, how much the step counted that was taken back with it, and what it was: "removed 2 client".
 */
const IS_REMOVED = "o.kind like 'removed %'"

/** Parameters: workspace, whether those removed are meant. */
const OUTCOMES = `
  select o.outcome_id as "outcomeId", case when ${IS_REMOVED} then split_part(o.kind, ' ', 3) else o.kind end as kind, o.what, o.objective_id as "objectiveId",
         o.organization_id as "organizationId", g.name as organization, o.progress_id as "progressId", o.value,
         o.currency, o.happened_on as "happenedOn", o.created_at as "createdAt",
         array(select distinct m.shown_id from outcome_person q
               join person m on m.workspace_id = q.workspace_id and m.person_id = q.person_id
               where q.workspace_id = o.workspace_id and q.outcome_id = o.outcome_id order by m.shown_id) as "personIds"
  from outcome o
  left join organization g on g.workspace_id = o.workspace_id and g.organization_id = o.organization_id
  where o.workspace_id = $1 and (${IS_REMOVED}) = $2`

/** Introductions to the user that were made, on the day they were; one that led to a meeting was made by then. */
const INTRODUCTIONS = `
  select i.introduction_id as "introductionId", c.shown_id as "connectorId", m.shown_id as "personId",
         to_char(min(s.came_on), 'YYYY-MM-DD') as "on"
  from introduction i
  join introduction_step s on s.workspace_id = i.workspace_id and s.introduction_id = i.introduction_id
    and s.state in ('made', 'met')
  join person c on c.workspace_id = i.workspace_id and c.person_id = i.connector_id
  join person m on m.workspace_id = i.workspace_id and m.person_id = i.person_id
  where i.workspace_id = $1 and i.for_id is null and i.state in ('made', 'met') and c.shown_id <> m.shown_id
  group by i.introduction_id, c.shown_id, m.shown_id
  order by i.introduction_id`

/** The name of what hours or money went into. `$1` is the workspace. A gathering may be known by its list or its appointment only. */
const aboutOf = (kind: string, id: string): string => `case ${kind}
    when 'person' then (select trim(s.given_name || ' ' || s.family_name) from person m
      join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
      where m.workspace_id = $1 and m.person_id = ${id})
    when 'venue' then (select name from venue where workspace_id = $1 and venue_id = ${id})
    when 'network' then (select name from network where workspace_id = $1 and network_id = ${id})
    when 'event' then coalesce(
      (select name from event where workspace_id = $1 and event_id = ${id}),
      (select event_name from attendance where workspace_id = $1 and record_id = ${id}),
      (select coalesce(subject, '') from interaction where workspace_id = $1 and interaction_id = ${id} and kind = 'meeting'))
    end`

const PEOPLE_OF = `
  select distinct m.shown_id as "personId" from person m
  where m.workspace_id = $1 and (m.person_id = any ($2::uuid[])
    or m.person_id in (select person_id from interaction_participant where workspace_id = $1 and interaction_id = any ($2::uuid[]))
    or m.person_id in (select person_id from favor where workspace_id = $1 and favor_id = any ($2::uuid[]))
    or m.person_id in (select person_id from introduction where workspace_id = $1 and introduction_id = any ($2::uuid[])))
    and not m.is_owner
  order by 1`

export const createOutcomePort = (client: pg.PoolClient, workspaceId: string): OutcomeWritePort => ({
  list: () => listOutcomes(client, workspaceId, false),
  removed: () => listOutcomes(client, workspaceId, true),

  get: async (outcomeId) => {
    const { rows } = await client.query<OutcomeRow>(`${OUTCOMES} and o.outcome_id = $3`, [
      workspaceId,
      false,
      outcomeId,
    ])
    return rows[0] ?? null
  },

  causes: async (outcomeId) => {
    const { rows } = await client.query<OutcomeCauseRow>(
      `select distinct on (c.outcome_id, c.kind, coalesce(m.shown_id, c.cause_id)) c.outcome_id as "outcomeId", c.kind,
              coalesce(m.shown_id, c.cause_id) as "causeId", c.had_part as "hadPart"
       from outcome_cause c
       left join person m on c.kind = 'person' and m.workspace_id = c.workspace_id and m.person_id = c.cause_id
       where c.workspace_id = $1 and ($2::uuid is null or c.outcome_id = $2)
       order by c.outcome_id, c.kind, coalesce(m.shown_id, c.cause_id), c.cause_id`,
      [workspaceId, outcomeId],
    )
    return rows
  },

  // The names of people are read once for all of them: one by one they take longer than all the rest.
  costs: async () => {
    const { rows } = await client.query<CostRow>(
      `with meant as materialized (
         select m.person_id, m.shown_id from person m where m.workspace_id = $1
           and m.person_id in (select about_id from cost where workspace_id = $1 and kind = 'person')
       ), named as materialized (
         select s.person_id, trim(s.given_name || ' ' || s.family_name) as name from shown_person s
         where s.workspace_id = $1 and s.person_id in (select shown_id from meant)
       )
       select c.cost_id as "costId", c.kind, c.about_id as "aboutId",
              case when c.kind = 'person' then (select n.name from meant m join named n on n.person_id = m.shown_id
                                                where m.person_id = c.about_id)
                   else ${aboutOf('c.kind', 'c.about_id')} end as about,
              c.minutes, c.money, c.currency, c.spent_on as "spentOn", c.note
       from cost c where c.workspace_id = $1 order by c.spent_on desc, c.cost_id`,
      [workspaceId],
    )
    return rows
  },

  introductions: async () => (await client.query(INTRODUCTIONS, [workspaceId])).rows,

  peopleOf: async (causeIds) => {
    const { rows } = await client.query<{ personId: string }>(PEOPLE_OF, [workspaceId, causeIds])
    return rows.map(({ personId }) => personId)
  },

  trace: (personIds) => withoutNestedLoops(client, () => traceRows(client, workspaceId, personIds)),

  about: async (kind, id) => {
    const { rows } = await client.query<{ about: string | null }>(
      `select ${aboutOf('$2::text', '$3::uuid')} as about`,
      [workspaceId, kind, id],
    )
    return rows[0]?.about ?? null
  },

  effort: async (from, until) => {
    const { rows } = await withoutNestedLoops(client, () => client.query(EFFORT, [workspaceId, from, until]))
    return rows
  },

  add: async ({ personIds, ...added }) => {
    await insertRow(client, 'outcome', { workspaceId, ...added })
    await addPeople(client, workspaceId, added.outcomeId, personIds)
  },

  update: async (outcomeId, { personIds, ...change }) => {
    if (personIds !== undefined) {
      await deleteRow(client, 'outcome_person', { workspaceId, outcomeId })
      await addPeople(client, workspaceId, outcomeId, personIds)
    }
    return updateRow(client, 'outcome', { workspaceId, outcomeId }, change)
  },

  remove: async (outcomeId, counted) => {
    const { rowCount } = await client.query(
      `update outcome o set kind = 'removed ' || $3::int || ' ' || o.kind
       where o.workspace_id = $1 and o.outcome_id = $2 and not (${IS_REMOVED})`,
      [workspaceId, outcomeId, counted],
    )
    return rowCount === 1
  },

  restore: async (outcomeId) => {
    const { rows } = await client.query<{ counted: number }>(
      `update outcome p set kind = split_part(o.kind, ' ', 3) from outcome o
       where p.workspace_id = $1 and p.outcome_id = $2 and o.workspace_id = $1 and o.outcome_id = $2 and ${IS_REMOVED}
       returning split_part(o.kind, ' ', 2)::int as counted`,
      [workspaceId, outcomeId],
    )
    return rows[0]?.counted ?? null
  },

  sayCause: async ({ outcomeId, kind, causeId, hadPart }) => {
    await client.query(
      `insert into outcome_cause (workspace_id, outcome_id, kind, cause_id, had_part) values ($1, $2, $3, $4, $5)
       on conflict (workspace_id, outcome_id, kind, cause_id) do update set had_part = excluded.had_part`,
      [workspaceId, outcomeId, kind, causeId, hadPart],
    )
  },

  forgetCause: (outcomeId, kind, causeId) =>
    client
      .query(
        `delete from outcome_cause where workspace_id = $1 and outcome_id = $2 and kind = $3 and (cause_id = $4
           or kind = 'person' and cause_id in (select person_id from person where workspace_id = $1 and shown_id = $4))`,
        [workspaceId, outcomeId, kind, causeId],
      )
      .then(({ rowCount }) => (rowCount ?? 0) > 0),

  addCost: (cost) => insertRow(client, 'cost', { workspaceId, ...cost }),
  removeCost: (costId) => deleteRow(client, 'cost', { workspaceId, costId }),
})

const listOutcomes = async (
  client: pg.PoolClient,
  workspaceId: string,
  isRemoved: boolean,
): Promise<readonly OutcomeRow[]> => {
  const { rows } = await client.query<OutcomeRow>(
    `${OUTCOMES} order by o.happened_on desc, o.created_at desc, o.outcome_id`,
    [workspaceId, isRemoved],
  )
  return rows
}

const addPeople = async (
  client: pg.PoolClient,
  workspaceId: string,
  outcomeId: string,
  personIds: readonly string[],
): Promise<void> => {
  await client.query(
    `insert into outcome_person (workspace_id, outcome_id, person_id)
     select $1, $2, person_id from unnest($3::uuid[]) as added(person_id) on conflict do nothing`,
    [workspaceId, outcomeId, personIds],
  )
}
