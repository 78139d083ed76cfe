import type { GiveInput, Pressing } from './item.ts'
import { BARE, isResting, type Known } from './known.ts'

/** What fits somebody's need is welcome, and waits behind what was promised or asked for. */
const FITS = 0.7

/** Introductions and offers that answer what somebody needs, as the matches have them. */
export const fitting = (
  { matches, today }: GiveInput,
  knownOf: (personId: string) => Known | null,
): readonly Pressing[] => {
  const isAwake = (personId: string) => {
    const known = knownOf(personId)
    return known !== null && !isResting(known.person, today)
  }
  return [
    ...matches.introduce
      .filter(({ aId, bId }) => isAwake(aId) && isAwake(bId))
      .map(({ aId, bId, need, score, suggestion, reasons }) => ({
        press: FITS * score,
        item: {
          ...BARE,
          personId: aId,
          otherId: bId,
          kind: 'introduction' as const,
          suggestion,
          since: need.learnedOn,
          learnedId: need.learnedId,
          reasons,
        },
      })),
    ...matches.give
      .filter(({ personId }) => isAwake(personId))
      .map(({ personId, need, score, suggestion, reasons }) => ({
        press: FITS * score,
        item: {
          ...BARE,
          personId,
          kind: 'lead' as const,
          suggestion,
          since: need.learnedOn,
          learnedId: need.learnedId,
          reasons,
        },
      })),
  ]
}
