export const FILL_STATES = ['empty', 'under', 'right', 'over'] as const
/** How many people a network has beside how many it aims for. */
export type FillState = (typeof FILL_STATES)[number]

/** Share of the size by which a network may miss it and still be right: a size is a direction, not a quota. */
const TOLERANCE = 0.2

export const fillStateOf = (members: number, size: number): FillState => {
  if (members === 0) return 'empty'
  if (members < size * (1 - TOLERANCE)) return 'under'
  return members > size * (1 + TOLERANCE) ? 'over' : 'right'
}
