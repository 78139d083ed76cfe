import { type Pen, write } from './pen.ts'
import type { Presence } from './presence.ts'

/** Horizons looked back at one by one, after the last. */
const HORIZONS = [1, 2, 3] as const
const WINDOWS_PER_HORIZON = 4
const ALL_HORIZONS = 7

export const PRESENCE_COLUMNS = [
  ...HORIZONS.map((back) => `alive ${back} horizons ago`),
  'horizons alive',
  'windows alive',
  'windows alive lately',
  'followed the like',
  'alive in the like',
]

export const writePresence = (presence: Presence, tie: number, pen: Pen): void => {
  const mask = presence.windows(tie)
  const isAlive = (horizon: number) => ((mask >> (horizon * WINDOWS_PER_HORIZON)) & 15) !== 0
  for (const back of HORIZONS) write(pen, isAlive(back) ? 1 : 0)
  let horizons = 0
  for (let back = 0; back < ALL_HORIZONS; back += 1) if (isAlive(back)) horizons += 1
  write(pen, horizons)
  write(pen, bitsOf(mask))
  write(pen, bitsOf(mask & 255))
  write(pen, presence.followed(tie))
  write(pen, presence.together(tie))
}

const bitsOf = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
