import type { Secrets } from '../ports/secrets.ts'
import type { SourceRow } from '../ports/source.ts'
import { sourceSettings } from '../schema/source.ts'

/** Under which name the password of a source is kept. */
export const secretName = (sourceId: string): string => `source/${sourceId}`

/** A source as interfaces show it; its password is not among it. */
export const describeSource = async (row: SourceRow, secrets: Secrets) => ({
  sourceId: row.sourceId,
  name: row.name,
  settings: sourceSettings.parse({ kind: row.kind, ...row.settings }),
  hasPassword: (await secrets.get(secretName(row.sourceId))) !== null,
  lastImportId: row.lastImportId,
  refreshedAt: row.refreshedAt,
  createdAt: row.createdAt,
})
