import { type CardRow, foldText, type PersonCards } from '@rapport/operations'
import type pg from 'pg'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { POSITION_ORDER } from './position.sql.ts'

/** People as they are shown; `$2` narrows to some of them. */
const PEOPLE = `
  select s.person_id as "personId", s.given_name as "givenName", s.family_name as "familyName", s.suffix,
         coalesce(s.edited_title, p.title) as title, coalesce(s.edited_organization, p.organization) as organization,
         s.emails, s.profile, s.connected_on as "connectedOn"
  from shown_person s
  left join (
    select distinct on (m.shown_id) m.shown_id, p.title, o.name as organization
    from position p
    join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
    left join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
    left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
    where p.workspace_id = $1 and p.is_current and ($2::uuid[] is null or m.shown_id = any($2))
    order by m.shown_id, ${POSITION_ORDER}
  ) p on p.shown_id = s.person_id
  where s.workspace_id = $1 and not s.is_owner and ($2::uuid[] is null or s.person_id = any($2))`

/** Every card of those people, the one shown first. */
const CARDS = `
  with card as (
    select * from person m where m.workspace_id = $1 and ($2::uuid[] is null or m.shown_id = any($2))
  ), place as (
    select distinct on (m.person_id) m.person_id, p.title, o.name as organization
    from position p
    join card m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
    left join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
    left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
    where p.workspace_id = $1 and p.is_current
    order by m.person_id, ${POSITION_ORDER}
  ), statement as (
    select r.person_id, r.record_id, r.as_of, r.data->>'note' as note, r.data->'related' as related
    from source_record r join card m on m.person_id = r.person_id
    where r.workspace_id = $1 and r.kind in ('person', 'owner') and r.is_current
  ), edit as (
    select e.person_id, jsonb_object_agg(e.field, e.value) as edits
    from person_edit e join card m on m.person_id = e.person_id
    where e.workspace_id = $1 group by e.person_id
  ), seen as (
    select s.person_id, array_agg(distinct w.import_id::text) as imports
    from statement s
    join import_row w on w.workspace_id = $1 and w.record_id = s.record_id
    join import_run g on g.workspace_id = w.workspace_id and g.import_id = w.import_id and g.undone_at is null
    group by s.person_id
  )
  select m.shown_id as "shownId", m.person_id as "personId",
         coalesce(m.book, case when s.person_id is null then 'mentioned' else 'linkedin' end) as book,
         m.given_name as "givenName", m.family_name as "familyName", m.suffix, m.emails, m.profile,
         m.connected_on as "connectedOn", p.title, p.organization, m.card, s.note,
         coalesce(nullif(s.related, 'null'::jsonb), '[]') as related,
         exists (select from person_photo f where f.workspace_id = $1 and f.person_id = m.person_id and f.is_current)
           as "hasPhoto",
         coalesce(w.imports, '{}') as imports, s.as_of as "asOf", coalesce(e.edits, '{}') as edits,
         g.merge_id as "mergeId"
  from card m
  left join place p on p.person_id = m.person_id
  left join statement s on s.person_id = m.person_id
  left join edit e on e.person_id = m.person_id
  left join seen w on w.person_id = m.person_id
  left join person_merge g on g.workspace_id = $1 and g.absorbed_id = m.person_id
  where not m.is_owner
  order by m.merged_into is not null, m.person_id`

const CHOICES = `
  select distinct on (m.shown_id, h.field) m.shown_id as "shownId", h.field, h.person_id as "personId"
  from merge_choice h
  join person_merge g on g.workspace_id = h.workspace_id and g.merge_id = h.merge_id
  join person m on m.workspace_id = g.workspace_id and m.person_id = g.kept_id
  where h.workspace_id = $1 and ($2::uuid[] is null or m.shown_id = any($2))
  order by m.shown_id, h.field, g.merged_at desc, g.merge_id`

const NOTES = `
  select m.shown_id as "shownId", n.text
  from note n join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
  where n.workspace_id = $1 and n.record_id is null and ($2::uuid[] is null or m.shown_id = any($2))
  order by n.written_at nulls first, n.note_id`

const group = <Row extends { readonly shownId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const known = groups.get(row.shownId)
    if (known === undefined) groups.set(row.shownId, [row])
    else known.push(row)
  }
  return groups
}

/** People up to whom each is found by index faster than everybody is joined; a page of duplicates names 200. */
const FEW_PEOPLE = 500

const plainly: typeof withoutNestedLoops = (_client, work) => work()

/** People with all their cards, in the order of their names; ids of merged cards stand for the person. */
export const readPeopleCards = async (
  client: pg.PoolClient,
  workspaceId: string,
  personIds: readonly string[] | null,
): Promise<readonly PersonCards[]> => {
  const parameters = [workspaceId, personIds === null ? null : await shownIds(client, workspaceId, personIds)]
  const readAll = personIds === null || personIds.length > FEW_PEOPLE ? withoutNestedLoops : plainly
  const [people, cardRows, choiceRows, noteRows] = await readAll(client, async () => [
    (await client.query(PEOPLE, parameters)).rows,
    (await client.query<CardRow & { shownId: string }>(CARDS, parameters)).rows,
    (await client.query(CHOICES, parameters)).rows,
    (await client.query(NOTES, parameters)).rows,
  ])
  const cards = group(cardRows)
  const choices = group<{ shownId: string; field: string; personId: string }>(choiceRows)
  const notes = group<{ shownId: string; text: string }>(noteRows)
  return people
    .map((person) => ({
      person: {
        ...person,
        cards: (cards.get(person.personId) ?? []).map(({ shownId: _, ...card }) => card),
        choices: Object.fromEntries(
          (choices.get(person.personId) ?? []).map((choice) => [choice.field, choice.personId]),
        ),
        notes: (notes.get(person.personId) ?? []).map((note) => note.text),
      } as PersonCards,
      key: foldText(`${person.givenName} ${person.familyName}`),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.personId < b.person.personId ? -1 : 1))
    .map(({ person }) => person)
}

const shownIds = async (client: pg.PoolClient, workspaceId: string, personIds: readonly string[]) => {
  const { rows } = await client.query<{ id: string }>(
    'select distinct shown_id as id from person where workspace_id = $1 and person_id = any($2::uuid[])',
    [workspaceId, personIds],
  )
  return rows.map(({ id }) => id)
}
