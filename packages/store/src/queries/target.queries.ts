import type { TargetRow, TargetWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'

const TARGETS = `
  select t.target_id as "targetId", t.objective_id as "objectiveId", t.organization_id as "organizationId",
         o.name as organization, o.industry, t.state, t.because, t.value, t.currency, t.created_at as "createdAt",
         coalesce((select json_agg(json_build_object('stepId', s.step_id, 'fromState', s.from_state, 'toState', s.to_state,
                            'because', s.because, 'movedOn', s.moved_on) order by s.moved_on, s.step_id)
                   from target_step s where s.workspace_id = t.workspace_id and s.target_id = t.target_id), '[]') as steps,
         coalesce((select json_agg(json_build_object('criterionId', f.criterion_id, 'isMet', f.is_met,
                            'evidence', f.evidence, 'foundOn', f.found_on) order by f.criterion_id)
                   from target_finding f where f.workspace_id = t.workspace_id and f.target_id = t.target_id), '[]')
           as findings
  from target t
  join organization o on o.workspace_id = t.workspace_id and o.organization_id = t.organization_id
  where t.workspace_id = $1 and ($2::uuid is null or t.target_id = $2)
  order by t.created_at, t.target_id`

export const createTargetPort = (client: pg.PoolClient, workspaceId: string): TargetWritePort => {
  const read = async (targetId: string | null) =>
    (await client.query<TargetRow>(TARGETS, [workspaceId, targetId])).rows

  return {
    list: () => read(null),
    get: async (targetId) => (await read(targetId))[0] ?? null,

    criteria: async () => {
      const { rows } = await client.query(
        `select criterion_id as "criterionId", objective_id as "objectiveId", text, is_required as "isRequired", place
         from criterion where workspace_id = $1 order by objective_id, place, criterion_id`,
        [workspaceId],
      )
      return rows
    },

    organizations: async () => {
      const { rows } = await client.query(
        `select organization_id as "organizationId", name, key from organization
         where workspace_id = $1 order by key, organization_id`,
        [workspaceId],
      )
      return rows
    },

    addOrganization: (organization) => insertRow(client, 'organization', { workspaceId, ...organization }),
    add: (added) => insertRow(client, 'target', { workspaceId, ...added }),
    update: (targetId, change) => updateRow(client, 'target', { workspaceId, targetId }, change),
    remove: (targetId) => deleteRow(client, 'target', { workspaceId, targetId }),
    addStep: (targetId, step) => insertRow(client, 'target_step', { workspaceId, targetId, ...step }),
    removeStep: (stepId) => deleteRow(client, 'target_step', { workspaceId, stepId }),

    judge: async (targetId, criterionId, finding) => {
      await deleteRow(client, 'target_finding', { workspaceId, targetId, criterionId })
      if (finding === null) return
      await insertRow(client, 'target_finding', { workspaceId, targetId, criterionId, ...finding })
    },

    addCriterion: (added) => insertRow(client, 'criterion', { workspaceId, ...added }),
    updateCriterion: (criterionId, change) =>
      updateRow(client, 'criterion', { workspaceId, criterionId }, change),
    removeCriterion: (criterionId) => deleteRow(client, 'criterion', { workspaceId, criterionId }),
  }
}
