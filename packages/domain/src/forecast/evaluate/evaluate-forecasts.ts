import { fail, ok, type Result } from '../../result.ts'
import { fitBaselines } from '../baseline/index.ts'
import { createMemory } from '../features/memory.ts'
import { momentAt } from '../features/moment.ts'
import type { History } from '../history/history.ts'
import { fitRapport } from '../model/rapport.ts'
import { createBatches } from './batch.ts'
import { gatherExamples } from './examples.ts'
import { createTally, type Score } from './tally.ts'
import { type Question, type TimeFrame, timeFrameOf } from './time-frame.ts'

/*
 * How well who will be in touch next is foretold, by Rapport's own model and by simpler ones, on a history of
 * messages: fitted on snapshots whose horizon ends before 65 % of the span, tested on those from there. At each, an
 * ego ranks everybody it ever had contact with. Only what lies before a snapshot is seen: changing who wrote to whom
 * later changes no score. Deterministic.
 */

/** Rows to learn from, about: beyond them nothing was gained. It bounds time and memory on large files. */
const MOST_ROWS = 40_000
/** Share of the span after which there is something to learn, and learning moments to a horizon. */
const FIRST_LESSON = 0.12
const LESSONS_PER_HORIZON = 4
/** Moments to learn from at most, spread evenly where there would be more. */
const MOST_LESSONS = 60

export interface Evaluation {
  readonly rows: readonly Score[]
  /** Moments tested on. */
  readonly snapshots: number
}

export interface EvaluationSteps {
  /** Called between steps of the work and waited for; what it throws ends the work. */
  readonly onStep?: (phase: string, done: number, total: number) => Promise<void>
}

/** `isEgo` by person: 1 for those whose lists are ranked. Fails where there is nothing to learn from or to test on. */
export const evaluateForecasts = async (
  history: History,
  isEgo: Uint8Array,
  question: Question,
  { onStep = async () => {} }: EvaluationSteps = {},
): Promise<Result<Evaluation, 'too-short'>> => {
  const frame = timeFrameOf(history, question)
  const total = frame.test.length + 2
  await onStep('Learning', 0, total)
  const own = gatherExamples(history, question, {
    mostRows: MOST_ROWS,
    isEgo,
    moments: lessonsOf(frame, question),
    onlyMixed: true,
  })
  if (own.labels.length === 0 || frame.fit.length === 0 || frame.test.length === 0) return fail('too-short')
  const rapport = fitRapport(own)
  await onStep('Learning the baselines', 1, total)
  const forecasters = [rapport, ...fitBaselines(history, isEgo, question, frame)]

  const tallies = forecasters.map(({ name }) => createTally(name, question.dormant))
  const memory = createMemory(history, question.horizon, question.dormant)
  const batchesAt = createBatches(history.people, question)
  for (const [index, now] of frame.test.entries()) {
    await onStep('Testing', index + 2, total)
    memory.feed(now)
    const moment = momentAt(history, memory, question.horizon, now)
    for (const batch of batchesAt(moment, (ego) => isEgo[ego] === 1)) {
      forecasters.forEach((forecaster, which) => {
        tallies[which]?.add(batch, forecaster.scores(batch))
      })
    }
  }
  await onStep('Testing', total, total)
  return ok({ rows: tallies.map((tally) => tally.score()), snapshots: frame.test.length })
}

const lessonsOf = ({ start, fitUntil }: TimeFrame, { horizon }: Question): readonly number[] => {
  // `fitUntil` is 65 % of the span from its start.
  const first = start + ((fitUntil - start) * FIRST_LESSON) / 0.65
  const last = fitUntil - horizon
  const count = Math.min(MOST_LESSONS, 1 + Math.floor(((last - first) * LESSONS_PER_HORIZON) / horizon))
  if (!(count >= 1)) return []
  const step = count === 1 ? 0 : (last - first) / (count - 1)
  return Array.from({ length: count }, (_, index) => first + index * step)
}
