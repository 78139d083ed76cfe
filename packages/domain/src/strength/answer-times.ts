/**
 * How long answers took, counted by size on a logarithmic scale: constant space however many there were, and the same
 * whatever their order. A median read from it is right to within a fifth.
 */
export type AnswerTimes = Uint32Array

/** Each step is √2 times as long as the one before, from a minute; 33 steps reach 30 days. */
const STEPS_PER_OCTAVE = 2
const STEPS = 33
const MS_PER_MINUTE = 60_000

/** A word after more than this is no answer but a new beginning, in days. A judgement. */
export const LONGEST_ANSWER_DAYS = 30

/** One more answer that took `ms` milliseconds; `times` is changed, or made where there is none yet. */
export const countAnswer = (times: AnswerTimes | null, ms: number): AnswerTimes => {
  const counted = times ?? new Uint32Array(STEPS)
  const step = Math.round(STEPS_PER_OCTAVE * Math.log2(Math.max(1, ms / MS_PER_MINUTE)))
  const place = Math.min(STEPS - 1, step)
  counted[place] = (counted[place] ?? 0) + 1
  return counted
}

export const answersCounted = (times: AnswerTimes | null): number =>
  times === null ? 0 : times.reduce((sum, count) => sum + count, 0)

/** The median in days; null without any. */
export const medianAnswerDays = (times: AnswerTimes | null): number | null => {
  const count = answersCounted(times)
  if (times === null || count === 0) return null
  let seen = 0
  const step = times.findIndex((inStep) => {
    seen += inStep
    return seen * 2 >= count
  })
  return 2 ** (step / STEPS_PER_OCTAVE) / (24 * 60)
}
