import { type RefObject, useEffect, useState } from 'react'
import type { PlanItem } from '../../api/index.ts'
import { moveCursor } from '../../words/cursor.ts'

interface Cursor {
  readonly itemId: string
  /** Where it stood: whatever takes its place has the cursor once it is gone. */
  readonly at: number
}

/** The card the keys act on. It has the focus, so that a screen reader hears where one is. */
export const useCardCursor = (list: RefObject<HTMLElement | null>, items: readonly PlanItem[]) => {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const found = cursor === null ? -1 : items.findIndex((item) => item.itemId === cursor.itemId)
  const at = cursor === null ? -1 : found >= 0 ? found : Math.min(cursor.at, items.length - 1)
  const selected = items[at]
  const selectedId = selected?.itemId

  useEffect(() => {
    if (selectedId === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(selectedId)}"]`)?.focus()
    // From here on it is followed, should others come in before it.
    setCursor((before) => (before?.itemId === selectedId ? before : { itemId: selectedId, at }))
  }, [selectedId, at, list])

  const setAt = (index: number) => {
    const item = items[index]
    if (item !== undefined) setCursor({ itemId: item.itemId, at: index })
  }
  return {
    selected,
    move: (by: 1 | -1) => setAt(moveCursor(at, by, items.length)),
    select: (itemId: string) => setAt(items.findIndex((item) => item.itemId === itemId)),
  }
}
