import type { WriteContext } from '../context.ts'
import type { NewTieList } from '../ports/tie.ts'
import { countKnown } from './count-known.ts'
import { describeList } from './describe-list.ts'
import { listBefore } from './list-before.ts'
import type { ReadLists } from './read-lists.ts'

/** Rows written at a time: making their text takes some milliseconds, in which nobody else is answered. */
const ROWS_AT_ONCE = 5_000

interface ListToKeep extends Pick<NewTieList, 'name' | 'ownerId'> {
  /** Not said, the list stays what it was. */
  readonly isColleague: boolean | undefined
}

/** Keeps a new list, or fills the one that it takes the place of anew, and says what changed. */
export const keepList = async (
  { name, ownerId, isColleague }: ListToKeep,
  { rows, rejected, firstRejected, points, ties }: ReadLists,
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
  for (let from = 0; from < points.length; from += ROWS_AT_ONCE) {
    signal.throwIfAborted()
    await store.ties.addPoints(listId, points.slice(from, from + ROWS_AT_ONCE))
  }
  const total = ties.first.length
  for (let from = 0; from < total; from += ROWS_AT_ONCE) {
    signal.throwIfAborted()
    const to = Math.min(total, from + ROWS_AT_ONCE)
    await store.ties.addTies(listId, {
      first: ties.first.subarray(from, to),
      second: ties.second.subarray(from, to),
      weight: ties.weight.subarray(from, to),
      kinds: Array.from({ length: to - from }, (_, index) => ties.kindOf(from + index)),
    })
    progress({ phase: 'Keeping the ties', done: to, total, unit: 'rows' })
  }
  const kept = await store.ties.get(listId)
  if (kept === null) throw new Error(`list ${listId} was written and cannot be read back`)
  return {
    list: describeList(kept, await countKnown(kept, points, context)),
    rows,
    ties: total,
    doubles: ties.doubles,
    rejected,
    firstRejected,
    replaced: before && {
      importedAt: new Date(before.importedAt).toISOString(),
      ...(await store.ties.changed(listId)),
    },
  }
}
