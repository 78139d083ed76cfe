import { useEffect, useRef } from 'react'

/** Marks are ticked, not typed into: letters pressed on them are commands. */
const TICKED = ['checkbox', 'radio']

/** Whether keys typed there are text, not commands. */
const isTyping = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !TICKED.includes(target.type)
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** Whether a dialog lies over the page; then the page's keys rest. */
const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null

/** By the character typed, or the key's name in small letters. */
type Handlers = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Single-key commands of a page: never while typing, in a dialog, or with a modifier held.
 * `first` sees a key before the page does, and keeps it by preventing its default.
 */
export const useKeys = (handlers: Handlers, order: 'first' | 'page' = 'page'): void => {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || isCovered()) return
      latest.current[event.key.length === 1 ? event.key : event.key.toLowerCase()]?.(event)
    }
    const capture = order === 'first'
    document.addEventListener('keydown', onKey, { capture })
    return () => document.removeEventListener('keydown', onKey, { capture })
  }, [order])
}
