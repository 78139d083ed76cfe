import type { DeedTexts, Employment, FewRecords, SaidText } from '@rapport/domain'
import type pg from 'pg'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { RECEIVED_PATTERNS, SENT_PATTERNS } from './deed-words.sql.ts'
import { WAS_RECEIVED } from './favor.sql.ts'

/** Texts looked at, the newest first: some times as many as an archive of 60,000 messages holds. */
const MOST_TEXTS = 5000
/** Characters of a text that are read. */
const LONGEST_TEXT = 4000

const FAVORS = `
  select f.favor_id as "favorId", m.shown_id as "personId", f.kind,
         case f.direction when 'asked' then coalesce(f.answered_on, f.made_on) else f.made_on end as "madeOn", f.text
  from favor f join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
  where f.workspace_id = $1 and f.is_current and ${WAS_RECEIVED}
  order by f.favor_id`

const EMPLOYMENT = `
  p.position_id as "positionId", p.organization_id as "organizationId", o.name as organization,
  p.started_on as "startedOn", p.finished_on as "finishedOn", p.is_current as "isCurrent"
  from position p
  join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
  join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
  where p.workspace_id = $1`

/** Participants besides the one a message is listed under, in a conversation small enough to introduce people in. */
const MOST_OTHERS = 5

/** Bytewise, which finds pieces of text several times as fast as the rules of a language. */
const FOLDED = `lower(coalesce(i.body, i.subject) collate "C")`

/**
 * Messages whose words may tell of a deed, the beginnings of small conversations, and the user's own accounts. Of mails
 * only the subject is on record. Parameters: workspace, patterns of what is received, patterns of what is sent.
 */
const MESSAGES = `
  with beginning as (
    select distinct on (thread) interaction_id from interaction
    where workspace_id = $1 and kind = 'message' and thread is not null and others between 1 and ${MOST_OTHERS}
    order by thread, at, interaction_id
  ), said as materialized (
    select i.interaction_id, i.kind, i.at, i.direction, i.subject, left(coalesce(i.body, i.subject), ${LONGEST_TEXT}) as text
    from interaction i
    where i.workspace_id = $1 and i.is_current and (
      i.kind = 'conversation' and i.body is not null
      or i.kind in ('message', 'mail') and case i.direction
        when 'received' then ${FOLDED} like any($2::text[]) or i.interaction_id in (select interaction_id from beginning)
        else ${FOLDED} like any($3::text[]) end)
    order by i.at desc, i.interaction_id limit ${MOST_TEXTS}
  )
  select s.interaction_id as "textId", s.kind as source, (s.at at time zone 'UTC')::date::text as "on",
         case s.kind when 'conversation' then 'mutual' else s.direction end as direction, s.subject, s.text,
         array_agg(distinct m.shown_id order by m.shown_id) as people
  from said s
  join interaction_participant q on q.workspace_id = $1 and q.interaction_id = s.interaction_id
  join person m on m.workspace_id = $1 and m.person_id = q.person_id
  group by s.interaction_id, s.kind, s.at, s.direction, s.subject, s.text`

const NOTES = `
  select n.note_id as "textId", 'note' as source, (n.written_at at time zone 'UTC')::date::text as "on",
         'mutual' as direction, null as subject, left(n.text, ${LONGEST_TEXT}) as text, array[m.shown_id] as people
  from note n join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
  where n.workspace_id = $1 and n.is_current
  order by n.written_at desc nulls last, n.note_id limit ${MOST_TEXTS}`

/** Who is named by a name that nobody else bears, or by UID, as having referred somebody or as the user's manager. */
const RELATIONS = `
  with named as materialized (
    select r.relation_id, r.relation, r.key, r.is_uid, m.shown_id, m.is_owner
    from person_relation r join person m on m.workspace_id = r.workspace_id and m.person_id = r.person_id
    where r.workspace_id = $1 and r.is_current
      and (r.relation = 'referred-by' or r.relation = 'manager' and m.is_owner)
  ), meant as (
    select p.folded_name as key, false as is_uid, min(p.shown_id::text)::uuid as shown_id
    from person p where p.workspace_id = $1 and p.folded_name in (select key from named where not is_uid)
    group by p.folded_name having count(distinct p.shown_id) = 1
    union all
    select i.value, true, p.shown_id from person_identifier i
    join person p on p.workspace_id = i.workspace_id and p.person_id = i.person_id
    where i.workspace_id = $1 and i.kind = 'uid' and i.value in (select key from named where is_uid)
  )
  select n.relation_id as "relationId", w.shown_id as "personId", n.relation,
         case when n.is_owner then null else trim(s.given_name || ' ' || s.family_name) end as other
  from named n
  join meant w on w.key = n.key and w.is_uid = n.is_uid and w.shown_id <> n.shown_id
  join shown_person s on s.workspace_id = $1 and s.person_id = n.shown_id
  order by n.relation_id`

/** Told by which texts there are and whom they are with; no text is changed once it is there. */
const TEXTS_VERSION = `
  select concat_ws(' ', $1::uuid,
    (select concat(count(*), ' ', sum(hashtextextended(interaction_id::text, 0))) from interaction
     where workspace_id = $1 and is_current and (kind in ('message', 'mail') or kind = 'conversation' and body is not null)),
    (select concat(count(*), ' ', sum(hashtextextended(note_id::text, 0))) from note where workspace_id = $1 and is_current),
    (select concat(count(*), ' ', sum(hashtextextended(concat(person_id, shown_id), 0))) from person
     where workspace_id = $1 and shown_id <> person_id)) as version`

export const readTextsVersion = async (client: pg.PoolClient, workspaceId: string): Promise<string> => {
  const { rows } = await client.query<{ version: string }>(TEXTS_VERSION, [workspaceId])
  return rows[0]?.version ?? ''
}

/** What people did for the user, and, with the same words said by the other side, what the user did for them. */
export const readDeedTexts = (client: pg.PoolClient, workspaceId: string): Promise<DeedTexts> =>
  withoutNestedLoops(client, async () => {
    const messages = async (received: readonly string[], sent: readonly string[]) =>
      (await client.query<SaidText>(MESSAGES, [workspaceId, received, sent])).rows
    const { rows: notes } = await client.query<SaidText>(NOTES, [workspaceId])
    return {
      received: [...(await messages(RECEIVED_PATTERNS, SENT_PATTERNS)), ...notes],
      given: [...(await messages(SENT_PATTERNS, RECEIVED_PATTERNS)), ...notes],
    }
  })

/** What is on record about who did what for the user. */
export const readFewRecords = (client: pg.PoolClient, workspaceId: string): Promise<FewRecords> =>
  withoutNestedLoops(client, async () => {
    const read = async <Row extends pg.QueryResultRow>(text: string, ...values: readonly unknown[]) =>
      (await client.query<Row>(text, [workspaceId, ...values])).rows
    const favors = await read<FewRecords['favors'][number]>(FAVORS)
    const ownEmployments = await read<Employment>(
      `select ${EMPLOYMENT} and m.is_owner order by p.position_id`,
    )
    const employments = await read<FewRecords['employments'][number]>(
      `select m.shown_id as "personId", ${EMPLOYMENT} and not m.is_owner and p.organization_id = any($2::uuid[])
       order by p.position_id`,
      ownEmployments.map(({ organizationId }) => organizationId),
    )
    const relations = await read<FewRecords['relations'][number]>(RELATIONS)
    return { favors, ownEmployments, employments, relations }
  })
