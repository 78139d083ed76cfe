import type {
  ListChange,
  ListColumns,
  NewTieList,
  TieListHead,
  TieListRow,
  TieRecordRows,
  TieWritePort,
} from '@rapport/operations'
import type pg from 'pg'
import { bulkInsert } from '../database/bulk-insert.ts'
import { deleteRow, insertRow, updateRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'
import { EVENTS, KNOWN_AS, POSITIONS, RELATIONS, TOGETHER } from './tie-records.sql.ts'

/** The most others in a conversation that shows that people know each other; a larger one is an announcement. */
const FEW = 3

/** Points and ties read at a time: a chunk takes the process a few milliseconds, so that others are answered between. */
const POINTS_AT_ONCE = 5_000
const TIES_AT_ONCE = 50_000

const HEAD = `
  l.list_id as "listId", l.name, m.shown_id as "ownerId", l.is_colleague as "isColleague", l.imported_at as "importedAt",
  l.xmin::text as filling`

const HEADS = `
  select ${HEAD}
  from tie_list l
  left join person m on m.workspace_id = l.workspace_id and m.person_id = l.owner_id
  where l.workspace_id = $1 order by l.imported_at desc, l.list_id`

const LISTS = `
  select ${HEAD}, nullif(trim(s.given_name || ' ' || s.family_name), '') as owner, l.rows, l.rejected,
         (select count(*)::int from tie_point p where p.workspace_id = l.workspace_id and p.list_id = l.list_id) as points,
         (select count(*)::int from tie t where t.workspace_id = l.workspace_id and t.list_id = l.list_id) as ties
  from tie_list l
  left join person m on m.workspace_id = l.workspace_id and m.person_id = l.owner_id
  left join shown_person s on s.workspace_id = m.workspace_id and s.person_id = m.shown_id
  where l.workspace_id = $1 and ($2::uuid is null or l.list_id = $2)
  order by l.imported_at desc, l.list_id`

const POINTS = `
  select json_agg(json_build_object('point', p.point, 'label', p.label, 'email', p.email, 'title', p.title,
           'organization', p.organization) order by p.point)::text as rows
  from tie_point p where p.workspace_id = $1 and p.list_id = $2 and p.point >= $3 and p.point < $4`

/** Bytes of one packed tie: two points and its weight. */
const TIE_BYTES = 16

const TIES = `
  select encode(string_agg(int4send(t.first_point) || int4send(t.second_point) || float8send(t.weight), ''::bytea
           order by t.first_point, t.second_point), 'base64') as packed
  from (select t.first_point, t.second_point, t.weight from tie t
        where t.workspace_id = $1 and t.list_id = $2 and (t.first_point, t.second_point) > ($3, $4)
        order by t.first_point, t.second_point limit ${TIES_AT_ONCE}) t`

const TIES_WITH_KINDS = `
  select array_agg(t.first_point order by t.first_point, t.second_point) as first,
         array_agg(t.second_point order by t.first_point, t.second_point) as second,
         array_agg(t.weight order by t.first_point, t.second_point) as weight,
         array_agg(t.kind order by t.first_point, t.second_point) as kinds
  from (select t.first_point, t.second_point, t.weight, t.kind from tie t
        where t.workspace_id = $1 and t.list_id = $2 and (t.first_point, t.second_point) > ($3, $4)
        order by t.first_point, t.second_point limit ${POINTS_AT_ONCE}) t`

/** What a list says, by names and addresses: its points are numbered anew each time it is filled. */
const SAID = `
  with named as (
    select p.point, coalesce(p.email, ' ' || p.label) as name
    from tie_point p where p.workspace_id = $1 and p.list_id = $2
  )
  select least(a.name, b.name) as one, greatest(a.name, b.name) as other, max(t.weight) as weight
  from tie t
  join named a on a.point = t.first_point
  join named b on b.point = t.second_point
  where t.workspace_id = $1 and t.list_id = $2
  group by 1, 2`

const CHANGED = `
  with said as (${SAID})
  select count(*) filter (where o.one is null)::int as added, count(*) filter (where n.one is null)::int as removed,
         count(*) filter (where o.weight <> n.weight)::int as changed,
         count(*) filter (where o.weight = n.weight)::int as unchanged
  from said_before o
  full join said n on n.one = o.one and n.other = o.other`

export const createTiePort = (client: pg.PoolClient, workspaceId: string, touch: Touch): TieWritePort => {
  const lists = async (listId: string | null) => {
    const { rows } = await withoutNestedLoops(client, () =>
      client.query<TieListRow>(LISTS, [workspaceId, listId]),
    )
    return rows
  }
  const read = async <Row extends pg.QueryResultRow>(
    text: string,
    ...values: readonly unknown[]
  ): Promise<readonly Row[]> => (await client.query<Row>(text, [workspaceId, ...values])).rows

  /** Right after an import nobody has analyzed the table, and each page would be sought through all of it. */
  const byIndex = async <T>(work: () => Promise<T>): Promise<T> => {
    await client.query('set local enable_seqscan = off; set local enable_bitmapscan = off')
    const result = await work()
    await client.query('set local enable_seqscan = on; set local enable_bitmapscan = on')
    return result
  }

  return {
    heads: () => read<TieListHead>(HEADS),
    lists: () => lists(null),
    get: async (listId) => (await lists(listId))[0] ?? null,

    records: (today) =>
      withoutNestedLoops(client, async () => ({
        ownerIds: (
          await read<{ id: string }>(
            'select distinct shown_id as id from person where workspace_id = $1 and is_owner',
          )
        ).map(({ id }) => id),
        held: (
          await read<{ id: string }>(
            'select distinct shown_id as id from person where workspace_id = $1 and book is not null',
          )
        ).map(({ id }) => id),
        relations: await read<TieRecordRows['relations'][number]>(RELATIONS),
        events: await read<TieRecordRows['events'][number]>(EVENTS, today),
        positions: await read<TieRecordRows['positions'][number]>(POSITIONS),
      })),

    together: (today) =>
      withoutNestedLoops(client, () => read<TieRecordRows['together'][number]>(TOGETHER, FEW, today)),

    knownAs: () => withoutNestedLoops(client, () => read(KNOWN_AS)),

    points: async function* (listId) {
      for (let from = 0; ; from += POINTS_AT_ONCE) {
        const [chunk] = await byIndex(() =>
          read<{ rows: string | null }>(POINTS, listId, from, from + POINTS_AT_ONCE),
        )
        if (chunk === undefined || chunk.rows === null) return
        yield chunk.rows
      }
    },

    ties: async function* (listId) {
      let after = [-1, -1]
      for (;;) {
        const [chunk] = await byIndex(() => read<{ packed: string | null }>(TIES, listId, ...after))
        if (chunk === undefined || chunk.packed === null) return
        const columns = unpack(Buffer.from(chunk.packed, 'base64'))
        // Before it is handed out: whoever takes it may move it to another thread.
        after = [columns.first.at(-1) ?? 0, columns.second.at(-1) ?? 0]
        yield columns
      }
    },

    tiesWithKinds: async function* (listId) {
      let after = [-1, -1]
      for (;;) {
        const [chunk] = await byIndex(() => read<KindRows | NoRows>(TIES_WITH_KINDS, listId, ...after))
        if (chunk === undefined || chunk.first === null) return
        const { first, second, weight, kinds } = chunk
        yield {
          first: Int32Array.from(first),
          second: Int32Array.from(second),
          weight: Float64Array.from(weight),
          kinds,
        }
        after = [first.at(-1) ?? 0, second.at(-1) ?? 0]
      }
    },

    // A list is among what is known of people: the graph goes by their version.
    add: (list) => {
      touch('people')
      return insertRow(client, 'tie_list', { workspaceId, ...list })
    },

    addPoints: (listId, points) =>
      bulkInsert(
        client,
        workspaceId,
        'tie_point',
        {
          listId: 'list_id uuid',
          point: 'point integer',
          label: 'label text',
          email: 'email text',
          title: 'title text',
          organization: 'organization text',
        },
        points.map((point) => ({ listId, ...point })),
      ),

    addTies: async (listId, { first, second, weight, kinds }) => {
      await client.query(
        `insert into tie (workspace_id, list_id, first_point, second_point, weight, kind)
         select $1, $2, * from unnest($3::int[], $4::int[], $5::double precision[], $6::text[])`,
        [workspaceId, listId, Array.from(first), Array.from(second), Array.from(weight), kinds],
      )
    },

    refill: async ({ listId, ...list }: NewTieList) => {
      touch('people')
      await withoutNestedLoops(client, () =>
        read(`create temporary table said_before on commit drop as ${SAID}`, listId),
      )
      await read('delete from tie where workspace_id = $1 and list_id = $2', listId)
      await read('delete from tie_point where workspace_id = $1 and list_id = $2', listId)
      await updateRow(client, 'tie_list', { workspaceId, listId }, list)
    },

    changed: (listId) =>
      withoutNestedLoops(client, async () => {
        const [change] = await read<ListChange>(CHANGED, listId)
        if (change === undefined) throw new Error(`list ${listId} cannot be compared with what it said`)
        return change
      }),

    remove: (listId) => {
      touch('people')
      return deleteRow(client, 'tie_list', { workspaceId, listId })
    },
  }
}

interface KindRows {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly weight: readonly number[]
  readonly kinds: readonly (string | null)[]
}

/** What an aggregate says of nothing. */
interface NoRows {
  readonly first: null
}

const unpack = (packed: Buffer): ListColumns => {
  const count = packed.length / TIE_BYTES
  const columns = {
    first: new Int32Array(count),
    second: new Int32Array(count),
    weight: new Float64Array(count),
  }
  for (let tie = 0; tie < count; tie += 1) {
    const at = tie * TIE_BYTES
    columns.first[tie] = packed.readInt32BE(at)
    columns.second[tie] = packed.readInt32BE(at + 4)
    columns.weight[tie] = packed.readDoubleBE(at + 8)
  }
  return columns
}
