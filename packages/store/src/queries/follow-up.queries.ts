import type { FollowUpWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

const FOLLOW_UPS = `
  select f.follow_up_id as "followUpId", m.shown_id as "personId",
         trim(s.given_name || ' ' || s.family_name) as person, f.text, f.due_on as "dueOn", f.made_on as "madeOn",
         f.settled_on as "settledOn", f.settled_as as "settledAs"
  from follow_up f
  join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
  join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where f.workspace_id = $1`

export const createFollowUpPort = (client: pg.PoolClient, workspaceId: string): FollowUpWritePort => ({
  list: async (personId) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(
        `${FOLLOW_UPS}
         and ($2::uuid is null or m.shown_id = (select shown_id from person where workspace_id = $1 and person_id = $2))
       order by f.due_on, f.follow_up_id`,
        [workspaceId, personId],
      ),
    )
    return rows
  },

  get: async (followUpId) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(`${FOLLOW_UPS} and f.follow_up_id = $2`, [workspaceId, followUpId]),
    )
    return rows[0] ?? null
  },

  add: (added) => insertRow(client, 'follow_up', { workspaceId, ...added }),
  update: (followUpId, change) => updateRow(client, 'follow_up', { workspaceId, followUpId }, change),
  remove: (followUpId) => deleteRow(client, 'follow_up', { workspaceId, followUpId }),
})
