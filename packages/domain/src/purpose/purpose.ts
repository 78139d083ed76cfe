import type { NetworkKind } from '../network-kind.ts'
import type { JobFunction, Level } from '../title/index.ts'

/** A declared network: people kept for one purpose. */
export interface Network {
  readonly networkId: string
  readonly kind: NetworkKind
  readonly name: string
  readonly purpose: string
}

export interface Objective {
  readonly objectiveId: string
  readonly networkId: string
  readonly statement: string
  /** `YYYY-MM-DD` */
  readonly due: string
  readonly isFocused: boolean
}

/** The who of an objective: a named person, or a kind of person, and how many. */
export interface Need {
  readonly needId: string
  readonly objectiveId: string
  readonly personId: string | null
  readonly function: JobFunction | null
  /** The least level that will do. */
  readonly level: Level | null
  readonly organization: string | null
  readonly count: number
}
