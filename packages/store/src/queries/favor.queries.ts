import type { FavorRow, FavorWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

/** Favors with everybody, or with the person whose card `$2` is. */
const FAVORS = `
  from favor f
  join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
  join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where f.workspace_id = $1 and f.is_current and not s.is_owner
    and ($2::uuid is null or m.shown_id = (select shown_id from person where workspace_id = $1 and person_id = $2))`

export const createFavorPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): FavorWritePort => ({
  list: (personId, { limit, offset }) =>
    withoutNestedLoops(client, async () => {
      const { rows: counted } = await client.query<{ given: number; received: number }>(
        `select count(*) filter (where f.direction = 'given') as given,
              count(*) filter (where f.direction = 'received') as received ${FAVORS}`,
        [workspaceId, personId],
      )
      const { rows } = await client.query<FavorRow>(
        `select f.favor_id as "favorId", m.shown_id as "personId", trim(s.given_name || ' ' || s.family_name) as person,
              f.direction, f.kind, f.text, f.made_on as "madeOn", f.record_id is null as "isOwn" ${FAVORS}
       order by f.made_on desc nulls last, f.favor_id desc limit $3 offset $4`,
        [workspaceId, personId, limit, offset],
      )
      const { given, received } = counted[0] ?? { given: 0, received: 0 }
      return { total: given + received, given, received, favors: rows }
    }),

  // Counts of given and received are among what is known of people.
  add: (favor) => {
    touch('people')
    return insertRow(client, 'favor', { workspaceId, ...favor })
  },

  // Without a record it is the user's own; what was imported goes by undoing the import.
  remove: (favorId) => {
    touch('people')
    return deleteRow(client, 'favor', { workspaceId, favorId, recordId: null })
  },
})
