import { useState } from 'react'

/** Text that survives leaving and coming back within the session. */
export const useDraft = (name: string, initial: string): readonly [string, (value: string) => void] => {
  const key = `rapport.draft.${name}`
  const [value, setValue] = useState(() => sessionStorage.getItem(key) ?? initial)
  return [
    value,
    (next) => {
      setValue(next)
      sessionStorage.setItem(key, next)
    },
  ]
}
