import type { Balance } from '../../ledger/index.ts'
import type { Relationship } from '../../strength/index.ts'
import type { Action } from '../action.ts'
import { trustIn } from './trust.ts'

/*
 * How likely a word from the user is answered, as a logit that is linear in what is known: trust, messages left
 * unanswered, a fresh reason, and who gave more. Sizes are stated, not learnt: cold messages to one's own connections
 * are answered by a sixth, friends answer four in five, each unanswered message takes a third of the odds.
 */
const STRANGER_ANSWERS = 0.17
const FRIEND_ANSWERS = 0.8
/** The trust that "friend" stands for. */
const FRIEND = 0.6
const UNANSWERED_LOGIT = 0.45
/** A change of employer is a reason to write that asks for nothing. */
const FRESH_REASON_LOGIT = 0.5
/** For each favor given more than received, up to two: people answer those who gave (Gouldner 1960). */
const BALANCE_LOGIT = 0.5
const MOST_FAVORS = 2
/** Whoever wrote last is there to be answered; thanks are welcome. What is left are addresses that changed. */
const SURE: Readonly<Partial<Record<Action, number>>> = { reply: 0.97, thank: 0.85 }

/** That the user's word on this action is answered, 0 to 1. */
export const answerChance = (
  action: Action,
  relationship: Relationship,
  facts: { readonly hasFreshMove: boolean; readonly balance: Balance | null },
): number => {
  const sure = SURE[action]
  if (sure !== undefined) return sure
  const favors = facts.balance === null ? 0 : facts.balance.given.value - facts.balance.received.value
  const chance = logistic(
    logit(STRANGER_ANSWERS) +
      ((logit(FRIEND_ANSWERS) - logit(STRANGER_ANSWERS)) / FRIEND) * trustIn(relationship) -
      UNANSWERED_LOGIT * relationship.unanswered +
      (facts.hasFreshMove ? FRESH_REASON_LOGIT : 0) +
      BALANCE_LOGIT * Math.tanh(Math.max(-MOST_FAVORS, Math.min(MOST_FAVORS, favors / ORDINARY_FAVOR))),
  )
  // Whoever comes back by themselves comes back when called.
  return Math.max(chance, relationship.pRevive ?? 0)
}

/** The weight of an ordinary favor in the ledger, so that one favor is one here. */
export const ORDINARY_FAVOR = 3

const logit = (chance: number): number => Math.log(chance / (1 - chance))
const logistic = (logits: number): number => 1 / (1 + Math.exp(-logits))
