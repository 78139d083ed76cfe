import type { PlanWritePort } from '@rapport/operations'
import type pg from 'pg'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

/** Decisions by the people shown; those about people who were removed are out of view with them. */
const DECISIONS = `
  select d.item_id as "itemId", d.week_of as "weekOf", m.shown_id as "personId",
         trim(s.given_name || ' ' || s.family_name) as person, d.action, d.suggestion, d.channel, d.minutes, d.day,
         d.objective_id as "objectiveId", d.network_id as "networkId", d.interaction_id as "interactionId", d.state,
         d.until, d.because, d.note, d.decided_at as "decidedAt"
  from plan_item d
  join person m on m.workspace_id = d.workspace_id and m.person_id = d.person_id
  join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where d.workspace_id = $1`

export const createPlanPort = (client: pg.PoolClient, workspaceId: string): PlanWritePort => ({
  decisions: async (sinceWeekOf) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(`${DECISIONS} and (d.week_of >= $2 or d.until > $2) order by d.decided_at, d.item_id`, [
        workspaceId,
        sinceWeekOf,
      ]),
    )
    return rows
  },

  decision: async (itemId) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(`${DECISIONS} and d.item_id = $2`, [workspaceId, itemId]),
    )
    return rows[0] ?? null
  },

  busy: async (from, until) => {
    const { rows } = await client.query(
      `select at, max(minutes) as minutes from (
         select i.at, i.minutes from interaction i
         where i.workspace_id = $1 and i.kind = 'meeting' and i.is_current and i.at >= $2 and i.at < $3
         union all
         select e.starts_at, null from event e
         where e.workspace_id = $1 and e.is_current and e.starts_at >= $2 and e.starts_at < $3
           and coalesce(e.status, '') not ilike '%declin%' and coalesce(e.status, '') not ilike '%cancel%'
       ) taken
       group by at order by at`,
      [workspaceId, from, until],
    )
    return rows
  },

  decide: async (decisions) => {
    await client.query(
      `insert into plan_item (workspace_id, item_id, week_of, person_id, action, suggestion, channel, minutes, day,
                              objective_id, network_id, interaction_id, state, until, because, note, decided_at)
       select $1, d."itemId", d."weekOf", d."personId", d.action, d.suggestion, d.channel, d.minutes, d.day,
              d."objectiveId", d."networkId", d."interactionId", d.state, d.until, d.because, d.note, d."decidedAt"
       from jsonb_to_recordset($2::jsonb) as d("itemId" text, "weekOf" date, "personId" uuid, action text,
            suggestion text, channel text, minutes smallint, day date, "objectiveId" uuid, "networkId" uuid,
            "interactionId" uuid, state text, until date, because text, note text, "decidedAt" timestamptz)
       on conflict (workspace_id, item_id) do update set
         week_of = excluded.week_of, suggestion = excluded.suggestion, channel = excluded.channel,
         minutes = excluded.minutes, day = excluded.day, objective_id = excluded.objective_id,
         network_id = excluded.network_id, interaction_id = excluded.interaction_id, state = excluded.state,
         until = excluded.until, because = excluded.because, note = excluded.note, decided_at = excluded.decided_at`,
      [workspaceId, JSON.stringify(decisions)],
    )
  },

  forget: async (itemIds) => {
    const { rowCount } = await client.query(
      'delete from plan_item where workspace_id = $1 and item_id = any($2)',
      [workspaceId, itemIds],
    )
    return rowCount ?? 0
  },
})
