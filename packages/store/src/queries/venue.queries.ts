import type { GatheringRow, VenueWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

/** People besides the one it is listed under from which on an appointment is a gathering: ten at the table. A judgement. */
const CROWD = 9

const LISTS = `
  select a.event_name as "eventName", a.starts_at as "startsAt", 'list' as source, null::int as size,
         json_agg(json_build_object('personId', a.shown_id, 'status', a.status) order by a.shown_id) as attendees
  from (select distinct on (a.event_name, a.starts_at, m.shown_id) a.event_name, a.starts_at, m.shown_id, a.status
        from attendance a
        join person m on m.workspace_id = a.workspace_id and m.person_id = a.person_id
        join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
        where a.workspace_id = $1 and not m.is_owner
        order by a.event_name, a.starts_at, m.shown_id, a.status = 'attended' desc, a.record_id) a
  group by a.event_name, a.starts_at`

/** Appointments with a crowd. Parameters: workspace, the fewest others. */
const CROWDS = `
  select i.subject as "eventName", i.at as "startsAt", 'calendar' as source, max(i.others) + 1 as size,
         json_agg(distinct jsonb_build_object('personId', m.shown_id, 'status', 'attended')) as attendees
  from interaction i
  join interaction_participant q on q.workspace_id = i.workspace_id and q.interaction_id = i.interaction_id
  join person m on m.workspace_id = q.workspace_id and m.person_id = q.person_id
  join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where i.workspace_id = $1 and i.kind = 'meeting' and i.is_current and i.others >= $2
    and trim(coalesce(i.subject, '')) <> '' and not m.is_owner
  group by i.subject, i.at`

/** The same order whatever the database's collation. */
const newestFirst = (a: GatheringRow, b: GatheringRow): number =>
  compare(b.startsAt ?? '', a.startsAt ?? '') ||
  compare(a.eventName, b.eventName) ||
  compare(a.source, b.source)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const createVenuePort = (client: pg.PoolClient, workspaceId: string): VenueWritePort => ({
  list: async () => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query(
        `select v.venue_id as "venueId", v.kind, v.name, v.topic, v.place, v.url, v.attendance, v.hours,
              v.created_at as "createdAt",
              coalesce((select json_agg(json_build_object('function', a.function, 'level', a.level,
                                 'industry', a.industry, 'count', a.count) order by a.count desc, a.audience_id)
                        from venue_audience a where a.workspace_id = v.workspace_id and a.venue_id = v.venue_id), '[]')
                as audience,
              array(select distinct m.shown_id from venue_member b
                    join person m on m.workspace_id = b.workspace_id and m.person_id = b.person_id
                    join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
                    where b.workspace_id = v.workspace_id and b.venue_id = v.venue_id order by m.shown_id)
                as "memberIds"
       from venue v where v.workspace_id = $1 order by v.created_at, v.venue_id`,
        [workspaceId],
      ),
    )
    return rows
  },

  gatherings: () =>
    withoutNestedLoops(client, async () => {
      const lists = await client.query<GatheringRow>(LISTS, [workspaceId])
      const crowds = await client.query<GatheringRow>(CROWDS, [workspaceId, CROWD])
      return [...lists.rows, ...crowds.rows].sort(newestFirst)
    }),

  add: (added) => insertRow(client, 'venue', { workspaceId, ...added }),
  update: (venueId, change) => updateRow(client, 'venue', { workspaceId, venueId }, change),
  remove: (venueId) => deleteRow(client, 'venue', { workspaceId, venueId }),

  setAudience: async (venueId, audience) => {
    await deleteRow(client, 'venue_audience', { workspaceId, venueId })
    for (const part of audience) await insertRow(client, 'venue_audience', { workspaceId, venueId, ...part })
  },

  addMembers: async (venueId, personIds) => {
    await client.query(
      `insert into venue_member (workspace_id, venue_id, person_id)
       select $1, $2, person_id from unnest($3::uuid[]) as added(person_id) on conflict do nothing`,
      [workspaceId, venueId, personIds],
    )
  },

  removeMembers: async (venueId, personIds) => {
    const { rowCount } = await client.query(
      `delete from venue_member v using person m
       where v.workspace_id = $1 and v.venue_id = $2 and m.workspace_id = $1 and m.person_id = v.person_id
         and m.shown_id = any ($3::uuid[])`,
      [workspaceId, venueId, personIds],
    )
    return rowCount ?? 0
  },
})
