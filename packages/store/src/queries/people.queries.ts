import type {
  EventRow,
  OrganizationRow,
  PeopleWritePort,
  PersonRecordRow,
  PositionRow,
  TimelineRow,
} from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { TIMELINE } from './timeline.sql.ts'

/** A search text as a LIKE pattern that matches it literally, anywhere. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

export const createPeoplePort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): PeopleWritePort => {
  return {
    get: async (personId) => {
      const { rows } = await client.query<PersonRecordRow>(
        `select person_id as "personId", given_name as "givenName", family_name as "familyName", suffix,
                emails, profile, edited_fields as "editedFields"
         from shown_person where workspace_id = $1 and person_id = $2 and not is_owner`,
        [workspaceId, personId],
      )
      return rows[0] ?? null
    },

    positions: async (personId) => {
      const { rows } = await client.query<PositionRow>(
        `select p.position_id as "positionId", p.title, o.name as organization, o.organization_id as "organizationId",
                p.function, p.level, p.started_on as "startedOn", p.finished_on as "finishedOn",
                p.is_current as "isCurrent"
         from position p
         left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
         left join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
         where p.workspace_id = $1 and p.person_id = $2
         order by p.is_current desc, p.started_on desc nulls last, r.sequence desc, p.position_id`,
        [workspaceId, personId],
      )
      return rows
    },

    balance: async (personId) => {
      const { rows } = await client.query<{ given: number; received: number }>(
        `select count(*) filter (where direction = 'given') as given,
                count(*) filter (where direction = 'received') as received
         from favor where workspace_id = $1 and person_id = $2 and is_current`,
        [workspaceId, personId],
      )
      return rows[0] ?? { given: 0, received: 0 }
    },

    timeline: async (personId, { limit, offset }) => {
      const { rows: counted } = await client.query<{ total: number }>(
        `select count(*) as total from (${TIMELINE}) entries`,
        [workspaceId, personId],
      )
      const { rows } = await client.query<TimelineRow>(
        `select * from (${TIMELINE}) entries order by at desc nulls last, "entryId" desc limit $3 offset $4`,
        [workspaceId, personId, limit, offset],
      )
      return { total: counted[0]?.total ?? 0, entries: rows }
    },

    organizations: async ({ query, limit, offset }) => {
      const { rows } = await client.query<OrganizationRow & { total: number }>(
        `select o.organization_id as "organizationId", o.name,
                count(distinct p.person_id) filter (where p.is_current and not s.is_owner) as people,
                (select max(f.followed_on) from organization_follow f
                 where f.workspace_id = o.workspace_id and f.organization_id = o.organization_id and f.is_current) as "followedOn",
                count(*) over () as total
         from organization o
         left join position p on p.workspace_id = o.workspace_id and p.organization_id = o.organization_id
         left join person s on s.workspace_id = p.workspace_id and s.person_id = p.person_id
         where o.workspace_id = $1 and ($2::text is null or o.name ilike $2 or o.key like $2)
         group by o.workspace_id, o.organization_id
         order by people desc, o.key, o.organization_id limit $3 offset $4`,
        [workspaceId, query === null ? null : containing(query), limit, offset],
      )
      return { total: rows[0]?.total ?? 0, organizations: rows.map(({ total: _, ...row }) => row) }
    },

    events: async ({ query, limit, offset }) => {
      const { rows } = await client.query<EventRow & { total: number }>(
        `select event_id as "eventId", name, starts_at as "startsAt", status, url, count(*) over () as total
         from event
         where workspace_id = $1 and is_current and ($2::text is null or name ilike $2)
         order by starts_at desc nulls last, event_id limit $3 offset $4`,
        [workspaceId, query === null ? null : containing(query), limit, offset],
      )
      return { total: rows[0]?.total ?? 0, events: rows.map(({ total: _, ...row }) => row) }
    },

    edit: async (personId, edits, parsed) => {
      touch('people')
      for (const [field, { value, at }] of edits) {
        await deleteRow(client, 'person_edit', { workspaceId, personId, field })
        if (value === null) continue
        const read = field === 'title' ? parsed : null
        await insertRow(client, 'person_edit', {
          workspaceId,
          personId,
          field,
          value,
          function: read?.function ?? null,
          level: read?.level ?? null,
          editedAt: at,
        })
      }
    },

    addNote: ({ noteId, personId, text, at }) => {
      touch('people')
      return insertRow(client, 'note', { workspaceId, noteId, personId, text, writtenAt: at })
    },

    // Without a record it is the user's own; what was imported goes by undoing the import.
    removeNote: (noteId) => {
      touch('people')
      return deleteRow(client, 'note', { workspaceId, noteId, recordId: null })
    },

    addInteraction: async ({ interactionId, personId, at, channel, direction, minutes, text }) => {
      touch('contacts')
      await insertRow(client, 'interaction', {
        workspaceId,
        interactionId,
        kind: 'conversation',
        at,
        channel,
        direction,
        minutes,
        body: text,
        others: 0,
      })
      await insertRow(client, 'interaction_participant', { workspaceId, interactionId, personId })
    },

    removeInteraction: (interactionId) => {
      touch('contacts')
      return deleteRow(client, 'interaction', { workspaceId, interactionId, recordId: null })
    },
  }
}
