import type { IntroductionRow, IntroductionWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

/** The state of one that was taken back: it is in no answer, and keeps its steps, by which it comes back as it was. */
const REMOVED = 'removed'

/** Who was removed keeps their id, so that a chain over them still traces, and has no name. */
const INTRODUCTIONS = `
  with named as materialized (
    select m.person_id, m.shown_id, nullif(trim(s.given_name || ' ' || s.family_name), '') as name
    from person m
    left join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
    where m.workspace_id = $1 and m.person_id in (
      select unnest(array[connector_id, person_id, for_id]) from introduction where workspace_id = $1)
  ), steps as (
    select t.introduction_id, json_agg(json_build_object('stepId', t.step_id, 'state', t.state, 'cameOn', t.came_on,
             'note', t.note) order by t.came_on, t.step_id) as steps,
           (array_agg(t.state order by t.came_on desc, t.step_id desc))[1] as last
    from introduction_step t where t.workspace_id = $1 group by t.introduction_id
  )
  select i.introduction_id as "introductionId", c.shown_id as "connectorId", c.name as connector,
         p.shown_id as "personId", p.name as person, i.wanted, f.shown_id as "forId", f.name as "forPerson",
         i.objective_id as "objectiveId", i.organization_id as "organizationId",
         case when i.state = '${REMOVED}' then t.last else i.state end as state, i.reason, i.blurb,
         i.requested_on as "requestedOn", i.accepted_on as "acceptedOn", i.follow_up_on as "followUpOn",
         i.told_on as "toldOn", i.created_at as "createdAt", coalesce(t.steps, '[]') as steps
  from introduction i
  left join named c on c.person_id = i.connector_id
  left join named p on p.person_id = i.person_id
  left join named f on f.person_id = i.for_id
  left join steps t on t.introduction_id = i.introduction_id
  where i.workspace_id = $1 and (i.state = '${REMOVED}') = $3 and ($2::uuid is null or i.introduction_id = $2)
  order by i.requested_on, i.introduction_id`

export const createIntroductionPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): IntroductionWritePort => {
  const read = async (introductionId: string | null, isRemoved = false) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<IntroductionRow>(INTRODUCTIONS, [workspaceId, introductionId, isRemoved]),
    )
    return rows
  }
  return {
    list: () => read(null),
    removed: async () => (await read(null, true)).toReversed(),
    get: async (introductionId) => (await read(introductionId))[0] ?? null,

    // An introduction is among what is known of people: the ledger counts it.
    add: (introduction) => {
      touch('people')
      return insertRow(client, 'introduction', { workspaceId, ...introduction })
    },

    addStep: (introductionId, step) => {
      touch('people')
      return insertRow(client, 'introduction_step', { workspaceId, introductionId, ...step })
    },

    removeStep: (introductionId, stepId) => {
      touch('people')
      return deleteRow(client, 'introduction_step', { workspaceId, introductionId, stepId })
    },

    update: (introductionId, change) => {
      touch('people')
      return updateRow(client, 'introduction', { workspaceId, introductionId }, change)
    },

    remove: async (introductionId) => {
      touch('people')
      const { rowCount } = await client.query(
        `update introduction set state = '${REMOVED}'
         where workspace_id = $1 and introduction_id = $2 and state <> '${REMOVED}'`,
        [workspaceId, introductionId],
      )
      return rowCount === 1
    },

    restore: async (introductionId) => {
      touch('people')
      const { rowCount } = await client.query(
        `update introduction i
         set state = (select s.state from introduction_step s
                      where s.workspace_id = i.workspace_id and s.introduction_id = i.introduction_id
                      order by s.came_on desc, s.step_id desc limit 1)
         where workspace_id = $1 and introduction_id = $2 and state = '${REMOVED}'`,
        [workspaceId, introductionId],
      )
      return rowCount === 1
    },
  }
}
