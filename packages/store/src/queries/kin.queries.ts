import type { KinRow } from '@rapport/operations'
import type pg from 'pg'

/** Relations that make a social tie, whatever else people are to each other. */
const CLOSE_RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'friend']

/** What address books call groups of those one is close to, in the languages that titles are read in. */
const CLOSE_GROUPS =
  '^(close |best |my |old )?(family|friends|familie|freunde|familienmitglieder|famille|amis|familia|amigos|família|vrienden|gezin)$'

/**
 * Whom the owner's own card names, whose card names the owner (both by a name that nobody else bears, or by UID), and
 * who is in a group of family or friends. Parameters: workspace, relations, groups.
 */
const KIN = `
  with owner as materialized (
    select m.person_id, m.shown_id, m.folded_name from person m
    where m.workspace_id = $1
      and m.shown_id in (select shown_id from person where workspace_id = $1 and is_owner)
  ), said as materialized (
    select r.relation, r.label, r.key, r.is_uid
    from person_relation r join owner o on o.person_id = r.person_id
    where r.workspace_id = $1 and r.is_current and r.relation = any ($2::text[])
  ), meant as (
    select p.folded_name as key, false as is_uid, min(p.shown_id::text)::uuid as shown_id
    from person p
    where p.workspace_id = $1 and p.folded_name in (select key from said where not is_uid)
    group by p.folded_name having count(distinct p.shown_id) = 1
    union all
    select i.value, true, p.shown_id
    from person_identifier i
    join person p on p.workspace_id = i.workspace_id and p.person_id = i.person_id
    where i.workspace_id = $1 and i.kind = 'uid' and i.value in (select key from said where is_uid)
  ), grouped as (
    select m.shown_id, coalesce(e.value::jsonb, m.card->'categories') as categories
    from person m
    left join person_edit e
      on e.workspace_id = m.workspace_id and e.person_id = m.person_id and e.field = 'categories'
    where m.workspace_id = $1 and (e.value is not null or m.card is not null)
  )
  select found.relation, found.word, found.is_incoming as "isIncoming", found.shown_id as "personId"
  from (
    select s.relation, s.label as word, false as is_incoming, t.shown_id
    from said s join meant t on t.key = s.key and t.is_uid = s.is_uid
    union all
    select r.relation, null, true, m.shown_id
    from person_relation r
    join person m on m.workspace_id = r.workspace_id and m.person_id = r.person_id
    where r.workspace_id = $1 and r.is_current and not r.is_uid and r.relation = any ($2::text[])
      and r.key in (select folded_name from owner)
    union all
    select 'group', category, false, g.shown_id
    from grouped g
    cross join lateral jsonb_array_elements_text(
      case jsonb_typeof(g.categories) when 'array' then g.categories else '[]'::jsonb end) as category
    where category ~* $3
  ) found
  where found.shown_id not in (select shown_id from owner)
  order by found.shown_id, found.relation = 'group', found.relation, found.word nulls last, found.is_incoming`

/** Family and friends of the owner, as address books say. */
export const readKin = async (client: pg.PoolClient, workspaceId: string): Promise<readonly KinRow[]> => {
  const { rows } = await client.query<KinRow>(KIN, [workspaceId, CLOSE_RELATIONS, CLOSE_GROUPS])
  return rows
}
