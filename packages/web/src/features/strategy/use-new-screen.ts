import { type RefObject, useEffect, useRef } from 'react'
import type { Stage } from './conversation.ts'

/** A new question begins at its top, and is where a screen reader goes on; the first one is left as it opened. */
export const useNewScreen = (stage: Stage): RefObject<HTMLDivElement | null> => {
  const screen = useRef<HTMLDivElement>(null)
  const shown = useRef(stage)
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    window.scrollTo({ top: 0 })
    screen.current?.focus({ preventScroll: true })
  }, [stage])
  return screen
}
