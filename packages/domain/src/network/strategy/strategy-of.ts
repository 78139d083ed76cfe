import type { NetworkKind } from '../../network-kind.ts'
import type { Network, NetworkStrategy, OwnStrategy } from '../../purpose/index.ts'
import { USUAL_STRATEGY } from './usual-strategy.ts'

export const STRATEGY_FIELDS = [
  'belongs',
  'size',
  'sizeReason',
  'closeness',
  'cadenceDays',
  'channel',
] as const
export type StrategyField = (typeof STRATEGY_FIELDS)[number]

export interface ResolvedStrategy {
  readonly strategy: NetworkStrategy
  /** What is as usual for the kind. */
  readonly usual: readonly StrategyField[]
}

/** A network with how it is kept. */
export interface KeptNetwork extends Network, ResolvedStrategy {}

/** Why a size is what it is, where its owner set it and gave no reason. */
const OWN_SIZE = 'As many as you set'

/** How a network is kept: what its owner set, and for the rest what is usual for its kind. */
export const strategyOf = (network: { readonly kind: NetworkKind } & OwnStrategy): ResolvedStrategy => {
  const usual = USUAL_STRATEGY[network.kind]
  // The usual reason explains the usual size only.
  const usualReason = network.size === null || network.size === usual.size ? usual.sizeReason : OWN_SIZE
  return {
    strategy: {
      belongs: network.belongs ?? usual.belongs,
      size: network.size ?? usual.size,
      sizeReason: network.sizeReason ?? usualReason,
      closeness: network.closeness ?? usual.closeness,
      cadenceDays: network.cadenceDays ?? usual.cadenceDays,
      channel: network.channel ?? usual.channel,
    },
    usual: STRATEGY_FIELDS.filter((field) => network[field] === null),
  }
}
