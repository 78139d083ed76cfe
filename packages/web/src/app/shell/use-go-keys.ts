import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useKeys } from '../../ui/index.ts'
import { CORNERS, PLACES } from './places.ts'

/** How long after `g` a letter still counts as its second half, in milliseconds: an unhurried second. */
const WAIT_FOR_LETTER = 1_500

/** `g` then a letter goes to a place. */
export const useGoKeys = (): void => {
  const navigate = useNavigate()
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const letters = Object.fromEntries(
    [...PLACES, ...CORNERS].map((place) => [
      place.key,
      (event: KeyboardEvent) => {
        if (event.timeStamp - pressedAt.current > WAIT_FOR_LETTER) return
        pressedAt.current = Number.NEGATIVE_INFINITY
        // Stops the same letter from also being a command of the page, such as `w` for why.
        event.preventDefault()
        void navigate({ to: place.to })
      },
    ]),
  )
  useKeys(
    {
      ...letters,
      g: (event) => {
        pressedAt.current = event.timeStamp
      },
    },
    'first',
  )
}
