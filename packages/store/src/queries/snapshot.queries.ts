import {
  CHANNELS,
  type Industry,
  inferIndustry,
  MUTUAL,
  type OrganizationSize,
  type PersonFacts,
  RECEIVED,
  SENT,
} from '@rapport/domain'
import { type ContactRows, foldText, type SnapshotPort, type SnapshotVersions } from '@rapport/operations'
import type pg from 'pg'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { WAS_GIVEN, WAS_RECEIVED } from './favor.sql.ts'
import { POSITION_ORDER } from './position.sql.ts'

/** Characters of a note that a reason may quote. */
const NOTE_EXCERPT = 160

const PEOPLE = `
  with current_position as (
    select distinct on (m.shown_id) m.shown_id as person_id, p.title, p.function, p.level, o.name as organization
    from position p
    join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
    left join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
    left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
    where p.workspace_id = $1 and p.is_current
    order by m.shown_id, ${POSITION_ORDER}
  ), favors as (
    select m.shown_id as person_id, count(*) filter (where ${WAS_GIVEN}) as given,
           count(*) filter (where ${WAS_RECEIVED}) as received,
           max(f.made_on) filter (where f.direction = 'received' and f.kind = 'recommendation') as recommended_on
    from favor f join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
    where f.workspace_id = $1 and f.is_current group by m.shown_id
  ), newest_note as (
    select distinct on (m.shown_id) m.shown_id as person_id, left(n.text, ${NOTE_EXCERPT}) as text
    from note n join person m on m.workspace_id = n.workspace_id and m.person_id = n.person_id
    where n.workspace_id = $1 and n.is_current order by m.shown_id, n.written_at desc nulls last, n.note_id
  ), place as (
    select distinct on (m.shown_id) m.shown_id as person_id, coalesce(e.value::jsonb, m.card->'addresses')->0 as address
    from person m
    left join person_edit e on e.workspace_id = m.workspace_id and e.person_id = m.person_id and e.field = 'addresses'
    where m.workspace_id = $1 and (e.value is not null or m.card->'addresses'->0 is not null)
    order by m.shown_id, e.value is not null desc, m.merged_into is null desc, m.person_id
  ), newest_move as (
    select distinct on (p.shown_id) p.shown_id as person_id, c.before, m.as_of
    from import_change c
    join person p on p.workspace_id = c.workspace_id and p.person_id = c.person_id
    join import_run m on m.workspace_id = c.workspace_id and m.import_id = c.import_id
    where c.workspace_id = $1 and c.kind = 'employer' and m.undone_at is null
    order by p.shown_id, m.as_of desc, c.change_id
  ), said as (
    select distinct on (m.shown_id) m.shown_id as person_id, t.strength, t.reason, t.said_on
    from said_strength t join person m on m.workspace_id = t.workspace_id and m.person_id = t.person_id
    where t.workspace_id = $1 order by m.shown_id, t.said_on desc, t.person_id
  ), rest as (
    select distinct on (m.shown_id) m.shown_id as person_id, t.until, t.reason
    from person_rest t join person m on m.workspace_id = t.workspace_id and m.person_id = t.person_id
    where t.workspace_id = $1 order by m.shown_id, t.set_on desc, t.person_id
  )
  select s.person_id, s.given_name, s.family_name, s.suffix,
         coalesce(s.edited_title, p.title), coalesce(s.edited_organization, p.organization),
         case when s.edited_title is null then p.function else s.edited_function end,
         case when s.edited_title is null then p.level else s.edited_level end,
         s.connected_on, cardinality(s.emails) > 0, coalesce(f.given, 0), coalesce(f.received, 0),
         f.recommended_on, n.text, c.before, c.as_of, s.emails[1], s.phone,
         concat_ws(', ', a.address->>'city', a.address->>'region', a.address->>'country'),
         case when t.person_id is not null then json_build_object('strength', t.strength, 'reason', t.reason, 'on', t.said_on) end,
         case when e.person_id is not null then json_build_object('until', e.until, 'reason', e.reason) end
  from shown_person s
  left join current_position p on p.person_id = s.person_id
  left join favors f on f.person_id = s.person_id
  left join newest_note n on n.person_id = s.person_id
  left join newest_move c on c.person_id = s.person_id
  left join place a on a.person_id = s.person_id
  left join said t on t.person_id = s.person_id
  left join rest e on e.person_id = s.person_id
  where s.workspace_id = $1 and not s.is_owner`

interface DescribedOrganization {
  readonly key: string
  readonly industry: Industry | null
  readonly size: OrganizationSize | null
}

const DESCRIBED_ORGANIZATIONS =
  'select key, industry, size from organization where workspace_id = $1 and (industry is not null or size is not null)'

/** Bytes of one packed contact: eight for the moment, two each for direction, channel, others and invitation. */
const CONTACT_BYTES = 16

/** Packed by the database: a row a person instead of one a contact takes a quarter of the time to read. */
const CONTACTS = `
  select p.person_id, encode(string_agg(
    int8send((extract(epoch from i.at) * 1000)::bigint)
    || int2send((case i.direction when 'received' then ${RECEIVED} when 'sent' then ${SENT} else ${MUTUAL} end)::int2)
    || int2send((coalesce(array_position($2::text[], i.channel), 1) - 1)::int2)
    || int2send(least(i.others, 255)::int2)
    || int2send((i.kind = 'invitation')::int::int2), ''::bytea order by i.at, i.interaction_id), 'base64')
  from (
    select distinct m.shown_id as person_id, q.interaction_id
    from interaction_participant q
    join person m on m.workspace_id = q.workspace_id and m.person_id = q.person_id
    where q.workspace_id = $1
  ) p
  join interaction i on i.workspace_id = $1 and i.interaction_id = p.interaction_id and i.is_current
  group by p.person_id`

