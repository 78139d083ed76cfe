import { fail, ok, type Result } from '../../result.ts'
import { fitBaselines } from '../baseline/index.ts'
import { fitBgNbd } from '../features/bg-nbd.ts'
import { createMemory } from '../features/memory.ts'
import { momentAt } from '../features/moment.ts'
import type { History } from '../history/history.ts'
import { createBatches } from './batch.ts'
import { countRows, drawOf } from './examples.ts'
import { fitRapport } from './fit-rapport.ts'
import { createTally, type Score } from './tally.ts'
import { type Question, timeFrameOf } from './time-frame.ts'

/*
 * How well who will be in touch next is foretold, by Rapport's own model and by simpler ones, on a history of
 * messages: fitted on snapshots whose horizon ends before 65 % of the span, tested on those from there. At each, an
 * ego ranks everybody it ever had contact with. Only what lies before a snapshot is seen: changing who wrote to whom
 * later changes no score. Deterministic.
 */

/** Rows tested on at most, about: a network of hundreds of thousands of ties would take hours. */
const MOST_TESTED = 1_000_000

export interface Evaluation {
  readonly rows: readonly Score[]
  /** Moments tested on. */
  readonly snapshots: number
  /** Share of the egos tested, drawn the same for the same log: 1 but for very large ones. */
  readonly share: number
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
  if (frame.fit.length === 0 || frame.test.length === 0) return fail('too-short')
  const rapport = fitRapport(history, isEgo, question, frame)
  if (rapport === null) return fail('too-short')
  const bgNbd = fitBgNbd(history, frame.fitUntil)
  await onStep('Learning the baselines', 1, total)
  const forecasters = [rapport, ...fitBaselines(history, isEgo, question, frame, bgNbd)]

  const tallies = forecasters.map(({ name }) => createTally(name, question.dormant))
  const memory = createMemory(history, question.horizon, question.dormant)
  const batchesAt = createBatches(history.people, question, bgNbd)
  const share = Math.min(1, MOST_TESTED / countRows(history, frame.test, question, isEgo, false))
  const isTested = (ego: number) => isEgo[ego] === 1 && (share >= 1 || drawOf(ego, 0) < share)
  for (const [index, now] of frame.test.entries()) {
    await onStep('Testing', index + 2, total)
    memory.feed(now)
    const moment = momentAt(history, memory, question.horizon, now)
    for (const batch of batchesAt(moment, isTested)) {
      forecasters.forEach((forecaster, which) => {
        tallies[which]?.add(batch, forecaster.scores(batch))
      })
    }
  }
  await onStep('Testing', total, total)
  return ok({ rows: tallies.map((tally) => tally.score()), snapshots: frame.test.length, share })
}
