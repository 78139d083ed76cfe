import type { LearnedWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

/** Entries by the people shown; those of people who were removed are out of view with them. */
const ENTRIES = `
  select l.learned_id as "learnedId", m.shown_id as "personId",
         nullif(trim(s.given_name || ' ' || s.family_name), '') as person, l.kind, l.text,
         l.learned_on as "learnedOn", l.settled_on as "settledOn"
  from learned l
  left join person m on m.workspace_id = l.workspace_id and m.person_id = l.person_id
  left join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where l.workspace_id = $1 and (l.person_id is null or s.person_id is not null)`

export const createLearnedPort = (client: pg.PoolClient, workspaceId: string): LearnedWritePort => ({
  list: async (personId) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(
        `${ENTRIES}
         and ($2::uuid is null or m.shown_id = (select shown_id from person where workspace_id = $1 and person_id = $2))
       order by l.learned_on desc, l.learned_id desc`,
        [workspaceId, personId],
      ),
    )
    return rows
  },

  get: async (learnedId) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(`${ENTRIES} and l.learned_id = $2`, [workspaceId, learnedId]),
    )
    return rows[0] ?? null
  },

  add: (added) => insertRow(client, 'learned', { workspaceId, ...added }),
  update: (learnedId, change) => updateRow(client, 'learned', { workspaceId, learnedId }, change),
  remove: (learnedId) => deleteRow(client, 'learned', { workspaceId, learnedId }),
})
