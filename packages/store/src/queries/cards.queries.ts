import type { CardWritePort, DavCardRow, SyncRow } from '@rapport/operations'
import type pg from 'pg'
import { bulkInsert } from '../database/bulk-insert.ts'

/** Synchronisations that a client may still name: a client that asks every hour may stay away for weeks. */
const SYNCS_KEPT = 1_000

const CARD = `select href, person_id as "personId", uid, etag, changed_at as "changedAt", is_removed as "isRemoved"
  from dav_card where workspace_id = $1`

/** What clients of the CardDAV server were told. */
export const createCardPort = (client: pg.PoolClient, workspaceId: string): CardWritePort => {
  const cards = async (condition: string, ...values: readonly unknown[]) =>
    (await client.query<DavCardRow>(`${CARD} ${condition} order by href`, [workspaceId, ...values])).rows

  return {
    byHref: (hrefs) => cards('and href = any($2)', hrefs),
    byUid: (uid) => cards('and uid = $2', uid),
    all: () => cards(''),
    changedSince: (number) => cards('and changed_at > $2', number),

    newestSync: async () => {
      const { rows } = await client.query<SyncRow>(
        `select number, people_version as "peopleVersion" from dav_sync
         where workspace_id = $1 order by number desc limit 1`,
        [workspaceId],
      )
      return rows[0] ?? null
    },

    knowsSync: async (number) => {
      const { rowCount } = await client.query(
        'select from dav_sync where workspace_id = $1 and number = $2',
        [workspaceId, number],
      )
      return rowCount === 1
    },

    photoDigests: async (personIds) => {
      const { rows } = await client.query<{ personId: string; digest: string }>(
        `select m.shown_id as "personId", string_agg(md5(f.content), ',' order by f.record_id) as digest
         from person_photo f
         join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
         where f.workspace_id = $1 and f.is_current and ($2::uuid[] is null or m.shown_id = any($2))
         group by m.shown_id`,
        [workspaceId, personIds],
      )
      return new Map(rows.map(({ personId, digest }) => [personId, digest]))
    },

    bookUids: async () => {
      const { rows } = await client.query<{ personId: string; uid: string }>(
        `select person_id as "personId", min(substr(value, position('|' in value) + 1)) as uid
         from person_identifier where workspace_id = $1 and kind = 'uid' and value like 'vcard|%'
         group by person_id having count(*) = 1`,
        [workspaceId],
      )
      return new Map(rows.map(({ personId, uid }) => [personId, uid]))
    },

    lock: async () => {
      await client.query(`select pg_advisory_xact_lock(hashtextextended('cards ' || $1, 0))`, [workspaceId])
    },

    put: (rows) =>
      bulkInsert(
        client,
        workspaceId,
        'dav_card',
        {
          href: 'href text',
          personId: 'person_id uuid',
          uid: 'uid text',
          etag: 'etag text',
          changedAt: 'changed_at bigint',
          isRemoved: 'is_removed boolean',
        },
        rows,
        `on conflict (workspace_id, href) do update set person_id = excluded.person_id, uid = excluded.uid,
           etag = excluded.etag, changed_at = excluded.changed_at, is_removed = excluded.is_removed`,
      ),

    noteSync: async ({ number, peopleVersion }) => {
      await client.query(
        `insert into dav_sync (workspace_id, number, people_version) values ($1, $2, $3)
         on conflict (workspace_id, number) do update set people_version = excluded.people_version`,
        [workspaceId, number, peopleVersion],
      )
      await client.query(
        `delete from dav_sync where workspace_id = $1 and number < (
           select number from dav_sync where workspace_id = $1 order by number desc offset $2 limit 1)`,
        [workspaceId, SYNCS_KEPT - 1],
      )
    },
  }
}
