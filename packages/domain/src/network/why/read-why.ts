import type { NetworkKind } from '../../network-kind.ts'

/** One purpose read out of somebody's reasons. */
export interface ReadPurpose {
  readonly kind: NetworkKind
  readonly purpose: string
  readonly words: readonly string[]
}

/** Every kind of network that the words call for, in the order they are first spoken of. */
export const readWhy = (_why: string): readonly ReadPurpose[] => []
