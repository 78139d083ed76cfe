import { daysBetween } from './before.ts'
import type { Step } from './step.ts'

/*
 * How much a step of each kind counts beside others that led to the same thing. Judgements, on one scale: an exchange
 * of lines is 1. An introduction carries the trust of a third person and counts most; help, given or got, is what the
 * give-first principle rests on; a talk counts twice an exchange; that two connected says that they knew of each other.
 */
const WEIGHTS: Readonly<Record<Step['kind'], number>> = {
  introduction: 4,
  'help-received': 3,
  'help-given': 3,
  event: 2,
  conversation: 1,
  venue: 1,
  connection: 0.5,
  person: 1,
}

const TALK = 2
const ONE_WAY = 0.5
const DEPTH: Readonly<Record<NonNullable<Step['depth']>, number>> = {
  talk: TALK,
  exchange: 1,
  'one-way': ONE_WAY,
}

/** Days after which a conversation or a favor counts half: what was said half a year ago is half forgotten. */
const HALF_LIFE = 180
/** However long ago, it still had some part. */
const LEAST_FRESHNESS = 0.05
/** The user's own word that it had a part. */
const CONFIRMED = 2

/** How people came to know each other does not fade: without it nothing after it would have been. */
const FADES: ReadonlySet<Step['kind']> = new Set(['conversation', 'help-given', 'help-received'])

/** How much a step counts for what came of it on a day. */
export const weightOf = (step: Step, on: string, isFirst: boolean): number => {
  const base = step.kind === 'conversation' && step.depth !== null ? DEPTH[step.depth] : WEIGHTS[step.kind]
  const fresh =
    FADES.has(step.kind) && !isFirst
      ? Math.max(LEAST_FRESHNESS, 0.5 ** (daysBetween(step.until, on) / HALF_LIFE))
      : 1
  return base * fresh * (step.isConfirmed ? CONFIRMED : 1)
}
