import type { WriteContext } from '../context.ts'
import type { TieListRow } from '../ports/tie.ts'
import { countKnown } from './count-known.ts'
import { describeList } from './describe-list.ts'
import type { ReadLists } from './read-lists.ts'

/** Rows written at a time: making their text takes some milliseconds, in which nobody else is answered. */
const ROWS_AT_ONCE = 5_000

/** Keeps a list in the place of the one of the same name and owner, and says what changed. */
export const keepList = async (
  list: Pick<TieListRow, 'name' | 'ownerId' | 'isColleague'>,
  { rows, rejected, firstRejected, points, ties }: ReadLists,
  context: WriteContext,
) => {
  const { store, now, newId, signal, progress } = context
  // Two that come in at once must not both take themselves for the first.
  await store.imports.lock()
  const before = (await store.ties.lists()).find(
    ({ name, ownerId }) => name === list.name && ownerId === list.ownerId,
  )
  const listId = newId()
  const importedAt = now.toISOString()
  await store.ties.add({ listId, ...list, rows, rejected, importedAt })
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
  const change = before === undefined ? null : await store.ties.compare(before.listId, listId)
  if (before !== undefined) await store.ties.remove(before.listId)
  const kept = await store.ties.get(listId)
  if (kept === null) throw new Error(`list ${listId} was written and cannot be read back`)
  return {
    list: describeList(kept, await countKnown(kept, points, context)),
    rows,
    ties: total,
    doubles: ties.doubles,
    rejected,
    firstRejected,
    replaced:
      before === undefined || change === null
        ? null
        : { importedAt: new Date(before.importedAt).toISOString(), ...change },
  }
}
