import type {
  ChangeRow,
  DirectoryPerson,
  DirectoryRows,
  FindingRow,
  ImportPort,
  ImportRow,
  RecordVersion,
} from '@rapport/operations'
import type pg from 'pg'

type Reads = Pick<ImportPort, 'list' | 'show' | 'findings' | 'changes' | 'directory' | 'versionsOf'>

const IMPORTS = `
  select m.import_id as "importId", m.sources, m.started_at as "startedAt", m.finished_at as "finishedAt",
         m.undone_at as "undoneAt", m.people_created as "peopleCreated", m.people_updated as "peopleUpdated",
         m.people_merged as "peopleMerged", m.warnings,
         coalesce((select jsonb_agg(jsonb_build_object(
           'name', f.name, 'kind', f.kind, 'notice', f.notice, 'rows', f.rows, 'created', f.created,
           'updated', f.updated, 'unchanged', f.unchanged, 'hidden', f.hidden, 'skipped', f.skipped,
           'rejected', f.rejected) order by f.file)
           from import_file f where f.workspace_id = m.workspace_id and f.import_id = m.import_id), '[]') as files,
         coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'count', c.count) order by c.count desc, c.kind)
           from (select kind, count(*) as count from import_change c
                 where c.workspace_id = m.workspace_id and c.import_id = m.import_id group by kind) c), '[]')
           as "changeCounts"
  from import_run m
  where m.workspace_id = $1`

const VERSIONS = `
  select key, record_id as "recordId", digest, as_of as "asOf", is_current as "isCurrent", data,
         person_id as "personId"
  from source_record where workspace_id = $1 and key = any($2::text[]) order by sequence`

export const createImportReads = (client: pg.PoolClient, workspaceId: string): Reads => ({
  list: async () => {
    const { rows } = await client.query<ImportRow>(
      `${IMPORTS} order by m.started_at desc, m.import_id desc`,
      [workspaceId],
    )
    return rows
  },

  show: async (importId) => {
    const { rows } = await client.query<ImportRow>(`${IMPORTS} and m.import_id = $2`, [workspaceId, importId])
    return rows[0] ?? null
  },

  findings: async (importId, { outcome, limit, offset }) => {
    const { rows } = await client.query<FindingRow & { total: number }>(
      `select f.name as file, r.line, r.outcome, r.code, r.message, count(*) over () as total
       from import_row r
       join import_file f on f.workspace_id = r.workspace_id and f.import_id = r.import_id and f.file = r.file
       where r.workspace_id = $1 and r.import_id = $2 and r.code is not null and ($3::text is null or r.outcome = $3)
       order by case r.outcome when 'rejected' then 0 when 'skipped' then 2 when 'hidden' then 3 else 1 end,
                r.file, r.line
       limit $4 offset $5`,
      [workspaceId, importId, outcome, limit, offset],
    )
    return { total: rows[0]?.total ?? 0, findings: rows.map(({ total: _, ...row }) => row) }
  },

  changes: async (importId, { limit, offset }) => {
    const { rows } = await client.query<ChangeRow & { total: number }>(
      `select c.kind, c.person_id as "personId",
              coalesce(trim(p.given_name || ' ' || p.family_name), '') as person,
              c.before, c.after, count(*) over () as total
       from import_change c
       left join shown_person p on p.workspace_id = c.workspace_id and p.person_id = c.person_id
       where c.workspace_id = $1 and c.import_id = $2
       order by c.kind, person, c.person_id limit $3 offset $4`,
      [workspaceId, importId, limit, offset],
    )
    return { total: rows[0]?.total ?? 0, changes: rows.map(({ total: _, ...row }) => row) }
  },

  directory: async () => {
    const people = await client.query<DirectoryPerson>(
      `select p.person_id as "personId", p.folded_name as "foldedName", p.is_owner as "isOwner",
              exists (select from source_record r where r.workspace_id = p.workspace_id
                      and r.person_id = p.person_id and r.kind in ('person', 'owner')) as "hasRecord",
              p.shown_id as "shownId", p.book, p.profile, p.emails,
              array(select x->>'value' from jsonb_array_elements(p.card->'phones') x) as phones,
              case when p.book is not null then (
                select r.digest from source_record r where r.workspace_id = p.workspace_id
                  and r.person_id = p.person_id and r.kind = 'person' and r.is_current limit 1) end as digest
       from person p where p.workspace_id = $1 order by p.person_id`,
      [workspaceId],
    )
    const identifiers = await client.query<DirectoryRows['identifiers'][number]>(
      'select person_id as "personId", kind, value from person_identifier where workspace_id = $1',
      [workspaceId],
    )
    const organizations = await client.query<DirectoryRows['organizations'][number]>(
      'select organization_id as "organizationId", key from organization where workspace_id = $1',
      [workspaceId],
    )
    return { people: people.rows, identifiers: identifiers.rows, organizations: organizations.rows }
  },

  versionsOf: async (keys) => {
    const { rows } = await client.query<RecordVersion & { key: string }>(VERSIONS, [
      workspaceId,
      [...new Set(keys)],
    ])
    const versions = new Map<string, RecordVersion[]>()
    for (const { key, ...version } of rows) {
      const known = versions.get(key)
      if (known === undefined) versions.set(key, [version])
      else known.push(version)
    }
    return versions
  },
})
