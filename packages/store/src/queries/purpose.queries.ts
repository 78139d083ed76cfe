import type { NeedRow, NetworkRow, ObjectiveRow, PurposeWritePort } from '@rapport/operations'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { need, network, objective } from '../tables/index.ts'

export const createPurposePort = (client: pg.PoolClient, workspaceId: string): PurposeWritePort => {
  const database = drizzle(client)
  const aNetwork = (id: string) => and(eq(network.workspaceId, workspaceId), eq(network.networkId, id))
  const anObjective = (id: string) =>
    and(eq(objective.workspaceId, workspaceId), eq(objective.objectiveId, id))
  const aNeed = (id: string) => and(eq(need.workspaceId, workspaceId), eq(need.needId, id))

  return {
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
        `select n.need_id as "needId", n.objective_id as "objectiveId", n.person_id as "personId", n.function,
                n.level, n.organization, n.count, nullif(trim(p.given_name || ' ' || p.family_name), '') as person
         from need n left join shown_person p on p.workspace_id = n.workspace_id and p.person_id = n.person_id
         where n.workspace_id = $1 order by n.need_id`,
        [workspaceId],
      )
      return rows
    },

    addNetwork: async (added) => {
      await database.insert(network).values({ workspaceId, ...added })
    },
    updateNetwork: async (networkId, change) => {
      if (Object.keys(change).length === 0) return true
      return changed(await database.update(network).set(change).where(aNetwork(networkId)))
    },
    removeNetwork: async (networkId) => changed(await database.delete(network).where(aNetwork(networkId))),

    addObjective: async (added) => {
      await database.insert(objective).values({ workspaceId, ...added })
    },
    updateObjective: async (objectiveId, change) => {
      if (Object.keys(change).length === 0) return true
      return changed(await database.update(objective).set(change).where(anObjective(objectiveId)))
    },
    removeObjective: async (objectiveId) =>
      changed(await database.delete(objective).where(anObjective(objectiveId))),

    addNeed: async (added) => {
      await database.insert(need).values({ workspaceId, ...added })
    },
    removeNeed: async (needId) => changed(await database.delete(need).where(aNeed(needId))),
  }
}

const changed = (result: { readonly rowCount: number | null }): boolean => (result.rowCount ?? 0) > 0
