import type { RelationRow } from '@rapport/operations'
import type pg from 'pg'

const CARDS_OF_PERSON = `
  select m.person_id, m.shown_id, m.folded_name from person m
  where m.workspace_id = $1 and m.shown_id = (select shown_id from person where workspace_id = $1 and person_id = $2)`

/** Whom the person's cards name. Parameters: workspace, person. */
const NAMED_BY = `
  with me as (${CARDS_OF_PERSON})
  select distinct r.relation, r.label, r.name, r.key, r.is_uid as "isUid"
  from person_relation r join me on me.person_id = r.person_id
  where r.workspace_id = $1 and r.is_current`

/** Whose cards name the person, by a name that nobody else bears or by UID. Parameters: workspace, person. */
const NAMING = `
  with me as (${CARDS_OF_PERSON}), naming as materialized (
    select distinct r.relation, r.label, r.key, r.is_uid, m.shown_id
    from person_relation r
    join person m on m.workspace_id = r.workspace_id and m.person_id = r.person_id
    where r.workspace_id = $1 and r.is_current and m.shown_id not in (select shown_id from me)
      and case when r.is_uid
        then exists (select from person_identifier i join me on me.person_id = i.person_id
                     where i.workspace_id = $1 and i.kind = 'uid' and i.value = r.key)
        else r.key in (select folded_name from me) end
  )
  select n.relation, n.label, n.shown_id as "shownId" from naming n
  where n.is_uid or (select count(distinct p.shown_id) from person p
                     where p.workspace_id = $1 and p.folded_name = n.key) = 1`

/** Who is meant by names or UIDs: the person shown, where exactly one fits. Parameters: workspace, keys. */
const MEANT = `
  select p.folded_name as key, false as "isUid", min(p.shown_id::text)::uuid as "shownId"
  from person p where p.workspace_id = $1 and p.folded_name = any($2::text[])
  group by p.folded_name having count(distinct p.shown_id) = 1
  union all
  select i.value, true, p.shown_id
  from person_identifier i
  join person p on p.workspace_id = i.workspace_id and p.person_id = i.person_id
  where i.workspace_id = $1 and i.kind = 'uid' and i.value = any($2::text[])`

interface Named {
  readonly relation: RelationRow['relation']
  readonly label: string | null
  readonly name: string
  readonly key: string
  readonly isUid: boolean
}

interface Other {
  readonly key: string
  readonly isUid: boolean
  readonly shownId: string
}

/** How others stand to a person, and the person to others; few people are looked up, and none where nobody is named. */
export const readRelations = async (
  client: pg.PoolClient,
  workspaceId: string,
  personId: string,
): Promise<readonly RelationRow[]> => {
  const { rows: named } = await client.query<Named>(NAMED_BY, [workspaceId, personId])
  const { rows: naming } = await client.query<Omit<Named, 'name'> & { shownId: string }>(NAMING, [
    workspaceId,
    personId,
  ])
  if (named.length + naming.length === 0) return []
  const { rows: meant } = await client.query<Other>(MEANT, [workspaceId, named.map(({ key }) => key)])
  const others = new Map(meant.map(({ key, isUid, shownId }) => [`${isUid} ${key}`, shownId]))
  const ids = [...others.values(), ...naming.map(({ shownId }) => shownId)]
  const names = await namesOf(client, workspaceId, ids)
  const outgoing = named.map(({ relation, label, name, key, isUid }): RelationRow => {
    const other = others.get(`${isUid} ${key}`)
    const isKnown = other !== undefined && other !== personId && names.has(other)
    const shown = isKnown ? names.get(other) : undefined
    return { relation, label, name: shown || name, personId: isKnown ? other : null, isIncoming: false }
  })
  const incoming = naming.flatMap(({ relation, label, shownId }): RelationRow[] => {
    const name = names.get(shownId)
    return name === undefined ? [] : [{ relation, label, name, personId: shownId, isIncoming: true }]
  })
  return [...outgoing, ...incoming].sort(byRelation)
}

const namesOf = async (
  client: pg.PoolClient,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ personId: string; name: string }>(
    `select person_id as "personId", trim(given_name || ' ' || family_name) as name
     from shown_person where workspace_id = $1 and person_id = any($2::uuid[])`,
    [workspaceId, ids],
  )
  return new Map(rows.map(({ personId, name }) => [personId, name]))
}

const byRelation = (a: RelationRow, b: RelationRow): number =>
  Number(a.isIncoming) - Number(b.isIncoming) ||
  compare(a.relation, b.relation) ||
  compare(a.name, b.name) ||
  compare(a.personId ?? '', b.personId ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
