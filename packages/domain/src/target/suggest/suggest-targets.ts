import type { Reason } from '../../plan/plan.ts'
import { COLD_REACH } from '../focus/worth.ts'
import type { PersonThere, WantedThere } from '../map/index.ts'
import { isDropped, type TargetState } from '../target.ts'
import { type Fitting, fittingOf, type Somebody } from './fitting.ts'
import { whySuggested } from './why-suggested.ts'

/*
 * Organizations worth a place on the board of an objective, from the people on record at them.
 *
 *   promise = Σ over the needs of the objective of max over people there of fit × chance / needs
 *
 * `fit` as in matching; `chance` that a word reaches them, never below a cold word's. It is what the focus of the week
 * calls reach, so what is suggested first is what would be moved first. Named by a need comes before all others; of
 * equals more people who fit, then the name. People × needs, and one way looked up for each one shown.
 */

export interface SuggestInput<Someone extends Somebody> {
  /** What the objective asks for, in its order. */
  readonly wants: readonly WantedThere[]
  readonly people: readonly Someone[]
  /** By organization key: where it stands on the board of this objective. */
  readonly onBoard: ReadonlyMap<string, TargetState>
  /** Where the user works: not pursued unless a need names it. */
  readonly ownOrganization: string | null
  /** Asked only of those at what is shown. */
  readonly relationshipTo: (someone: Someone) => PersonThere['relationship']
  /** Asked of one at each that is shown. */
  readonly wayTo: (someone: Someone) => PersonThere['way']
}

export interface SuggestedTarget {
  readonly organization: string
  /** A need names it. */
  readonly isNamed: boolean
  /** People there who fit a need. */
  readonly fitting: number
  /** To compare organizations with each other. */
  readonly promise: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface SuggestionPool {
  readonly total: number
  /** Best first. */
  readonly suggestions: readonly SuggestedTarget[]
  /** Organizations that would fit, and left the list for a reason. */
  readonly dropped: number
}

/** The organizations that fit an objective, are not on its board, and did not leave it. */
export const suggestTargets = <Someone extends Somebody>(
  input: SuggestInput<Someone>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): SuggestionPool => {
  const { wants, onBoard } = input
  const fitting = fittingOf(input)
  const stateOf = ({ key }: Fitting<Someone>) => onBoard.get(key)
  const ranked = fitting
    .filter((each) => stateOf(each) === undefined)
    .map((each) => ({
      ...each,
      count: each.answers.reduce((sum, { count }) => sum + count, 0),
      promise: promiseOf(each, wants.length),
    }))
    .sort(
      (a, b) =>
        Number(b.namedBy.length > 0) - Number(a.namedBy.length > 0) ||
        b.promise - a.promise ||
        b.count - a.count ||
        (a.key < b.key ? -1 : 1),
    )
  return {
    total: ranked.length,
    suggestions: ranked.slice(offset, offset + limit).map((each) => ({
      organization: each.organization,
      isNamed: each.namedBy.length > 0,
      fitting: each.count,
      promise: each.promise,
      reasons: whySuggested(each, input),
    })),
    dropped: fitting.filter((each) => {
      const state = stateOf(each)
      return state !== undefined && isDropped(state)
    }).length,
  }
}

const promiseOf = <Someone extends Somebody>({ answers }: Fitting<Someone>, wanted: number): number => {
  const sum = answers.reduce((all, { best, fit }) => all + fit * Math.max(COLD_REACH, best.chance), 0)
  return wanted === 0 ? 0 : Math.round((10_000 * sum) / wanted) / 10_000
}
