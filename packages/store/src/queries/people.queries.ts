import {
  type EventRow,
  foldName,
  type OrganizationRow,
  type PeopleWritePort,
  type PersonRecordRow,
  type PositionRow,
  type TimelineRow,
} from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { WAS_GIVEN, WAS_RECEIVED } from './favor.sql.ts'
import { readPeopleCards } from './person-cards.queries.ts'
import { POSITION_ORDER } from './position.sql.ts'
import { readRelations } from './relations.queries.ts'
import { TIMELINE } from './timeline.sql.ts'

/** A search text as a LIKE pattern that matches it literally, anywhere. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const ORGANIZATION = `o.organization_id as "organizationId", o.name, o.industry, o.size,
  count(distinct s.shown_id) filter (where p.is_current and not s.is_owner) as people,
  (select max(f.followed_on) from organization_follow f
   where f.workspace_id = o.workspace_id and f.organization_id = o.organization_id and f.is_current) as "followedOn"`

const ORGANIZATIONS = `organization o
  left join position p on p.workspace_id = o.workspace_id and p.organization_id = o.organization_id
  left join person s on s.workspace_id = p.workspace_id and s.person_id = p.person_id`

export const createPeoplePort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): PeopleWritePort => {
  /** The id of the person shown, of whichever card. */
  const SHOWN = '(select shown_id from person where workspace_id = $1 and person_id = $2)'
  const MEMBERS = `(select person_id from person where workspace_id = $1 and shown_id = ${SHOWN})`

  return {
    get: async (personId) => {
      const { rows } = await client.query<PersonRecordRow>(
        `select person_id as "personId", given_name as "givenName", family_name as "familyName", suffix,
                emails, profile, edited_fields as "editedFields"
         from shown_person where workspace_id = $1 and person_id = ${SHOWN} and not is_owner`,
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
         join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
         left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
         left join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
         where p.workspace_id = $1 and m.shown_id = ${SHOWN}
         order by p.is_current desc, ${POSITION_ORDER}`,
        [workspaceId, personId],
      )
      return rows
    },

    balance: async (personId) => {
      const { rows } = await client.query<{ given: number; received: number }>(
        `select count(*) filter (where ${WAS_GIVEN}) as given, count(*) filter (where ${WAS_RECEIVED}) as received
         from favor f where workspace_id = $1 and person_id in ${MEMBERS} and is_current`,
        [workspaceId, personId],
      )
      return rows[0] ?? { given: 0, received: 0 }
    },

    cards: (personIds) => readPeopleCards(client, workspaceId, personIds),

    relations: (personId) => readRelations(client, workspaceId, personId),

    photo: async (personId) => {
      const { rows } = await client.query(
        `select f.media_type as "mediaType", replace(encode(f.content, 'base64'), E'\\n', '') as base64
         from person_photo f
         join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
         where f.workspace_id = $1 and f.is_current and m.shown_id = ${SHOWN}
         order by exists (select from merge_choice h where h.workspace_id = f.workspace_id and h.field = 'photo'
                          and h.person_id = f.person_id) desc,
                  m.merged_into is null desc, f.record_id limit 1`,
        [workspaceId, personId],
      )
      return rows[0] ?? null
    },

    removed: async () => {
      const { rows } = await client.query(
        `select p.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name,
                e.edited_at as "removedAt"
         from person_edit e join person p on p.workspace_id = e.workspace_id and p.person_id = e.person_id
         where e.workspace_id = $1 and e.field = 'removed' order by e.edited_at desc, p.person_id`,
        [workspaceId],
      )
      return rows
    },

    create: async ({ personId, givenName, familyName, uid }) => {
      touch('people')
      const name = `${givenName} ${familyName}`.trim()
      await insertRow(client, 'person', {
        workspaceId,
        personId,
        givenName,
        familyName,
        foldedName: foldName(name),
        mentionedAs: name,
        emails: [],
        book: 'own',
      })
      if (uid === null) return
      await client.query(
        `insert into person_identifier (workspace_id, person_id, kind, value) values ($1, $2, 'uid', $3)
         on conflict do nothing`,
        [workspaceId, personId, `own|${uid}`],
      )
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

    organization: async (organizationId) => {
      const { rows } = await client.query<OrganizationRow>(
        `select ${ORGANIZATION} from ${ORGANIZATIONS}
         where o.workspace_id = $1 and o.organization_id = $2 group by o.workspace_id, o.organization_id`,
        [workspaceId, organizationId],
      )
      return rows[0] ?? null
    },

    updateOrganization: (organizationId, change) => {
      touch('people')
      return updateRow(client, 'organization', { workspaceId, organizationId }, change)
    },

    organizations: async ({ query, limit, offset }) => {
      const { rows } = await client.query<OrganizationRow & { total: number }>(
        `select ${ORGANIZATION}, count(*) over () as total from ${ORGANIZATIONS}
         where o.workspace_id = $1 and ($2::text is null or o.name ilike $2 or o.key like $2)
         group by o.workspace_id, o.organization_id
         order by people desc, o.key, o.organization_id limit $3 offset $4`,
        [workspaceId, query === null ? null : containing(query), limit, offset],
      )
      return { total: rows[0]?.total ?? 0, organizations: rows.map(({ total: _, ...row }) => row) }
    },

    events: async ({ query, limit, offset }) => {
      const { rows } = await client.query<EventRow & { total: number }>(
        `select *, count(*) over () as total from (
           select event_id as "eventId", name, starts_at as "startsAt", status, url, null::int as attendees
           from event where workspace_id = $1 and is_current
           union all
           select (array_agg(a.record_id order by a.record_id))[1], a.event_name, a.starts_at, null, null,
                  count(distinct m.shown_id)::int
           from attendance a join person m on m.workspace_id = a.workspace_id and m.person_id = a.person_id
           where a.workspace_id = $1 group by a.event_name, a.starts_at
         ) events
         where $2::text is null or name ilike $2
         order by "startsAt" desc nulls last, "eventId" limit $3 offset $4`,
        [workspaceId, query === null ? null : containing(query), limit, offset],
      )
      return { total: rows[0]?.total ?? 0, events: rows.map(({ total: _, ...row }) => row) }
    },

    edit: async (personId, edits, parsed) => {
      touch('people')
      for (const [field, { value, at }] of edits) {
        if (value === null) {
          // Taken back for good: not only on the card shown, or an edit from before a merge would show through.
          await client.query(
            `delete from person_edit where workspace_id = $1 and person_id in ${MEMBERS} and field = $3`,
            [workspaceId, personId, field],
          )
          continue
        }
        await deleteRow(client, 'person_edit', { workspaceId, personId, field })
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

    addInteraction: async ({
      interactionId,
      personId,
      otherIds = [],
      at,
      channel,
      direction,
      minutes,
      text,
    }) => {
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
        others: otherIds.length,
      })
      for (const participant of [personId, ...otherIds]) {
        await insertRow(client, 'interaction_participant', {
          workspaceId,
          interactionId,
          personId: participant,
        })
      }
    },

    removeInteraction: (interactionId) => {
      touch('contacts')
      return deleteRow(client, 'interaction', { workspaceId, interactionId, recordId: null })
    },
  }
}
