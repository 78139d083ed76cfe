import type { NeedRow, NetworkRow, ObjectiveRow, PurposeWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'

export const createPurposePort = (client: pg.PoolClient, workspaceId: string): PurposeWritePort => ({
  networks: async () => {
    const { rows } = await client.query<NetworkRow>(
      `select network_id as "networkId", kind, name, purpose, created_at as "createdAt"
         from network where workspace_id = $1 order by created_at, network_id`,
      [workspaceId],
    )
    return rows
  },

  objectives: async () => {
    const { rows } = await client.query<ObjectiveRow>(
      `select objective_id as "objectiveId", network_id as "networkId", statement, due,
                is_focused as "isFocused", created_at as "createdAt"
         from objective where workspace_id = $1 order by created_at, objective_id`,
      [workspaceId],
    )
    return rows
  },

  needs: async () => {
    const { rows } = await client.query<NeedRow>(
      `select n.need_id as "needId", n.objective_id as "objectiveId", coalesce(m.shown_id, n.person_id) as "personId", n.function,
                n.level, n.organization, n.count, nullif(trim(p.given_name || ' ' || p.family_name), '') as person
         from need n
         left join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
         left join shown_person p on p.workspace_id = m.workspace_id and p.person_id = m.shown_id
         where n.workspace_id = $1 order by n.need_id`,
      [workspaceId],
    )
    return rows
  },

  addNetwork: (added) => insertRow(client, 'network', { workspaceId, ...added }),
  updateNetwork: (networkId, change) => updateRow(client, 'network', { workspaceId, networkId }, change),
  removeNetwork: (networkId) => deleteRow(client, 'network', { workspaceId, networkId }),

  addObjective: (added) => insertRow(client, 'objective', { workspaceId, ...added }),
  updateObjective: (objectiveId, change) =>
    updateRow(client, 'objective', { workspaceId, objectiveId }, change),
  removeObjective: (objectiveId) => deleteRow(client, 'objective', { workspaceId, objectiveId }),

  addNeed: (added) => insertRow(client, 'need', { workspaceId, ...added }),
  removeNeed: (needId) => deleteRow(client, 'need', { workspaceId, needId }),
})
