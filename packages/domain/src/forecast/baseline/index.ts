import { createBatches } from '../evaluate/batch.ts'
import { gatherExamples } from '../evaluate/examples.ts'
import { createTally } from '../evaluate/tally.ts'
import type { Question, TimeFrame } from '../evaluate/time-frame.ts'
import type { BgNbd } from '../features/bg-nbd.ts'
import { createMemory } from '../features/memory.ts'
import { momentAt } from '../features/moment.ts'
import type { History } from '../history/history.ts'
import type { Forecaster } from '../model/forecaster.ts'
import {
  fitBoosted35,
  fitLogistic35,
  onlyDormant,
  STRONG_PRECISION,
  WEAK_PRECISION,
} from './learnt-baselines.ts'
import { bgNbdForecaster, decayed, lastContact, TRIED_HALF_LIVES } from './plain-baselines.ts'

/** Rows the learnt baselines see at most, about. */
const MOST_ROWS = 60_000

/** What Rapport is measured against, each fitted on the protocol's own snapshots before 65 % of the span. */
export const fitBaselines = (
  history: History,
  isEgo: Uint8Array,
  question: Question,
  frame: TimeFrame,
  bgNbd: BgNbd,
): readonly Forecaster[] => {
  const examples = gatherExamples(history, question, bgNbd, {
    moments: frame.fit,
    mostRows: MOST_ROWS,
    onlyMixed: false,
    isEgo,
  })
  const tuned = tune(history, isEgo, question, frame, bgNbd)
  return [
    lastContact,
    ...tuned,
    bgNbdForecaster(bgNbd, question.horizon),
    fitLogistic35('logistic, 35 features', examples, WEAK_PRECISION),
    fitLogistic35(
      'logistic, 35 features, dormant rows',
      onlyDormant(examples, question.dormant),
      STRONG_PRECISION,
    ),
    fitBoosted35(examples),
  ]
}

/** The half-lives with the best mean average precision on the snapshots fitted on. */
const tune = (
  history: History,
  isEgo: Uint8Array,
  question: Question,
  frame: TimeFrame,
  bgNbd: BgNbd,
): readonly Forecaster[] => {
  const tried = (['messages', 'days'] as const).map((kind) =>
    TRIED_HALF_LIVES.map((halfLife) => {
      const forecaster = decayed(kind, halfLife)
      return { forecaster, tally: createTally(forecaster.name, question.dormant) }
    }),
  )
  const memory = createMemory(history, question.horizon, question.dormant)
  const batchesAt = createBatches(history.people, question, bgNbd)
  for (const now of frame.fit) {
    memory.feed(now)
    const moment = momentAt(history, memory, question.horizon, now)
    for (const batch of batchesAt(moment, (ego) => isEgo[ego] === 1)) {
      for (const { forecaster, tally } of tried.flat()) tally.add(batch, forecaster.scores(batch))
    }
  }
  return tried.map(
    (halfLives) =>
      halfLives
        .map(({ forecaster, tally }) => ({ forecaster, map: tally.score().map ?? 0 }))
        .reduce((best, each) => (each.map > best.map ? each : best)).forecaster,
  )
}
