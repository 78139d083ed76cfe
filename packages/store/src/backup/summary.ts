import type { BackupSummary } from '@rapport/operations'
import type { BackupHeader } from './file/index.ts'

export const summaryOf = ({ schema, workspaceId, createdAt, tables }: BackupHeader): BackupSummary => ({
  schema,
  workspaceId,
  createdAt,
  tables: tables.map(({ name, rows }) => ({ name, rows })),
})
