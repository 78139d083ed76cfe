import { useEffect, useReducer, useRef, useState } from 'react'
import { useKeys } from '../../ui/index.ts'
import { moveCursor } from '../../words/cursor.ts'
import { chosenOf, NOTHING_SELECTED, type Selection, type SelectionStep, selectNext } from './selection.ts'

/** More keys of a list, each for those it concerns: the marked, or where none is, the one under the cursor. */
type TargetKeys = Readonly<Record<string, (personIds: readonly string[]) => void>>

/** The mark's key with Shift. */
const RANGE_KEY = 'X'

/**
 * Choosing people in a list: `j` and `k` move, `x` marks, `X` marks from the last mark to here, `w` opens the reasons;
 * `keys` does the rest.
 */
export const useChoice = (personIds: readonly string[], keys: TargetKeys) => {
  const list = useRef<HTMLUListElement>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [selection, step] = useReducer(
    (state: Selection, next: SelectionStep) => selectNext(state, personIds, next),
    NOTHING_SELECTED,
  )
  // The list shortens under the cursor as people are put somewhere.
  const cursor = Math.min(selection.cursor, personIds.length - 1)
  const current = personIds[cursor]
  const chosen = chosenOf(selection, personIds)
  const targets = chosen.length > 0 ? chosen : current === undefined ? [] : [current]

  useEffect(() => {
    if (current === undefined) return
    // Focus, not only a frame: a screen reader must hear where the cursor is.
    list.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(current)}"]`)?.focus()
  }, [current])

  const toggleReasons = (personId: string) => setOpened((open) => (open === personId ? null : personId))
  const isOnControl = (event: KeyboardEvent) =>
    event.target instanceof HTMLElement && ['A', 'BUTTON'].includes(event.target.tagName)
  useKeys({
    j: () => step({ does: 'move', to: moveCursor(cursor, 1, personIds.length) }),
    k: () => step({ does: 'move', to: moveCursor(cursor, -1, personIds.length) }),
    x: () => step({ does: 'toggle', at: cursor }),
    [RANGE_KEY]: () => step({ does: 'range', to: cursor }),
    w: () => current !== undefined && toggleReasons(current),
    ...Object.fromEntries(
      Object.entries(keys).map(([key, act]) => [
        key,
        (event: KeyboardEvent) => {
          if (targets.length === 0 || (key === 'enter' && isOnControl(event))) return
          act(targets)
          step({ does: 'none' })
        },
      ]),
    ),
  })
  return {
    list,
    cursor,
    chosen,
    opened,
    toggleReasons,
    isChosen: (personId: string) => selection.chosen.has(personId),
    /** A click with Shift marks the range. */
    mark: (at: number, isRange: boolean) =>
      step(isRange ? { does: 'range', to: at } : { does: 'toggle', at }),
    markAll: () => step({ does: chosen.length === personIds.length ? 'none' : 'all' }),
    markNone: () => step({ does: 'none' }),
  }
}
