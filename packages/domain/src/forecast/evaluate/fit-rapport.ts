import { fitBgNbd } from '../features/bg-nbd.ts'
import type { History } from '../history/history.ts'
import type { Forecaster } from '../model/forecaster.ts'
import { BLENDS, type Blend, blended, fitViews, type Lessons, rapportForecaster } from '../model/rapport.ts'
import { gatherExamples } from './examples.ts'
import { createTally } from './tally.ts'
import type { Question, TimeFrame } from './time-frame.ts'

/** Rows to learn from, about, and while the blend is chosen: they bound time and memory on large files. */
const MOST_ROWS = 60_000
const MOST_ROWS_FOR_CHOICE = 30_000
/** Shares of the span after which there is something to learn, and where learning ends while the blend is chosen. */
const FIRST_LESSON = 0.12
const CHOICE = 0.5
const PART = 0.65
/** Learning moments to a horizon, and at most, spread evenly where there would be more. */
const LESSONS_PER_HORIZON = 4
const MOST_LESSONS = 60
/** Ties times moments at most: what a moment takes grows with the ties. */
const MOST_WORK = 3_000_000
const FEWEST_LESSONS = 8
/** Lists on which a blend is chosen, at the least; below, the usual one is taken. */
const FEWEST_LISTS = 50
/** Mean average precision by which another blend must beat the usual one: less is chance. */
const MARGIN = 0.003

/**
 * Learns on the training part alone; null where there is nothing to learn from. `seeds`, one for each forest averaged
 * in a view, are the model's own if left out.
 */
export const fitRapport = (
  history: History,
  isEgo: Uint8Array,
  question: Question,
  { start, fitUntil }: Pick<TimeFrame, 'start' | 'fitUntil'>,
  seeds?: readonly number[],
): Forecaster | null => {
  const at = (share: number) => start + ((fitUntil - start) * share) / PART
  const lessons = (until: number, mostRows: number): Lessons => {
    const bgNbd = fitBgNbd(history, until)
    const choice = {
      moments: momentsIn(at(FIRST_LESSON), until, question, history),
      mostRows,
      isEgo,
    }
    return {
      mixed: gatherExamples(history, question, bgNbd, { ...choice, onlyMixed: true }),
      all: gatherExamples(history, question, bgNbd, { ...choice, onlyMixed: false }),
    }
  }
  const known = lessons(fitUntil, MOST_ROWS)
  if (known.mixed.labels.length === 0) return null

  const chooseBlend = (): Blend => {
    const usual = BLENDS[0] as Blend
    const early = lessons(at(CHOICE), MOST_ROWS_FOR_CHOICE)
    const later = gatherExamples(history, question, fitBgNbd(history, at(CHOICE)), {
      moments: momentsIn(at(CHOICE), fitUntil, question, history),
      mostRows: MOST_ROWS_FOR_CHOICE,
      onlyMixed: true,
      isEgo,
    })
    if (early.mixed.labels.length === 0 || later.groups.length <= FEWEST_LISTS) return usual
    const scores = fitViews(early, seeds).map((view) => view(later))
    const precision = BLENDS.map((blend) => {
      const tally = createTally('blend', question.dormant)
      tally.add(later, blended(scores, blend))
      return tally.score().map ?? 0
    })
    const best = precision.indexOf(Math.max(...precision))
    const gain = (precision[best] as number) - (precision[0] as number)
    return gain > MARGIN ? (BLENDS[best] as Blend) : usual
  }
  return rapportForecaster(fitViews(known, seeds), chooseBlend())
}

/** Moments from `first` whose horizon ends by `until`. */
const momentsIn = (
  first: number,
  until: number,
  { horizon }: Question,
  history: History,
): readonly number[] => {
  const last = until - horizon
  const ties = tiesBefore(history, until)
  const most = Math.min(MOST_LESSONS, Math.max(FEWEST_LESSONS, Math.floor(MOST_WORK / Math.max(1, ties))))
  const count = Math.min(most, 1 + Math.floor(((last - first) * LESSONS_PER_HORIZON) / horizon))
  if (!(count >= 1)) return []
  const step = count === 1 ? 0 : (last - first) / (count - 1)
  return Array.from({ length: count }, (_, index) => first + index * step)
}

/** Ties begun before `until`: how many there will be in the end is not known then. */
const tiesBefore = ({ ties, offsets, times }: History, until: number): number => {
  let count = 0
  for (let tie = 0; tie < ties; tie += 1) {
    if ((times[offsets[tie] as number] as number) < until) count += 1
  }
  return count
}
