import type { Channel } from '@rapport/domain'
import { CHANNEL_TRAITS } from './channels.ts'
import { type Goal, reachOf, trueFit } from './objectives.ts'
import type { Parameters } from './parameters.ts'
import type { Person } from './person.ts'
import { type Tie, trustIn } from './tie.ts'

/** A favor given and not used up allows an ask: whoever asks without having given is mostly turned down. */
export const mayAsk = (tie: Tie, day: number): boolean =>
  tie.balance > LEAST_BALANCE && day - tie.lastAsk >= ASK_AGAIN_DAYS
/** A quarter of a favor: one that has faded for two half-lives counts no more. */
const LEAST_BALANCE = 0.25
/** Two months between asks of the same person. */
const ASK_AGAIN_DAYS = 60
/** What remains of an outcome where an ask came before anything was given (Gouldner 1960). */
export const UNEARNED_ASK = 0.15
/** Closeness lost by it. */
export const UNEARNED_ASK_COST = 0.06

/** How novel what somebody has to tell is, 0 to about 1.4 (Granovetter 1973; Levin et al. 2011). */
export const noveltyOf = (
  tie: Tie,
  person: Person,
  movedOn: number | null,
  parameters: Parameters,
  day: number,
): number => {
  const fresh = 1 - Math.exp(-(day - tie.lastTalk) / parameters.noveltyDays)
  const isMoveNews = movedOn !== null && day - movedOn <= MOVE_IS_NEWS_DAYS && movedOn > tie.lastTalk
  const byTime = isMoveNews ? 1 : parameters.leastNovelty + (1 - parameters.leastNovelty) * fresh
  return byTime * (isMoveNews ? MOVE_FACTOR : 1) * (BRIDGE_FACTOR - CLIQUE_LOSS * person.embeddedness)
}
const MOVE_IS_NEWS_DAYS = 180
const MOVE_FACTOR = 1.3
/** A bridge tells a quarter more than the average tie, somebody of one's own clique a quarter less (Burt 1992). */
const BRIDGE_FACTOR = 1.25
const CLIQUE_LOSS = 0.5

/** How the balance of favors moves what people do for the user: 1 when even, up to twice, down to nothing. */
export const standingOf = (tie: Tie, parameters: Parameters): number =>
  2 / (1 + Math.exp(-2 * parameters.reciprocity * Math.max(-2, Math.min(2, tie.balance))))

/** How likely an outcome for a goal and an introduction come of one talk. */
export const chancesOfTalk = (
  tie: Tie,
  person: Person,
  goal: Goal,
  channel: Channel,
  novelty: number,
  ask: 'none' | 'welcome' | 'unearned',
  parameters: Parameters,
): { readonly outcome: number; readonly introduction: number } => {
  const asked =
    ask === 'welcome'
      ? parameters.askFactor * standingOf(tie, parameters)
      : ask === 'unearned'
        ? UNEARNED_ASK
        : 1
  const willing =
    trustIn(tie, parameters) ** parameters.trustExponent *
    person.helpfulness *
    asked *
    novelty *
    CHANNEL_TRAITS[channel].depth
  return {
    outcome: Math.min(MOST, parameters.offers * trueFit(person, goal) * willing),
    introduction: Math.min(MOST, parameters.introduces * reachOf(person, goal) * willing),
  }
}
/** No talk is sure to bring anything. */
const MOST = 0.8
