import type { TieListHead } from '../ports/tie.ts'

/**
 * The list whose place a newer one takes: that of its name and owner. Where nothing is said of the owner (undefined),
 * a community's of that name, else the only one of that name, whoever's it is.
 */
export const listBefore = <List extends Pick<TieListHead, 'name' | 'ownerId'>>(
  lists: readonly List[],
  name: string,
  ownerId: string | null | undefined,
): List | null => {
  const named = lists.filter((list) => list.name === name)
  const same = named.find((list) => list.ownerId === (ownerId ?? null))
  if (same !== undefined || ownerId !== undefined) return same ?? null
  return named.length === 1 ? (named[0] ?? null) : null
}
