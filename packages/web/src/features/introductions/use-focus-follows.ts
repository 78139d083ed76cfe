import { useEffect, useRef } from 'react'

/**
 * Keeps the focus with an introduction whose card moves to another part of the page, so that whoever works by keys goes
 * on from there. `shown` is what the page shows.
 */
export const useFocusFollows = (shown: unknown): void => {
  const at = useRef<string | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      at.current = target.closest<HTMLElement>('[data-introduction]')?.dataset.introduction ?? at.current
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards move when what is shown changes.
  useEffect(() => {
    if (at.current === null || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-introduction="${at.current}"] button`)?.focus()
  }, [shown])
}
