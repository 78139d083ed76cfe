import type { Reason } from '../../plan/plan.ts'
import type { TargetMap } from '../map/index.ts'
import type { Qualification } from '../qualify.ts'
import { stillFor } from '../still.ts'
import { isLive, type Target } from '../target.ts'
import { type FocusStep, stepFor } from './step.ts'
import { worthOfTarget } from './worth.ts'

export interface FocusInput {
  readonly target: Target
  readonly qualification: Qualification
  readonly map: TargetMap
  /** How many needs its objective has. */
  readonly wanted: number
  /** `YYYY-MM-DD` */
  readonly lastMovedOn: string
}

export interface FocusChoice extends FocusStep {
  readonly targetId: string
  /** Per hour, to compare targets with each other. */
  readonly worth: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface FocusDecision {
  readonly targetId: string
  readonly text: string
  /** The reason to drop it, where one is known. */
  readonly because: string | null
}

export interface Focus {
  /** Best first. */
  readonly choices: readonly FocusChoice[]
  /** Targets that no longer move or do not qualify: to be decided on, longest still first. */
  readonly decisions: readonly FocusDecision[]
}

/** Targets moved in a week: better a few that move than a dozen that wait. */
export const TARGETS_A_WEEK = 3
/** What a step is worth by somebody who is turned to for another target in the same week: one ask a week each. A judgement. */
const ASKED_TWICE = 0.5

/**
 * The targets to move this week, and by whom; those off the list get nothing. Greedy by worth, where a person asked
 * once counts half the second time; of equals the lower id. Targets × most, both few.
 */
export const focusOf = (
  inputs: readonly FocusInput[],
  today: string,
  most: number = TARGETS_A_WEEK,
): Focus => {
  const live = inputs.filter(({ target }) => isLive(target.state))
  const largest = largestValues(live.map(({ target }) => target))
  let open = live.flatMap((input): FocusChoice[] => {
    const { target, qualification, map, wanted } = input
    const step = stepFor(target.state, qualification, map)
    if (step === null) return []
    const worth = worthOfTarget(target, map, step.minutes, { largest, wanted })
    const still = stillFor(target.state, input.lastMovedOn, today).text
    const reasons: readonly Reason[] =
      still === null ? worth.reasons : [...worth.reasons, { kind: 'still', text: still }]
    return [{ targetId: target.targetId, ...step, worth: worth.worth, reasons }]
  })
  const choices: FocusChoice[] = []
  const asked = new Set<string>()
  while (choices.length < most) {
    const worthNow = ({ person, worth }: FocusChoice): number =>
      person?.personId != null && asked.has(person.personId) ? ASKED_TWICE * worth : worth
    const best = open.toSorted((a, b) => worthNow(b) - worthNow(a) || (a.targetId < b.targetId ? -1 : 1))[0]
    if (best === undefined) break
    choices.push(best)
    if (best.person?.personId != null) asked.add(best.person.personId)
    open = open.filter((choice) => choice !== best)
  }
  return { choices, decisions: decisionsOf(live, today) }
}

const largestValues = (targets: readonly Target[]): ReadonlyMap<string, number> => {
  const largest = new Map<string, number>()
  for (const { value, currency } of targets) {
    if (value !== null) largest.set(currency ?? '', Math.max(value, largest.get(currency ?? '') ?? 0))
  }
  return largest
}

const decisionsOf = (live: readonly FocusInput[], today: string): readonly FocusDecision[] =>
  live
    .toSorted(
      (a, b) =>
        (a.lastMovedOn < b.lastMovedOn ? -1 : a.lastMovedOn > b.lastMovedOn ? 1 : 0) ||
        (a.target.targetId < b.target.targetId ? -1 : 1),
    )
    .flatMap(({ target, qualification, lastMovedOn }) => {
      const { verdict, text, suggestion } = qualification
      if (verdict === 'fails') {
        return [{ targetId: target.targetId, text: `${text}: take it off the list?`, because: suggestion }]
      }
      const still = stillFor(target.state, lastMovedOn, today).text
      return still === null ? [] : [{ targetId: target.targetId, text: still, because: null }]
    })
