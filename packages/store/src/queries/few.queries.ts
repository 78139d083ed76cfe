import type { FewWritePort } from '@rapport/operations'
import type pg from 'pg'
import { insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { readDeedTexts, readFewRecords, readTextsVersion } from './few-records.queries.ts'

export const createFewPort = (client: pg.PoolClient, workspaceId: string): FewWritePort => ({
  list: async () => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(
        `select distinct on (m.shown_id) m.shown_id as "personId", c.reason, c.added_on as "addedOn"
       from chosen c
       join person m on m.workspace_id = c.workspace_id and m.person_id = c.person_id
       join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
       where c.workspace_id = $1 order by m.shown_id, c.added_on, c.person_id`,
        [workspaceId],
      ),
    )
    return rows.toSorted((a, b) => a.addedOn.localeCompare(b.addedOn) || a.personId.localeCompare(b.personId))
  },

  records: () => readFewRecords(client, workspaceId),
  texts: () => readDeedTexts(client, workspaceId),
  textsVersion: () => readTextsVersion(client, workspaceId),

  changes: async (limit) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(
        `select c.change_id as "changeId", m.shown_id as "personId", trim(s.given_name || ' ' || s.family_name) as person,
              c.change, c.reason, c.at
       from chosen_change c
       join person m on m.workspace_id = c.workspace_id and m.person_id = c.person_id
       join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
       where c.workspace_id = $1 order by c.at desc, c.change_id desc limit $2`,
        [workspaceId, limit],
      ),
    )
    return rows
  },

  settings: async () => {
    const { rows } = await client.query(
      'select few_size as size, few_reviewed_on as "reviewedOn" from workspace where workspace_id = $1',
      [workspaceId],
    )
    return rows[0]
  },

  add: (added) => insertRow(client, 'chosen', { workspaceId, ...added }),

  remove: async (personId) => {
    const { rowCount } = await client.query(
      `delete from chosen c using person m
       where c.workspace_id = $1 and m.workspace_id = $1 and m.person_id = c.person_id and m.shown_id = $2`,
      [workspaceId, personId],
    )
    return (rowCount ?? 0) > 0
  },

  giveReason: async (personId, reason) => {
    const { rowCount } = await client.query(
      `update chosen c set reason = $3 from person m
       where c.workspace_id = $1 and m.workspace_id = $1 and m.person_id = c.person_id and m.shown_id = $2`,
      [workspaceId, personId, reason],
    )
    return (rowCount ?? 0) > 0
  },

  recordChange: (change) => insertRow(client, 'chosen_change', { workspaceId, ...change }),

  updateSettings: async ({ size, reviewedOn }) => {
    const change = {
      ...(size === undefined ? {} : { fewSize: size }),
      ...(reviewedOn === undefined ? {} : { fewReviewedOn: reviewedOn }),
    }
    await updateRow(client, 'workspace', { workspaceId }, change)
  },
})
