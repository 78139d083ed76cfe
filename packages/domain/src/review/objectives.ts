import { counted, dateInWords, durationInWords } from '../strength/index.ts'
import { isWithin, type ReviewPeriod } from './period.ts'
import { type Projection, projectionOf } from './projection.ts'
import type { ReviewObjective, ReviewRecord, ReviewStep } from './record.ts'

/** How an objective stands at the end of the period, and where it is heading. */
export interface ReviewedObjective extends Projection, ReviewObjective {
  /** Of its amount in the period, and in the one before. */
  readonly inPeriod: number
  readonly before: number
  /** The last step up to the end of the period. */
  readonly lastStepOn: string | null
  readonly text: string
}

/** Those that were pursued in the period: in focus first, then the soonest due. */
export const reviewObjectives = ({
  period,
  objectives,
  steps,
}: Pick<ReviewRecord, 'period' | 'objectives' | 'steps'>): readonly ReviewedObjective[] =>
  objectives
    .filter(
      ({ startedOn, closedOn }) => startedOn <= period.to && (closedOn === null || closedOn >= period.from),
    )
    .map((objective) =>
      reviewed(
        objective,
        steps.filter(({ objectiveId }) => objectiveId === objective.objectiveId),
        period,
      ),
    )
    .sort(
      (a, b) =>
        Number(b.isFocused) - Number(a.isFocused) ||
        (a.due < b.due ? -1 : a.due > b.due ? 1 : a.objectiveId < b.objectiveId ? -1 : 1),
    )

const reviewed = (
  objective: ReviewObjective,
  steps: readonly ReviewStep[],
  period: ReviewPeriod,
): ReviewedObjective => {
  const { amount, due, startedOn } = objective
  const projection = projectionOf({ amount, startedOn, due, steps, today: period.to })
  const within = (span: { readonly from: string; readonly to: string }) =>
    steps.filter(({ madeOn }) => isWithin(madeOn, span)).reduce((sum, step) => sum + step.amount, 0)
  return {
    ...objective,
    ...projection,
    inPeriod: within(period),
    before: within(period.before),
    lastStepOn: steps.reduce<string | null>(
      (last, { madeOn }) => (madeOn <= period.to && (last === null || madeOn > last) ? madeOn : last),
      null,
    ),
    text: paceInWords(projection, { amount, due }, period.to),
  }
}

const paceInWords = (
  { verdict, done, daysLeft, on, chance, earliest, latest }: Projection,
  { amount, due }: Pick<ReviewObjective, 'amount' | 'due'>,
  today: string,
): string => {
  const soFar = `${done} of ${amount ?? 0}`
  if (verdict === 'not-measured') {
    return done === 0
      ? 'Nothing is counted here, so no pace can be told.'
      : `${counted(done, 'step')} so far; no number says how many it takes.`
  }
  if (verdict === 'reached') return `${soFar}: reached.`
  const when = on === null ? 'not within ten years' : `around ${dateInWords(on, today)}`
  if (verdict === 'over') {
    return `${soFar} when its day came, ${durationInWords(-daysLeft)} ago. At the present pace it would be reached ${when}.`
  }
  const left = `${soFar}, ${counted(daysLeft, 'day')} left.`
  if (verdict === 'too-early') return `${left} Too early to say whether that is enough.`
  const between =
    earliest === null
      ? ''
      : latest === null
        ? `, not before ${dateInWords(earliest, today)}`
        : `, between ${dateInWords(earliest, today)} and ${dateInWords(latest, today)} eight times in ten`
  return `${left} At the present pace it is reached ${when}${on === null ? '' : between}; ${chanceOf(chance)} by ${dateInWords(due, today)}.`
}

/** "about 3 times in 10"; never certain, because the future is not. */
const chanceOf = (chance: number | null): string => {
  const tenths = Math.round(10 * (chance ?? 0))
  if (tenths <= 0) return 'hardly ever'
  return tenths >= 10 ? 'almost surely' : `about ${counted(tenths, 'time')} in ten`
}
