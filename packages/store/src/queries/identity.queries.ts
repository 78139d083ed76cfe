import type { IdentityCard, IdentityWritePort, MergeRow } from '@rapport/operations'
import type pg from 'pg'
import { bulkInsert } from '../database/bulk-insert.ts'
import { deleteRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'

/** What the user says of a card counts as what the card says: of somebody entered by hand it is all there is. */
const text = (field: string, stated: string) => `coalesce(nullif(e.edits->>'${field}', ''), ${stated}, '')`

const texts = (list: string, key: string) =>
  `array(select x->>'${key}' from jsonb_array_elements(coalesce((e.edits->>'${list}')::jsonb, p.card->'${list}')) x
         where x->>'${key}' is not null)`

const CARDS = `
  select p.person_id as "personId", p.shown_id as "shownId", p.is_owner as "isOwner",
         coalesce(p.book, 'linkedin') as book,
         case when p.book = 'own' then ${text('givenName', 'p.given_name')} else p.given_name end as "givenName",
         ${text('additionalName', "p.card->>'additionalName'")} as "additionalName",
         case when p.book = 'own' then ${text('familyName', 'p.family_name')} else p.family_name end as "familyName",
         ${text('suffix', 'p.suffix')} as suffix, ${text('nickname', "p.card->>'nickname'")} as nickname,
         array_remove(case when e.edits ? 'emails' then ${texts('emails', 'value')} else p.emails end
           || (e.edits->>'email'), null) as emails,
         ${texts('phones', 'value')} as phones, ${text('profile', 'coalesce(p.profile, i.profile)')} as profile,
         array_remove(coalesce(o.organizations, '{}') || nullif(e.edits->>'organization', ''), null) as organizations,
         ${text('title', 'o.title')} as title, ${text('birthday', "p.card->>'birthday'")} as birthday,
         ${texts('addresses', 'city')} as cities, ${texts('addresses', 'postalCode')} as postcodes,
         ${texts('addresses', 'street')} as streets, coalesce(q.contacts, 0) as contacts
  from person p
  left join (
    select p.person_id, array_agg(distinct g.name) filter (where g.name is not null) as organizations,
           max(p.title) filter (where p.is_current) as title
    from position p
    left join organization g on g.workspace_id = p.workspace_id and g.organization_id = p.organization_id
    where p.workspace_id = $1 group by p.person_id
  ) o on o.person_id = p.person_id
  left join (
    select person_id, min(value) as profile from person_identifier
    where workspace_id = $1 and kind = 'linkedin' group by person_id
  ) i on i.person_id = p.person_id
  left join (
    select person_id, count(*)::int as contacts from interaction_participant where workspace_id = $1 group by person_id
  ) q on q.person_id = p.person_id
  left join (
    select person_id, jsonb_object_agg(field, value) as edits
    from person_edit where workspace_id = $1 and field <> 'photo' group by person_id
  ) e on e.person_id = p.person_id
  where p.workspace_id = $1 and p.shown_id not in (
    select m.shown_id from person_edit x
    join person m on m.workspace_id = x.workspace_id and m.person_id = x.person_id
    where x.workspace_id = $1 and x.field = 'removed')
  order by p.person_id`

export const createIdentityPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): IdentityWritePort => ({
  cards: async () => (await client.query<IdentityCard>(CARDS, [workspaceId])).rows,

  merges: async () => {
    const { rows } = await client.query<MergeRow>(
      `select merge_id as "mergeId", kept_id as "keptId", absorbed_id as "absorbedId", merged_at as "mergedAt",
              decided_by as "decidedBy", score, evidence
       from person_merge where workspace_id = $1 order by merged_at desc, merge_id desc`,
      [workspaceId],
    )
    return rows
  },

  distinct: async () => {
    const { rows } = await client.query<[string, string]>({
      text: 'select first_id, second_id from person_distinct where workspace_id = $1 order by 1, 2',
      values: [workspaceId],
      rowMode: 'array',
    })
    return rows
  },

  merge: async (merges) => {
    if (merges.length === 0) return
    touch('people', 'contacts')
    await bulkInsert(
      client,
      workspaceId,
      'person_merge',
      {
        mergeId: 'merge_id uuid',
        keptId: 'kept_id uuid',
        absorbedId: 'absorbed_id uuid',
        mergedAt: 'merged_at timestamptz',
        decidedBy: 'decided_by text',
        score: 'score real',
        evidence: 'evidence jsonb',
      },
      merges,
    )
    await bulkInsert(
      client,
      workspaceId,
      'merge_choice',
      { mergeId: 'merge_id uuid', field: 'field text', personId: 'person_id uuid' },
      merges.flatMap(({ mergeId, choices }) =>
        [...choices].map(([field, personId]) => ({ mergeId, field, personId })),
      ),
    )
    await rootMerges(client, workspaceId)
  },

  unmerge: async (mergeId) => {
    touch('people', 'contacts')
    const found = await deleteRow(client, 'person_merge', { workspaceId, mergeId })
    if (found) await rootMerges(client, workspaceId)
    return found
  },

  markDistinct: async (firstId, secondId, at) => {
    const [first, second] = firstId < secondId ? [firstId, secondId] : [secondId, firstId]
    touch('people')
    await client.query(
      `insert into person_distinct (workspace_id, first_id, second_id, decided_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [workspaceId, first, second, at],
    )
  },

  forgetDistinct: async (first, second) => {
    touch('people')
    await client.query(
      `delete from person_distinct where workspace_id = $1
       and (first_id = any($2::uuid[]) and second_id = any($3::uuid[])
         or first_id = any($3::uuid[]) and second_id = any($2::uuid[]))`,
      [workspaceId, first, second],
    )
  },
})

/** Works out anew as whom each card is shown, after merges came or went. */
export const rootMerges = async (client: pg.PoolClient, workspaceId: string): Promise<void> => {
  await client.query(
    `with recursive above as (
       select absorbed_id as person_id, kept_id as root from person_merge where workspace_id = $1
       union all
       select a.person_id, m.kept_id from above a
       join person_merge m on m.workspace_id = $1 and m.absorbed_id = a.root
     ), rooted as (
       select a.person_id, a.root from above a
       where not exists (select from person_merge m where m.workspace_id = $1 and m.absorbed_id = a.root)
     ), wanted as (
       select p.person_id, r.root from person p left join rooted r on r.person_id = p.person_id
       where p.workspace_id = $1 and p.merged_into is distinct from r.root
     )
     update person p set merged_into = w.root from wanted w
     where p.workspace_id = $1 and p.person_id = w.person_id`,
    [workspaceId],
  )
}
