import type { FavorRow, FavorWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

const FAVORS = `
  select f.favor_id as "favorId", m.shown_id as "personId", trim(s.given_name || ' ' || s.family_name) as person,
         f.direction, f.kind, f.text, f.weight, f.made_on as "madeOn", f.answer, f.answered_on as "answeredOn",
         f.record_id is null as "isOwn"
  from favor f
  join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
  join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where f.workspace_id = $1 and f.is_current and not s.is_owner`

export const createFavorPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): FavorWritePort => ({
  list: async () => {
    const { rows } = await withoutNestedLoops(client, () => client.query<FavorRow>(FAVORS, [workspaceId]))
    return rows
  },

  get: async (favorId) => {
    const { rows } = await client.query<FavorRow>(`${FAVORS} and f.favor_id = $2`, [workspaceId, favorId])
    return rows[0] ?? null
  },

  // What was given and received is among what is known of people.
  add: (favor) => {
    touch('people')
    return insertRow(client, 'favor', { workspaceId, ...favor })
  },

  // Without a record it is the user's own.
  answer: (favorId, answer) => {
    touch('people')
    return updateRow(client, 'favor', { workspaceId, favorId, recordId: null }, answer)
  },

  remove: (favorId) => {
    touch('people')
    return deleteRow(client, 'favor', { workspaceId, favorId, recordId: null })
  },
})
