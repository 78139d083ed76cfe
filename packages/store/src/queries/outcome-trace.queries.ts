import type { TraceRows } from '@rapport/operations'
import type pg from 'pg'
import { WAS_GIVEN, WAS_RECEIVED } from './favor.sql.ts'

/** People besides the one it is listed under from which on an appointment is a gathering, as venues take it. */
const CROWD = 9

/** The cards of the people asked for. Parameters: workspace, people shown. */
const CARDS =
  '(select person_id, shown_id from person where workspace_id = $1 and shown_id = any ($2::uuid[]))'

/** Invitations that nobody answered in words say no more than that they connected, which stands on its own. */
const CONTACTS = `
  select distinct i.interaction_id as "interactionId", m.shown_id as "personId",
         to_char(i.at at time zone 'UTC', 'YYYY-MM-DD') as "on", i.kind, i.channel, i.direction, i.subject
  from ${CARDS} m
  join interaction_participant q on q.workspace_id = $1 and q.person_id = m.person_id
  join interaction i on i.workspace_id = $1 and i.interaction_id = q.interaction_id and i.is_current
  where i.kind <> 'invitation' and not (i.kind = 'meeting' and i.others >= ${CROWD})`

const FAVORS = `
  select f.favor_id as "favorId", m.shown_id as "personId", f.kind, f.text,
         case when ${WAS_GIVEN} then 'given' else 'received' end as side,
         to_char(coalesce(f.answered_on, f.made_on), 'YYYY-MM-DD') as "on"
  from ${CARDS} m
  join favor f on f.workspace_id = $1 and f.person_id = m.person_id and f.is_current
  where ${WAS_GIVEN} or ${WAS_RECEIVED}`

const GATHERINGS = `
  select coalesce(e.event_id, min(a.record_id::text)::uuid) as "eventId", a.event_name as name,
         to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD') as "on", array_agg(distinct m.shown_id) as "personIds"
  from ${CARDS} m
  join attendance a on a.workspace_id = $1 and a.person_id = m.person_id and a.starts_at is not null
    and a.status in ('registered', 'attended')
  left join (select distinct on (name, starts_at) name, starts_at, event_id from event
             where workspace_id = $1 and is_current order by name, starts_at, event_id) e
    on e.name = a.event_name and e.starts_at = a.starts_at
  group by a.event_name, a.starts_at, e.event_id
  union all
  select i.interaction_id, i.subject, to_char(i.at at time zone 'UTC', 'YYYY-MM-DD'), array_agg(distinct m.shown_id)
  from ${CARDS} m
  join interaction_participant q on q.workspace_id = $1 and q.person_id = m.person_id
  join interaction i on i.workspace_id = $1 and i.interaction_id = q.interaction_id and i.is_current
  where i.kind = 'meeting' and i.others >= ${CROWD} and trim(coalesce(i.subject, '')) <> ''
  group by i.interaction_id, i.subject, i.at`

const CONNECTIONS = `
  select m.shown_id as "personId", to_char(min(p.connected_on), 'YYYY-MM-DD') as "on"
  from ${CARDS} m join person p on p.workspace_id = $1 and p.person_id = m.person_id
  where p.connected_on is not null group by m.shown_id`

const VENUES = `
  select distinct v.venue_id as "venueId", v.name, m.shown_id as "personId"
  from ${CARDS} m
  join venue_member b on b.workspace_id = $1 and b.person_id = m.person_id
  join venue v on v.workspace_id = $1 and v.venue_id = b.venue_id`

export const traceRows = async (
  client: pg.PoolClient,
  workspaceId: string,
  personIds: readonly string[],
): Promise<TraceRows> => {
  const rowsOf = async (statement: string) => (await client.query(statement, [workspaceId, personIds])).rows
  return {
    contacts: await rowsOf(CONTACTS),
    favors: await rowsOf(FAVORS),
    gatherings: await rowsOf(GATHERINGS),
    connections: await rowsOf(CONNECTIONS),
    venues: await rowsOf(VENUES),
  }
}

/**
 * Per person and channel: minutes noted, and days with none noted on which the user did something. A day counts once:
 * ten mails of a day are one sitting. Parameters: workspace, first day, last day.
 */
export const EFFORT = `
  with acted as materialized (
    select interaction_id, channel, (at at time zone 'UTC')::date as day, minutes
    from interaction
    where workspace_id = $1 and is_current and kind <> 'invitation' and direction <> 'received'
      and not (kind = 'meeting' and others >= ${CROWD})
      and at >= $2::date::timestamp at time zone 'UTC' and at < ($3::date + 1)::timestamp at time zone 'UTC'
  ), acted_with as (
    select distinct i.interaction_id, i.channel, i.day, i.minutes, p.shown_id
    from acted i
    join interaction_participant q on q.workspace_id = $1 and q.interaction_id = i.interaction_id
    join person p on p.workspace_id = $1 and p.person_id = q.person_id
    where not p.is_owner
  ), days as (
    select shown_id, channel, day, sum(minutes) as minutes from acted_with group by shown_id, channel, day
  )
  select shown_id as "personId", channel, coalesce(sum(minutes), 0)::int as minutes,
         count(*) filter (where minutes is null)::int as "untimedDays", count(*)::int as conversations
  from days group by shown_id, channel order by shown_id, channel`
