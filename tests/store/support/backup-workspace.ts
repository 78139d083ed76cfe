import { gunzipSync, gzipSync } from 'node:zlib'
import type { RestoreOptions, Store } from '@rapport/operations'
import { TEST_NOW } from '@rapport/testkit'
import type pg from 'pg'

export const OURS = '00000000-0000-7000-8000-000000000001'
export const THEIRS = '00000000-0000-7000-8000-000000000002'

export const QUIET: Pick<RestoreOptions, 'signal' | 'progress'> = {
  signal: new AbortController().signal,
  progress: () => {},
}

/** Calls of the store's backup port, on a workspace of its own when one is named. */
export const backupsOf = (store: Store, workspaceId = OURS) => ({
  backUp: (): Promise<File> =>
    store.read(workspaceId, async ({ backup }) =>
      fileOf(await Array.fromAsync((await backup.write(TEST_NOW)).content)),
    ),
  verify: (file: Blob) => store.read(workspaceId, ({ backup }) => backup.verify(file, QUIET)),
  restore: (file: Blob, options: Partial<RestoreOptions> = {}) =>
    store.write(
      workspaceId,
      ({ backup }) => backup.restore(file, { ...QUIET, anyWorkspace: false, at: TEST_NOW, ...options }),
      (result) => result.ok,
    ),
})

/** What a restore must not turn back, or numbers anew. */
const NOT_DATA = ['workspace_id', 'version', 'people_version', 'contacts_version', 'sequence']

/** Every row of a workspace as PostgreSQL writes it, by table. */
export const everythingIn = async (
  admin: pg.Client,
  workspaceId = OURS,
): Promise<Record<string, readonly string[]>> => {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const found: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(
      `select (to_jsonb(t) - $2::text[])::text as row from ${name} t where workspace_id = $1 order by 1`,
      [workspaceId, NOT_DATA],
    )
    found[name] = rows.map(({ row }) => row)
  }
  return found
}

export const fileOf = (chunks: readonly Uint8Array[]): File =>
  new File(
    chunks.map((chunk) => Uint8Array.from(chunk)),
    'a.rapport-backup',
  )

export const linesOf = async (file: Blob): Promise<readonly string[]> =>
  gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString('utf8')
    .split('\n')

export const packed = (lines: readonly string[]): File => fileOf([gzipSync(lines.join('\n'))])
