import { appraise, type Ledger, SERVED_WORTH } from './ledger.ts'
import type { Indexes, Option } from './option.ts'

/** Unchosen options that the search tries, best first: more help seldom and cost quadratically. */
const MOST_TRIED = 30
/** Items looked at, after which a search stops. Counted, not timed, so that every machine gives the same plan. */
const MOST_STEPS = 120_000

/**
 * Exchanges up to two chosen options for up to two others, always the first exchange in a fixed order that gains,
 * until none does. The result is worth at least what `start` is and breaks no limit.
 */
export const improve = (
  ledger: Ledger,
  fixed: Indexes,
  start: Indexes,
  open: Indexes,
  options: readonly Option[],
): Indexes => {
  let steps = 0
  const worthOf = (selection: Indexes): number | null => {
    steps += fixed.length + selection.length
    return appraise(ledger, [...fixed, ...selection])
  }
  let current = start
  let worth = worthOf(current) ?? 0

  const exchange = (): Indexes | null => {
    const chosen = new Set(current)
    const outside = open.filter((option) => !chosen.has(option)).slice(0, MOST_TRIED)
    const comings = [...upToTwo(outside)].map((coming) => ({ coming, ...boundsOf(coming, options) }))
    for (const leaving of upToTwo(current)) {
      if (steps >= MOST_STEPS) return null
      const staying = current.filter((option) => !leaving.includes(option))
      const missing = worth - (worthOf(staying) ?? 0)
      const minutesLeft = ledger.minutesLeft()
      for (const { coming, minutes, mostGain } of comings) {
        if (minutes > minutesLeft || mostGain <= missing) continue
        const candidate = [...staying, ...coming].sort((a, b) => a - b)
        const candidateWorth = worthOf(candidate)
        if (candidateWorth === null || candidateWorth <= worth) continue
        worth = candidateWorth
        return candidate
      }
    }
    return null
  }

  for (let next = exchange(); next !== null; next = exchange()) current = next
  return current
}

/** None, then each alone, then each pair, in order. */
function* upToTwo(options: Indexes): Generator<Indexes> {
  yield []
  for (const option of options) yield [option]
  for (const [place, option] of options.entries()) {
    for (const other of options.slice(place + 1)) yield [option, other]
  }
}

/** The minutes some options take, and the most that any selection could gain by them. */
const boundsOf = (indexes: Indexes, options: readonly Option[]) => {
  let minutes = 0
  let mostGain = 0
  for (const index of indexes) {
    const option = options[index]
    if (option === undefined) continue
    minutes += option.minutes
    mostGain += option.value + (option.isFocused ? SERVED_WORTH : 0)
  }
  return { minutes, mostGain }
}
