/** People or things below which a share says nothing. A judgement, as for the drive-by rate. */
export const FEWEST_TOLD = 5

/** How often something happened, beside the period before. */
export interface Count {
  readonly value: number
  readonly before: number
  /** The two differ by more than chance alone would make them. */
  readonly isClear: boolean
}

/** How many of how many. */
export interface Part {
  readonly done: number
  readonly of: number
  /** 0 to 1; null where there are too few to tell. */
  readonly rate: number | null
}

/** The same, beside the period before. */
export interface Share extends Part {
  readonly before: Part
}

/** The 95th percentile of a normal distribution: one in ten steady counts strays further, to either side. */
const STRAYS = 1.645

/** Two counts of a steady habit differ by chance alone, by the root of their sum on average. */
export const countOf = (value: number, before: number): Count => ({
  value,
  before,
  isClear: Math.abs(value - before) > STRAYS * Math.sqrt(value + before),
})

export const partOf = (done: number, of: number): Part => ({
  done,
  of,
  rate: of < FEWEST_TOLD ? null : done / of,
})

export const shareOf = (now: Part, before: Part): Share => ({ ...now, before })
