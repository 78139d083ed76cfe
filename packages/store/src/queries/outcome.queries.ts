import type { CostRow, OutcomeCauseRow, OutcomeRow, OutcomeWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { EFFORT, traceRows } from './outcome-trace.queries.ts'

const OUTCOMES = `
  select o.outcome_id as "outcomeId", o.kind, o.what, o.objective_id as "objectiveId",
         o.organization_id as "organizationId", g.name as organization, o.progress_id as "progressId", o.value,
         o.currency, o.happened_on as "happenedOn", o.created_at as "createdAt",
         array(select distinct m.shown_id from outcome_person q
               join person m on m.workspace_id = q.workspace_id and m.person_id = q.person_id
               where q.workspace_id = o.workspace_id and q.outcome_id = o.outcome_id order by m.shown_id) as "personIds"
  from outcome o
  left join organization g on g.workspace_id = o.workspace_id and g.organization_id = o.organization_id
  where o.workspace_id = $1`

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

const PEOPLE_OF = `
  select distinct m.shown_id as "personId" from person m
  where m.workspace_id = $1 and (m.person_id = any ($2::uuid[])
    or m.person_id in (select person_id from interaction_participant where workspace_id = $1 and interaction_id = any ($2::uuid[]))
    or m.person_id in (select person_id from favor where workspace_id = $1 and favor_id = any ($2::uuid[]))
    or m.person_id in (select person_id from introduction where workspace_id = $1 and introduction_id = any ($2::uuid[])))
    and not m.is_owner
  order by 1`

export const createOutcomePort = (client: pg.PoolClient, workspaceId: string): OutcomeWritePort => ({
  list: async () => {
    const { rows } = await client.query<OutcomeRow>(
      `${OUTCOMES} order by o.happened_on desc, o.created_at desc, o.outcome_id`,
      [workspaceId],
    )
    return rows
  },

  get: async (outcomeId) => {
    const { rows } = await client.query<OutcomeRow>(`${OUTCOMES} and o.outcome_id = $2`, [
      workspaceId,
      outcomeId,
    ])
    return rows[0] ?? null
  },

  causes: async (outcomeId) => {
    const { rows } = await client.query<OutcomeCauseRow>(
      `select outcome_id as "outcomeId", kind, cause_id as "causeId", had_part as "hadPart" from outcome_cause
       where workspace_id = $1 and ($2::uuid is null or outcome_id = $2) order by outcome_id, kind, cause_id`,
      [workspaceId, outcomeId],
    )
    return rows
  },

  costs: async () => {
    const { rows } = await client.query<CostRow>(
      `select cost_id as "costId", kind, about_id as "aboutId", minutes, money, currency, spent_on as "spentOn", note
       from cost where workspace_id = $1 order by spent_on desc, cost_id`,
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

  remove: (outcomeId) => deleteRow(client, 'outcome', { workspaceId, outcomeId }),

  sayCause: async ({ outcomeId, kind, causeId, hadPart }) => {
    await client.query(
      `insert into outcome_cause (workspace_id, outcome_id, kind, cause_id, had_part) values ($1, $2, $3, $4, $5)
       on conflict (workspace_id, outcome_id, kind, cause_id) do update set had_part = excluded.had_part`,
      [workspaceId, outcomeId, kind, causeId, hadPart],
    )
  },

  forgetCause: (outcomeId, kind, causeId) =>
    deleteRow(client, 'outcome_cause', { workspaceId, outcomeId, kind, causeId }),

  addCost: (cost) => insertRow(client, 'cost', { workspaceId, ...cost }),
  removeCost: (costId) => deleteRow(client, 'cost', { workspaceId, costId }),
})

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
