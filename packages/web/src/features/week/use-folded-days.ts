import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'

/** Where the bar of places is at the bottom, a week of cards is a long way down. */
const NARROW = '(max-width: 48em)'

/** On a narrow screen the first day is open and the others fold away; the one with the cursor is always open. */
export const useFoldedDays = (dates: readonly string[], cursorOn: string | undefined) => {
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false })
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  return (date: string) => {
    if (!isNarrow) return null
    const isOpen = date === cursorOn || (chosen.get(date) ?? date === dates[0])
    return { isOpen, onToggle: () => setChosen((before) => new Map(before).set(date, !isOpen)) }
  }
}
