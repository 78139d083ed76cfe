import type { PersonDetail } from '../../api/index.ts'

type Position = PersonDetail['positions'][number]

/** Positions in order; one that two sources tell alike stands once. */
export const distinctPositions = (positions: readonly Position[]): readonly Position[] => {
  const seen = new Set<string>()
  return positions.filter(({ title, organization, startedOn, finishedOn, isCurrent }) => {
    const key = JSON.stringify([
      title?.toLowerCase(),
      organization?.toLowerCase(),
      startedOn,
      finishedOn,
      isCurrent,
    ])
    return !seen.has(key) && seen.add(key)
  })
}
