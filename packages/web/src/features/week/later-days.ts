import { addDays, mondayOf } from '@rapport/domain'

export interface LaterDay {
  readonly label: 'Tomorrow' | 'A day later' | 'Next week'
  readonly on: string
}

/** The days an item can be put off to at one press: a day on from its own day, and the next week that is planned. */
export const laterDays = (itemDay: string, today: string): readonly LaterDay[] => {
  const dayOn = addDays(itemDay > today ? itemDay : today, 1)
  return [
    { label: dayOn === addDays(today, 1) ? 'Tomorrow' : 'A day later', on: dayOn },
    { label: 'Next week', on: addDays(mondayOf(today), 7) },
  ]
}
