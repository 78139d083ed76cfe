import type { Need, Network, Objective } from '@rapport/domain'

export interface NetworkRow extends Network {
  readonly createdAt: string
}

export interface ObjectiveRow extends Objective {
  readonly createdAt: string
}

export interface NeedRow extends Need {
  readonly person: string | null
}

export interface PurposePort {
  readonly networks: () => Promise<readonly NetworkRow[]>
  readonly objectives: () => Promise<readonly ObjectiveRow[]>
  readonly needs: () => Promise<readonly NeedRow[]>
}

/** Removals and updates answer whether there was such a row. */
export interface PurposeWritePort extends PurposePort {
  readonly addNetwork: (network: NetworkRow) => Promise<void>
  readonly updateNetwork: (
    networkId: string,
    change: { readonly kind?: string; readonly name?: string; readonly purpose?: string },
  ) => Promise<boolean>
  /** Takes its objectives and their needs with it. */
  readonly removeNetwork: (networkId: string) => Promise<boolean>
  readonly addObjective: (objective: ObjectiveRow) => Promise<void>
  readonly updateObjective: (
    objectiveId: string,
    change: { readonly statement?: string; readonly due?: string; readonly isFocused?: boolean },
  ) => Promise<boolean>
  readonly removeObjective: (objectiveId: string) => Promise<boolean>
  readonly addNeed: (need: Need) => Promise<void>
  readonly removeNeed: (needId: string) => Promise<boolean>
}
