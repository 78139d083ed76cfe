import type { TieListRow } from '../ports/tie.ts'

/** A list as it is shown; `known` is how many of its names are people of the workspace. */
export const describeList = (row: TieListRow, known: number) => {
  const { listId, name, ownerId, owner, isColleague, importedAt, rows, rejected, ties, points } = row
  return {
    listId,
    name,
    owner: ownerId === null ? null : { personId: ownerId, name: owner },
    isColleague,
    importedAt: new Date(importedAt).toISOString(),
    rows,
    rejected,
    ties,
    names: points,
    known,
  }
}
