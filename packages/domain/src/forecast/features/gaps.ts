/*
 * How long two people are silent between days with contact, as counts by length, and what that says of a silence
 * that is going on: of the gaps at least as long, the share that ended within the next horizon. Bins grow by the
 * square root of two, so that a rhythm of days and one of months are told equally well.
 */

const BINS = 14
/** The shortest gap told apart, in horizons. */
const SHORTEST = 1 / 8
/** Gaps of everybody that a tie's own are weighed against: its first two say little. */
const PRIOR_GAPS = 2

export interface Gaps {
  readonly add: (tie: number, gap: number) => void
  readonly sum: Float64Array
  readonly squares: Float64Array
  readonly longest: Float64Array
  readonly last: Float64Array
  /** Chance that a silence of so many days ends within a horizon, and the share of the tie's gaps that lasted longer. */
  readonly afterSilence: (
    tie: number,
    silence: number,
  ) => { readonly ends: number; readonly outlasted: number }
}

/** `horizon` and all gaps in days. */
export const createGaps = (ties: number, horizon: number): Gaps => {
  const counts = new Uint16Array(ties * BINS)
  const all = new Float64Array(BINS)
  const gaps = {
    sum: new Float64Array(ties),
    squares: new Float64Array(ties),
    longest: new Float64Array(ties),
    last: new Float64Array(ties),
  }
  const endsOfAll = (bin: number): number => {
    const { longer, ended } = beyond(all, 0, bin)
    return (ended + 1) / (longer + 3)
  }
  return {
    ...gaps,
    add: (tie, gap) => {
      gaps.sum[tie] = (gaps.sum[tie] as number) + gap
      gaps.squares[tie] = (gaps.squares[tie] as number) + gap * gap
      gaps.longest[tie] = Math.max(gaps.longest[tie] as number, gap)
      gaps.last[tie] = gap
      const bin = binOf(gap / horizon)
      // A count stays at the end of its range: a rhythm seen 65,535 times is known.
      counts[tie * BINS + bin] = Math.min(65_535, (counts[tie * BINS + bin] as number) + 1)
      all[bin] = (all[bin] as number) + 1
    },
    afterSilence: (tie, silence) => {
      const bin = binOf(silence / horizon)
      const { longer, ended, total } = beyond(counts, tie * BINS, bin)
      return {
        ends: (ended + PRIOR_GAPS * endsOfAll(bin)) / (longer + PRIOR_GAPS),
        outlasted: (longer + 0.5) / (total + 1),
      }
    },
  }
}

const binOf = (gap: number): number =>
  Math.max(0, Math.min(BINS - 1, Math.floor(2 * Math.log2(Math.max(gap, 1e-6) / SHORTEST))))

const lowEdge = (bin: number): number => SHORTEST * 2 ** (bin / 2)

const beyond = (counts: ArrayLike<number>, start: number, bin: number) => {
  let longer = 0
  let ended = 0
  let total = 0
  for (let each = 0; each < BINS; each += 1) {
    const count = counts[start + each] as number
    total += count
    if (each <= bin) continue
    longer += count
    if (lowEdge(each) <= lowEdge(bin) + 1) ended += count
  }
  return { longer, ended, total }
}
