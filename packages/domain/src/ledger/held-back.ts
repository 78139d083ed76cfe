import type { Balance } from './balance.ts'

export const HELD_BACK = ['nothing-given', 'ask-open'] as const
/** Why not to ask something of somebody now. */
export type HeldBack = (typeof HELD_BACK)[number]

/** Null where nothing speaks against an ask: something was given, and no earlier ask waits for its answer. */
export const whyHeldBack = ({ given, asked }: Balance): HeldBack | null => {
  if (given.count === 0) return 'nothing-given'
  return asked.open > 0 ? 'ask-open' : null
}

/** Whether an ask of this person is to wait. The same rule everywhere asks are proposed. */
export const isAskHeldBack = (balance: Balance): boolean => whyHeldBack(balance) !== null
