import type {
  MembershipRow,
  NeedRow,
  NetworkRow,
  ObjectiveRow,
  ProgressRow,
  PurposeWritePort,
} from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { readKin } from './kin.queries.ts'

export const createPurposePort = (client: pg.PoolClient, workspaceId: string): PurposeWritePort => ({
  networks: async () => {
    const { rows } = await client.query<NetworkRow>(
      `select network_id as "networkId", kind, name, purpose, belongs, size, size_reason as "sizeReason",
              closeness, cadence_days as "cadenceDays", channel, created_at as "createdAt"
         from network where workspace_id = $1 order by created_at, network_id`,
      [workspaceId],
    )
    return rows
  },

  objectives: async () => {
    const { rows } = await client.query<ObjectiveRow>(
      `select objective_id as "objectiveId", network_id as "networkId", statement, due,
                is_focused as "isFocused", amount, unit, closed_on as "closedOn", closed_as as "closedAs",
                created_at as "createdAt"
         from objective where workspace_id = $1 order by created_at, objective_id`,
      [workspaceId],
    )
    return rows
  },

  needs: async () => {
    // What is needed of somebody who was removed is out of view with them.
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<NeedRow>(
        `select n.need_id as "needId", n.objective_id as "objectiveId", m.shown_id as "personId", n.function,
                n.level, n.organization, n.industry, n.place, n.topic, n.count, nullif(trim(p.given_name || ' ' || p.family_name), '') as person
         from need n
         left join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
         left join shown_person p on p.workspace_id = m.workspace_id and p.person_id = m.shown_id
         where n.workspace_id = $1 and (n.person_id is null or p.person_id is not null) order by n.need_id`,
        [workspaceId],
      ),
    )
    return rows
  },

  progress: async () => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<ProgressRow>(
        `select g.progress_id as "progressId", g.objective_id as "objectiveId", p.person_id as "personId",
              nullif(trim(p.given_name || ' ' || p.family_name), '') as person, g.made_on as "madeOn", g.amount, g.text
       from objective_progress g
       left join person m on m.workspace_id = g.workspace_id and m.person_id = g.person_id
       left join shown_person p on p.workspace_id = m.workspace_id and p.person_id = m.shown_id
       where g.workspace_id = $1 order by g.made_on, g.progress_id`,
        [workspaceId],
      ),
    )
    return rows
  },

  members: async () => {
    // Of two cards that are now one person the newer decision counts.
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<MembershipRow>(
        `select distinct on (n.network_id, m.shown_id) n.network_id as "networkId", m.shown_id as "personId",
                n.is_member as "isMember", n.reason, n.decided_at as "decidedAt"
         from network_member n
         join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
         join shown_person p on p.workspace_id = m.workspace_id and p.person_id = m.shown_id
         where n.workspace_id = $1 order by n.network_id, m.shown_id, n.decided_at desc, n.person_id`,
        [workspaceId],
      ),
    )
    return rows
  },

  kin: () => readKin(client, workspaceId),

  addNetwork: (added) => insertRow(client, 'network', { workspaceId, ...added }),
  updateNetwork: (networkId, change) => updateRow(client, 'network', { workspaceId, networkId }, change),
  removeNetwork: (networkId) => deleteRow(client, 'network', { workspaceId, networkId }),

  decideMembers: async (networkId, decisions, at) => {
    await client.query(
      `insert into network_member (workspace_id, network_id, person_id, is_member, reason, decided_at)
       select $1, $2, d."personId", d."isMember", d.reason, $4
       from jsonb_to_recordset($3::jsonb) as d("personId" uuid, "isMember" boolean, reason text)
       on conflict (workspace_id, network_id, person_id)
       do update set is_member = excluded.is_member, reason = excluded.reason, decided_at = excluded.decided_at`,
      [workspaceId, networkId, JSON.stringify(decisions), at],
    )
  },

  forgetMembers: async (networkId, personIds) => {
    const { rows } = await client.query<{ personId: string }>(
      `delete from network_member n using person m
       where n.workspace_id = $1 and n.network_id = $2 and m.workspace_id = $1 and m.person_id = n.person_id
         and m.shown_id = any ($3::uuid[])
       returning m.shown_id as "personId"`,
      [workspaceId, networkId, personIds],
    )
    return new Set(rows.map(({ personId }) => personId)).size
  },

  addObjective: (added) => insertRow(client, 'objective', { workspaceId, ...added }),
  updateObjective: (objectiveId, change) =>
    updateRow(client, 'objective', { workspaceId, objectiveId }, change),
  removeObjective: (objectiveId) => deleteRow(client, 'objective', { workspaceId, objectiveId }),

  addProgress: (added) => insertRow(client, 'objective_progress', { workspaceId, ...added }),
  removeProgress: (progressId) => deleteRow(client, 'objective_progress', { workspaceId, progressId }),

  addNeed: (added) => insertRow(client, 'need', { workspaceId, ...added }),
  updateNeed: (needId, change) => updateRow(client, 'need', { workspaceId, needId }, change),
  removeNeed: (needId) => deleteRow(client, 'need', { workspaceId, needId }),
})
