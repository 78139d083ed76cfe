import type { BackupSummary } from '../ports/backup.ts'

/** People as they came in: one for each address book that knows them. */
const PEOPLE = 'person'

/** A backup as every interface shows it. */
export const describeBackup = ({ tables, createdAt, workspaceId, schema }: BackupSummary) => ({
  createdAt,
  workspaceId,
  schema,
  people: tables.find(({ name }) => name === PEOPLE)?.rows ?? 0,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
})
