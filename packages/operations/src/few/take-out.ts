import type { FewWritePort } from '../ports/few.ts'

/** Takes somebody out of the chosen few and keeps why; answers whether they were among them. */
export const takeOut = async (
  few: FewWritePort,
  { personId, reason }: { readonly personId: string; readonly reason: string },
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<boolean> => {
  if (!(await few.remove(personId))) return false
  await few.recordChange({ changeId: newId(), personId, change: 'removed', reason, at: now.toISOString() })
  return true
}
