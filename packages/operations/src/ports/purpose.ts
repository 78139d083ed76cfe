import type { ClosedAs, Membership, Need, Network, Objective, OwnStrategy } from '@rapport/domain'

/** Null in the strategy stands for what is usual for the kind. */
export interface NetworkRow extends Network, OwnStrategy {
  readonly createdAt: string
}

export interface ObjectiveRow extends Objective {
  /** How many of what, where a count tells whether it was reached. */
  readonly amount: number | null
  readonly unit: string | null
  /** `YYYY-MM-DD`: since when it is reached or let go; null while it is pursued. */
  readonly closedOn: string | null
  readonly closedAs: ClosedAs | null
  readonly createdAt: string
}

export interface NeedRow extends Need {
  readonly person: string | null
}

/** A step towards an objective. */
export interface ProgressRow {
  readonly progressId: string
  readonly objectiveId: string
  readonly personId: string | null
  readonly person: string | null
  /** `YYYY-MM-DD` */
  readonly madeOn: string
  readonly amount: number
  readonly text: string
}

export interface MembershipRow extends Membership {
  readonly reason: string | null
  readonly decidedAt: string
}

/** Family or a friend of the owner, as an address book says. */
export interface KinRow {
  readonly personId: string
  readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'friend' | 'group'
  /** The address book's own word: "godmother", or the name of the group. */
  readonly word: string | null
  /** Their card names the owner: they are the other end of the relation. */
  readonly isIncoming: boolean
}

export interface PurposePort {
  readonly networks: () => Promise<readonly NetworkRow[]>
  readonly objectives: () => Promise<readonly ObjectiveRow[]>
  readonly needs: () => Promise<readonly NeedRow[]>
  /** Oldest first. */
  readonly progress: () => Promise<readonly ProgressRow[]>
  /** Who belongs to which network, and who was declined, by the people shown. */
  readonly members: () => Promise<readonly MembershipRow[]>
  /** By person, what says most first. */
  readonly kin: () => Promise<readonly KinRow[]>
}

/** Removals and updates answer whether there was such a row. */
export interface PurposeWritePort extends PurposePort {
  readonly addNetwork: (network: NetworkRow) => Promise<void>
  readonly updateNetwork: (
    networkId: string,
    change: Partial<Omit<NetworkRow, 'networkId' | 'createdAt'>>,
  ) => Promise<boolean>
  /** Takes its objectives and their needs with it. */
  readonly removeNetwork: (networkId: string) => Promise<boolean>
  /** Whatever was decided of these people before is replaced. */
  readonly decideMembers: (
    networkId: string,
    decisions: readonly {
      readonly personId: string
      readonly isMember: boolean
      readonly reason: string | null
    }[],
    at: string,
  ) => Promise<void>
  /** As if nothing had been decided of them; answers how many there were. */
  readonly forgetMembers: (networkId: string, personIds: readonly string[]) => Promise<number>
  readonly addObjective: (objective: ObjectiveRow) => Promise<void>
  readonly updateObjective: (
    objectiveId: string,
    change: Partial<Omit<ObjectiveRow, 'objectiveId' | 'createdAt'>>,
  ) => Promise<boolean>
  readonly removeObjective: (objectiveId: string) => Promise<boolean>
  readonly addProgress: (progress: Omit<ProgressRow, 'person'>) => Promise<void>
  readonly removeProgress: (progressId: string) => Promise<boolean>
  readonly addNeed: (need: Need) => Promise<void>
  readonly updateNeed: (
    needId: string,
    change: Partial<Omit<Need, 'needId' | 'objectiveId'>>,
  ) => Promise<boolean>
  readonly removeNeed: (needId: string) => Promise<boolean>
}
