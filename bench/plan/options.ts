/** Seeds to build with; looked at freely. */
const DEVELOPMENT_FIRST = 1
/** Seeds to report with; the documentation counts how often they were looked at. */
const REPORTED_FIRST = 101
const SEEDS = 30

/** `--seeds N` for the first N, `--development` for the seeds one may tune with. */
export const seedsFrom = (words: readonly string[]): readonly number[] => {
  const at = words.indexOf('--seeds')
  const count = at < 0 ? SEEDS : Number(words[at + 1])
  if (!Number.isInteger(count) || count < 1) throw new RangeError('--seeds takes a whole number from 1')
  const first = words.includes('--development') ? DEVELOPMENT_FIRST : REPORTED_FIRST
  return Array.from({ length: count }, (_, index) => first + index)
}
