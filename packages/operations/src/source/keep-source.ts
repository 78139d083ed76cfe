import type { WriteContext } from '../context.ts'
import type { SourceSettings } from '../schema/source.ts'
import { describeSource, secretName } from './describe.ts'

/** Writes a new source, and its password where passwords go. */
export const keepSource = async (
  { store, secrets, newId, now }: Pick<WriteContext, 'store' | 'secrets' | 'newId' | 'now'>,
  {
    name,
    settings,
    secret,
  }: { readonly name: string; readonly settings: SourceSettings; readonly secret: string | null },
) => {
  const sourceId = newId()
  const { kind, ...rest } = settings
  const row = { sourceId, kind, name, settings: rest, createdAt: now.toISOString() }
  await store.sources.add(row)
  if (secret !== null) await secrets.set(secretName(sourceId), secret)
  return describeSource({ ...row, cursor: null, lastImportId: null, refreshedAt: null }, secrets)
}
