import { type RefObject, useEffect, useRef } from 'react'

/** Marks what takes the focus when the row that had it is gone. */
const KEEPER = '[data-keeps-focus]'

/**
 * Keeps the focus in a list whose rows leave it: where the focused row is gone, the one that took its place has it.
 * `items` is what the list shows; rows hold one element with `data-keeps-focus`.
 */
export const useKeptFocus = (list: RefObject<HTMLElement | null>, items: unknown): void => {
  const at = useRef(-1)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const rows = [...(list.current?.children ?? [])]
      at.current = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target))
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows leave when the items change.
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return
    const keepers = list.current?.querySelectorAll<HTMLElement>(KEEPER) ?? []
    keepers[Math.min(at.current, keepers.length - 1)]?.focus()
  }, [items, list])
}
