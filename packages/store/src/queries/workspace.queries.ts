import type { WorkspaceWritePort } from '@rapport/operations'
import type pg from 'pg'
import { updateRow } from '../database/rows.ts'

export const createWorkspacePort = (client: pg.PoolClient, workspaceId: string): WorkspaceWritePort => {
  return {
    version: async () => {
      const { rows } = await client.query('select version from workspace where workspace_id = $1', [
        workspaceId,
      ])
      return rows[0]?.version ?? 0
    },

    get: async () => {
      const { rows } = await client.query(
        `select w.name, w.version, w.hours_per_week as "hoursPerWeek", w.week_limits as "weekLimits", w.is_demo as "isDemo", w.owner_emails as "ownerEmails",
                nullif(trim(o.given_name || ' ' || o.family_name), '') as "ownerName", o.headline as "ownerHeadline",
                g.name as "ownerOrganization", p.function as "ownerFunction"
         from workspace w
         left join person o on o.workspace_id = w.workspace_id and o.is_owner
         left join position p on p.workspace_id = o.workspace_id and p.person_id = o.person_id and p.is_current
         left join organization g on g.workspace_id = p.workspace_id and g.organization_id = p.organization_id
         where w.workspace_id = $1
         order by o.person_id, p.started_on desc nulls last, p.position_id limit 1`,
        [workspaceId],
      )
      if (rows[0] === undefined) throw new Error(`no workspace ${workspaceId}`)
      return { workspaceId, ...rows[0] }
    },

    counts: async () => {
      const { rows } = await client.query(
        `select
           (select count(*) from shown_person where workspace_id = $1 and not is_owner) as people,
           (select count(*) from organization where workspace_id = $1) as organizations,
           (select count(*) from interaction where workspace_id = $1 and is_current) as interactions,
           (select count(*) from network where workspace_id = $1) as networks,
           (select count(*) from objective where workspace_id = $1) as objectives,
           (select count(*) from import_run where workspace_id = $1 and undone_at is null) as imports`,
        [workspaceId],
      )
      return rows[0]
    },

    update: async (change) => {
      await updateRow(client, 'workspace', { workspaceId }, change)
    },
  }
}
