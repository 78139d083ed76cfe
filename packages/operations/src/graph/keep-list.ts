import type { WriteContext } from '../context.ts'
import type { NewTieList } from '../ports/tie.ts'
import { createKnownCount } from './count-known.ts'
import { describeList } from './describe-list.ts'
import { listBefore } from './list-before.ts'
import type { ReadApart } from './read-apart.ts'

/** Rows handed over and written at a time: each takes some milliseconds, in which nobody else is answered. */
const ROWS_AT_ONCE = 5_000

interface ListToKeep extends Pick<NewTieList, 'name' | 'ownerId'> {
  /** Not said, the list stays what it was. */
  readonly isColleague: boolean | undefined
}

/** Keeps a new list, or fills the one that it takes the place of anew, and says what changed. */
export const keepList = async (
  { name, ownerId, isColleague }: ListToKeep,
  { rows, rejected, firstRejected, doubles, points, ties, pointsFrom, tiesFrom }: ReadApart,
  context: WriteContext,
) => {
  const { store, now, newId, signal, progress } = context
  // Two that come in at once must not both take themselves for the first.
  await store.imports.lock()
  const before = listBefore(await store.ties.lists(), name, ownerId)
  const listId = before?.listId ?? newId()
  const written = {
    listId,
    name,
    ownerId,
    isColleague: isColleague ?? before?.isColleague ?? false,
    rows,
    rejected,
    importedAt: now.toISOString(),
  }
  if (before === null) await store.ties.add(written)
  else await store.ties.refill(written)
  const known = await createKnownCount({ ownerId }, context)
  for (let from = 0; from < points; from += ROWS_AT_ONCE) {
    signal.throwIfAborted()
    const some = await pointsFrom(from, Math.min(points, from + ROWS_AT_ONCE))
    await known.take(some)
    await store.ties.addPoints(listId, some)
    progress({ phase: 'Keeping the names', done: from + some.length, total: points, unit: 'rows' })
  }
  for (let from = 0; from < ties; from += ROWS_AT_ONCE) {
    signal.throwIfAborted()
    const to = Math.min(ties, from + ROWS_AT_ONCE)
    await store.ties.addTies(listId, await tiesFrom(from, to))
    progress({ phase: 'Keeping the ties', done: to, total: ties, unit: 'rows' })
  }
  const kept = await store.ties.get(listId)
  if (kept === null) throw new Error(`list ${listId} was written and cannot be read back`)
  return {
    list: describeList(kept, known.count()),
    rows,
    ties,
    doubles,
    rejected,
    firstRejected,
    replaced: before && {
      importedAt: new Date(before.importedAt).toISOString(),
      ...(await store.ties.changed(listId)),
    },
  }
}
