import { useEffect, useState } from 'react'

/**
 * Puts the focus back to what had it when the form or dialog appeared, once it is gone: one that is unmounted instead
 * of closed would drop it to the top of the page. Where that is gone too, nothing happens.
 */
export const useReturnFocus = (): void => {
  const [from] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // Only after the one that is leaving has let go of it.
      setTimeout(() => {
        if (document.activeElement === document.body && from instanceof HTMLElement && from.isConnected)
          from.focus()
      })
    },
    [from],
  )
}
