import type { ReadTransaction } from '../ports/store.ts'

/** The workspace as every interface shows it. */
export const describeWorkspace = async (store: Pick<ReadTransaction, 'workspace'>, today: string) => {
  const row = await store.workspace.get()
  const counts = await store.workspace.counts()
  return {
    name: row.name,
    owner: row.ownerName,
    ownerHeadline: row.ownerHeadline,
    ownerEmails: [...row.ownerEmails],
    hoursPerWeek: row.hoursPerWeek,
    isDemo: row.isDemo,
    today,
    counts,
  }
}
