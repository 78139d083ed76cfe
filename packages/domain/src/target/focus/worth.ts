import type { Reason } from '../../plan/plan.ts'
import { counted } from '../../strength/index.ts'
import type { TargetMap } from '../map/index.ts'
import { standingThere } from '../map/index.ts'
import type { Target, TargetState } from '../target.ts'

/*
 * What one more step at a target is worth, to compare targets with each other:
 *
 *   worth = reach × progress × value / minutes
 *
 *   reach     the chance to get to those needed there, Σ over the objective's needs of the likeliest answer / needs;
 *             where the objective asks for nobody, the likeliest person there
 *   progress  how far the target has come: a step at one that qualified is likelier to come to something
 *   value     between a half and one and a half: what it is said to be worth beside the largest of the same currency
 */

/** The chance of getting in where nobody leads: a cold word is answered by a few in a hundred. */
export const COLD_REACH = 0.05
/** What a step at each stage counts beside one at a pursued target. Judgements; only their order is sure. */
const PROGRESS: Readonly<Record<TargetState, number>> = {
  identified: 0.4,
  mapping: 0.6,
  qualified: 0.8,
  pursuing: 1,
  won: 0,
  lost: 0,
  disqualified: 0,
}
/** A value that is not said stands in the middle between the least and the largest. */
const VALUE = { least: 0.5, range: 1, unsaid: 1 }

export interface Worth {
  readonly worth: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

/** `largest` is the largest value of a live target in each currency, under '' where none is named; `wanted` how many needs the objective has. */
export const worthOfTarget = (
  target: Pick<Target, 'state' | 'value' | 'currency'>,
  map: TargetMap,
  minutes: number,
  { largest, wanted }: { readonly largest: ReadonlyMap<string, number>; readonly wanted: number },
): Worth => {
  const reach = Math.max(COLD_REACH, reachOf(map, wanted))
  const most = largest.get(target.currency ?? '')
  const value =
    target.value === null || most === undefined || most <= 0
      ? VALUE.unsaid
      : VALUE.least + VALUE.range * (target.value / most)
  const answered = map.needs.filter(({ standing }) => standing !== 'unknown').length
  const reasons = [
    wanted === 0
      ? null
      : {
          kind: 'needs',
          text: `${answered} of the ${counted(wanted, 'need')} can be met there`,
          answered,
          wanted,
        },
    { kind: 'reach', text: reachInWords(map), chance: round(reach) },
    { kind: 'state', text: STATE_WORDS[target.state], state: target.state },
    target.value === null
      ? null
      : {
          kind: 'value',
          text: `Worth ${target.value.toLocaleString('en')} ${target.currency ?? ''}`.trim(),
          value: target.value,
          currency: target.currency,
        },
    { kind: 'minutes', text: `Takes about ${minutes} minutes`, minutes },
  ].filter((reason) => reason !== null)
  return { worth: round((reach * PROGRESS[target.state] * value * 60) / minutes), reasons }
}

const reachOf = ({ needs, cells }: TargetMap, wanted: number): number => {
  if (wanted === 0) {
    return Math.max(0, ...cells.flatMap(({ people }) => people.map(({ way }) => way?.probability ?? 0)))
  }
  return needs.reduce((sum, { chance }) => sum + chance, 0) / wanted
}

const reachInWords = (map: TargetMap): string => {
  if (map.known > 0) {
    const alive = map.cells
      .flatMap(({ people }) => people)
      .filter(
        (person) =>
          standingThere(person) === 'known' &&
          person.relationship !== null &&
          ['warm', 'new', 'cooling'].includes(person.relationship.state),
      ).length
    return `You know ${counted(map.known, 'person', 'people')} there, ${alive === 0 ? 'nobody' : alive} in touch lately`
  }
  if (map.reachable > 0) return `Others lead to ${counted(map.reachable, 'person', 'people')} there`
  return 'Nobody leads there yet'
}

const STATE_WORDS: Readonly<Record<TargetState, string>> = {
  identified: 'On the list, not looked into yet',
  mapping: 'Being mapped',
  qualified: 'It qualifies',
  pursuing: 'You are pursuing it',
  won: 'Won',
  lost: 'Lost',
  disqualified: 'Off the list',
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
