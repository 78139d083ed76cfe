import { isDropped, type TargetState } from './target.ts'

/*
 * The board runs from left to right, one column at a time or several at once; what was begun can fall back. Only what
 * is pursued can be won or lost; whatever takes time can be dropped. What left the list comes back to its beginning or
 * to the map, not as if it had qualified meanwhile; what was lost may be pursued again.
 */
const MOVES: Readonly<Record<TargetState, readonly TargetState[]>> = {
  identified: ['mapping', 'qualified', 'pursuing', 'disqualified'],
  mapping: ['identified', 'qualified', 'pursuing', 'disqualified'],
  qualified: ['mapping', 'pursuing', 'disqualified'],
  pursuing: ['mapping', 'qualified', 'won', 'lost', 'disqualified'],
  won: ['pursuing'],
  lost: ['identified', 'pursuing'],
  disqualified: ['identified', 'mapping'],
}

/** Where a target can be moved to from where it stands. */
export const targetMovesFrom = (state: TargetState): readonly TargetState[] => MOVES[state]

/** Whether a move makes sense. */
export const canMoveTarget = (from: TargetState, to: TargetState): boolean => MOVES[from].includes(to)

/** What leaves the list leaves it for a reason, so that nobody looks into it twice. */
export const needsReason = (to: TargetState): boolean => isDropped(to)

/** States that say of a target that it fits. */
const SAYS_IT_FITS: ReadonlySet<TargetState> = new Set(['qualified', 'pursuing'])

/** Whether a move says that the target fits; falling back from further on says nothing new. */
export const claimsFit = (from: TargetState, to: TargetState): boolean =>
  SAYS_IT_FITS.has(to) && !SAYS_IT_FITS.has(from) && from !== 'won' && from !== 'lost'