type PersonColumns = [
  string,
  string,
  string,
  string | null,
  string | null,
  string | null,
  PersonFacts['function'],
  PersonFacts['level'],
  string | null,
  boolean,
  number,
  number,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string,
  PersonFacts['said'],
  PersonFacts['rest'],
]

type PackedContacts = [personId: string, base64: string]

export const createSnapshotPort = (client: pg.PoolClient, workspaceId: string): SnapshotPort => ({
  versions: async () => {
    const { rows } = await client.query<SnapshotVersions>(
      'select people_version as people, contacts_version as contacts from workspace where workspace_id = $1',
      [workspaceId],
    )
    return rows[0] ?? { people: 0, contacts: 0 }
  },

  people: async () => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<PersonColumns>({ text: PEOPLE, values: [workspaceId], rowMode: 'array' }),
    )
    const described = await client.query<DescribedOrganization>(DESCRIBED_ORGANIZATIONS, [workspaceId])
    const describe = createDescribe(described.rows)
    return orderByName(rows.map((row) => toFacts(row, describe)))
  },

  contacts: async () => {
    const { rows } = await client.query<PackedContacts>({
      text: CONTACTS,
      values: [workspaceId, CHANNELS],
      rowMode: 'array',
    })
    return unpack(rows)
  },

  doneSince: async (at) => {
    const { rows } = await client.query(
      `select i.interaction_id as "interactionId", m.shown_id as "personId", i.channel, i.at, i.minutes
       from interaction i
       join interaction_participant p on p.workspace_id = i.workspace_id and p.interaction_id = i.interaction_id
       join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
       where i.workspace_id = $1 and i.record_id is null and i.at >= $2
       order by i.at, i.interaction_id`,
      [workspaceId, at],
    )
    return rows
  },
})

type Describe = (
  organization: string | null,
) => Pick<PersonFacts, 'industry' | 'isIndustrySet' | 'organizationSize'>

const UNDESCRIBED = { industry: null, isIndustrySet: false, organizationSize: null } as const

/** What the user set of an organization, else the industry that its name tells; each name is read once. */
const createDescribe = (set: readonly DescribedOrganization[]): Describe => {
  const setByKey = new Map(set.map((row) => [row.key, row]))
  const known = new Map<string, ReturnType<Describe>>()
  return (organization) => {
    if (organization === null) return UNDESCRIBED
    const found = known.get(organization)
    if (found !== undefined) return found
    const own = setByKey.get(foldText(organization))
    const described = {
      industry: own?.industry ?? inferIndustry(organization),
      isIndustrySet: (own?.industry ?? null) !== null,
      organizationSize: own?.size ?? null,
    }
    known.set(organization, described)
    return described
  }
}

const toFacts = (row: PersonColumns, describe: Describe): PersonFacts => {
  const name = `${row[1]} ${row[2]}`.trim()
  // Whoever has no name is called by what is known: an address, a number, an organization.
  const shown = name || row[16] || row[17] || row[5] || 'No name'
  return {
    ...factsOf(row),
    ...describe(row[5]),
    name: shown,
    isNamed: name !== '',
    givenName: row[1] || row[2] || shown,
  }
}

const factsOf = (
  row: PersonColumns,
): Omit<PersonFacts, 'name' | 'isNamed' | 'givenName' | keyof ReturnType<Describe>> => ({
  personId: row[0],
  title: row[4],
  organization: row[5],
  function: row[6],
  level: row[7],
  place: row[18] === '' ? null : row[18],
  connectedOn: row[8],
  hasEmail: row[9],
  given: row[10],
  received: row[11],
  lastRecommendedMeOn: row[12],
  note: row[13],
  leftOrganization: row[14],
  changedEmployerOn: row[15],
  said: row[19],
  rest: row[20],
})

/** By folded name, then id: the same order on every machine, whatever its collations. */
const orderByName = (people: readonly PersonFacts[]): readonly PersonFacts[] =>
  people
    .map((person) => ({ person, key: foldText(person.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.personId < b.person.personId ? -1 : 1))
    .map(({ person }) => person)

const unpack = (rows: readonly PackedContacts[]): ContactRows => {
  const groups = rows.map(([, base64]) => Buffer.from(base64, 'base64'))
  const offsets = new Int32Array(rows.length + 1)
  groups.forEach((packed, group) => {
    offsets[group + 1] = (offsets[group] ?? 0) + packed.length / CONTACT_BYTES
  })
  const total = offsets[rows.length] ?? 0
  const log = {
    offsets,
    at: new Float64Array(total),
    direction: new Uint8Array(total),
    channel: new Uint8Array(total),
    others: new Uint8Array(total),
    isInvitation: new Uint8Array(total),
  }
  let place = 0
  for (const packed of groups) {
    for (let start = 0; start < packed.length; start += CONTACT_BYTES) {
      log.at[place] = Number(packed.readBigInt64BE(start))
      // Small numbers in two bytes: the second holds them.
      log.direction[place] = packed[start + 9] ?? MUTUAL
      log.channel[place] = packed[start + 11] ?? 0
      log.others[place] = packed[start + 13] ?? 0
      log.isInvitation[place] = packed[start + 15] ?? 0
      place += 1
    }
  }
  return { personIds: rows.map(([personId]) => personId), log }
}
