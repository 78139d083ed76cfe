import type { VenueWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'

export const createVenuePort = (client: pg.PoolClient, workspaceId: string): VenueWritePort => ({
  list: async () => {
    const { rows } = await client.query(
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
    )
    return rows
  },

  gatherings: async () => {
    const { rows } = await client.query(
      `select a.event_name as "eventName", a.starts_at as "startsAt",
              json_agg(json_build_object('personId', a.shown_id, 'status', a.status) order by a.shown_id) as attendees
       from (select distinct on (a.event_name, a.starts_at, m.shown_id) a.event_name, a.starts_at, m.shown_id, a.status
             from attendance a
             join person m on m.workspace_id = a.workspace_id and m.person_id = a.person_id
             where a.workspace_id = $1 and not m.is_owner
             order by a.event_name, a.starts_at, m.shown_id, a.record_id) a
       group by a.event_name, a.starts_at
       order by a.starts_at desc nulls last, a.event_name`,
      [workspaceId],
    )
    return rows
  },

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
