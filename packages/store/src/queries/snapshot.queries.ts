import { CHANNELS, type ContactLog, MUTUAL, type PersonFacts, RECEIVED, SENT } from '@rapport/domain'
import { foldText, type SnapshotPort } from '@rapport/operations'
import type pg from 'pg'

/** Characters of a note that a reason may quote. */
const NOTE_EXCERPT = 160

const PEOPLE = `
  with current_position as (
    select distinct on (p.person_id) p.person_id, p.title, p.function, p.level, o.name as organization
    from position p
    left join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
    where p.workspace_id = $1 and p.is_current
    order by p.person_id, p.started_on desc nulls last, p.position_id desc
  ), favors as (
    select person_id, count(*) filter (where direction = 'given') as given,
           count(*) filter (where direction = 'received') as received,
           max(made_on) filter (where direction = 'received' and kind = 'recommendation') as recommended_on
    from favor where workspace_id = $1 and is_current group by person_id
  ), newest_note as (
    select distinct on (person_id) person_id, left(text, ${NOTE_EXCERPT}) as text
    from note where workspace_id = $1 and is_current order by person_id, written_at desc nulls last, note_id
  ), newest_move as (
    select distinct on (c.person_id) c.person_id, c.before, m.as_of
    from import_change c join import_run m on m.workspace_id = c.workspace_id and m.import_id = c.import_id
    where c.workspace_id = $1 and c.kind = 'employer' and m.undone_at is null
    order by c.person_id, m.as_of desc, c.change_id
  )
  select s.person_id, s.given_name, s.family_name, s.suffix,
         coalesce(s.edited_title, p.title), coalesce(s.edited_organization, p.organization),
         case when s.edited_title is null then p.function else s.edited_function end,
         case when s.edited_title is null then p.level else s.edited_level end,
         s.connected_on, cardinality(s.emails) > 0, coalesce(f.given, 0), coalesce(f.received, 0),
         f.recommended_on, n.text, c.before, c.as_of
  from shown_person s
  left join current_position p on p.person_id = s.person_id
  left join favors f on f.person_id = s.person_id
  left join newest_note n on n.person_id = s.person_id
  left join newest_move c on c.person_id = s.person_id
  where s.workspace_id = $1 and not s.is_owner`

const CONTACTS = `
  select p.person_id, extract(epoch from i.at)::float8 * 1000, i.direction, i.channel, i.others, i.kind
  from interaction_participant p
  join interaction i on i.workspace_id = p.workspace_id and i.interaction_id = p.interaction_id
  where p.workspace_id = $1`

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
]

type ContactColumns = [string, number, string, string, number, string]

export const createSnapshotPort = (client: pg.PoolClient, workspaceId: string): SnapshotPort => ({
  load: async () => {
    const version = await client.query('select version from workspace where workspace_id = $1', [workspaceId])
    const people = await client.query<PersonColumns>({
      text: PEOPLE,
      values: [workspaceId],
      rowMode: 'array',
    })
    const contacts = await client.query<ContactColumns>({
      text: CONTACTS,
      values: [workspaceId],
      rowMode: 'array',
    })
    const ordered = orderByName(people.rows.map(toFacts))
    return {
      version: version.rows[0]?.version ?? 0,
      people: ordered,
      contacts: toLog(ordered, contacts.rows),
    }
  },

  doneSince: async (at) => {
    const { rows } = await client.query(
      `select i.interaction_id as "interactionId", p.person_id as "personId", i.channel, i.at, i.minutes
       from interaction i
       join interaction_participant p on p.workspace_id = i.workspace_id and p.interaction_id = i.interaction_id
       where i.workspace_id = $1 and i.record_id is null and i.at >= $2
       order by i.at, i.interaction_id`,
      [workspaceId, at],
    )
    return rows
  },
})

const toFacts = (row: PersonColumns): PersonFacts => ({
  personId: row[0],
  name: `${row[1]} ${row[2]}`.trim(),
  givenName: row[1] === '' ? row[2] : row[1],
  title: row[4],
  organization: row[5],
  function: row[6],
  level: row[7],
  connectedOn: row[8],
  hasEmail: row[9],
  given: row[10],
  received: row[11],
  lastRecommendedMeOn: row[12],
  note: row[13],
  leftOrganization: row[14],
  changedEmployerOn: row[15],
})

/** By folded name, then id: the same order on every machine, whatever its collations. */
const orderByName = (people: readonly PersonFacts[]): readonly PersonFacts[] =>
  people
    .map((person) => ({ person, key: foldText(person.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.personId < b.person.personId ? -1 : 1))
    .map(({ person }) => person)

const DIRECTIONS: Readonly<Record<string, number>> = { received: RECEIVED, sent: SENT, mutual: MUTUAL }

/** Counts per person first, then places every contact in its person's slice, oldest first. */
const toLog = (people: readonly PersonFacts[], rows: readonly ContactColumns[]): ContactLog => {
  const indexOf = new Map(people.map((person, index) => [person.personId, index]))
  const known = rows.filter((row) => indexOf.has(row[0])).sort((a, b) => a[1] - b[1])
  const offsets = new Int32Array(people.length + 1)
  for (const row of known) {
    const slot = (indexOf.get(row[0]) ?? 0) + 1
    offsets[slot] = (offsets[slot] ?? 0) + 1
  }
  for (let index = 1; index < offsets.length; index += 1) {
    offsets[index] = (offsets[index] ?? 0) + (offsets[index - 1] ?? 0)
  }
  const next = offsets.slice()
  const log = {
    offsets,
    at: new Float64Array(known.length),
    direction: new Uint8Array(known.length),
    channel: new Uint8Array(known.length),
    others: new Uint8Array(known.length),
    isInvitation: new Uint8Array(known.length),
  }
  for (const [personId, at, direction, channel, others, kind] of known) {
    const person = indexOf.get(personId) ?? 0
    const place = next[person] ?? 0
    next[person] = place + 1
    log.at[place] = at
    log.direction[place] = DIRECTIONS[direction] ?? MUTUAL
    log.channel[place] = Math.max(0, (CHANNELS as readonly string[]).indexOf(channel))
    log.others[place] = Math.min(255, others)
    log.isInvitation[place] = kind === 'invitation' ? 1 : 0
  }
  return log
}
