/** How far the people on record cover what is wanted. */
export interface Covered {
  readonly wanted: number
  readonly found: number
  readonly inTouch: number
}

export type GapPart = 'in-touch' | 'found' | 'missing'

/** One part for each person wanted: first those one is in touch with, then those only found, then the missing. */
export const gapParts = ({ wanted, found, inTouch }: Covered): readonly GapPart[] => {
  const touched = Math.min(inTouch, wanted)
  const there = Math.min(found, wanted)
  return Array.from({ length: wanted }, (_, at) =>
    at < touched ? 'in-touch' : at < there ? 'found' : 'missing',
  )
}

/** "3 of 5 found, 1 of them in touch": the marks for those who do not see them. */
export const gapInWords = ({ wanted, found, inTouch }: Covered): string => {
  const there = found > wanted ? `${found} found where ${wanted} are wanted` : `${found} of ${wanted} found`
  return found === 0 ? there : `${there}, ${inTouch === 0 ? 'none' : inTouch} of them in touch`
}
