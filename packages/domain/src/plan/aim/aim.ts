import type { PersonFacts } from '../../person-facts.ts'
import type { Network, Objective } from '../../purpose/index.ts'
import type { Relationship } from '../../strength/index.ts'
import type { Reason } from '../plan.ts'

/** A person as aims look at them. */
export interface Subject {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** See `organizationKey`; null without an organization. */
  readonly organization: string | null
}

/** How well a person serves a purpose. */
export interface Fit {
  /** Above 0, up to 1. */
  readonly degree: number
  /** The user asked for people of this very organization, so having several of them is no lack of variety. */
  readonly isOrganizationAsked: boolean
  /** The user asked for this very person. */
  readonly isPersonAsked: boolean
}

/** One purpose that the week may serve: an objective, a network's purpose, or plain courtesy. */
export interface Aim {
  /** Unique among the aims of a plan. */
  readonly key: string
  readonly objective: Objective | null
  readonly network: Network | null
  /** What serving it is worth beside the others, 0 to 1. */
  readonly weight: number
  readonly isFocused: boolean
  /** What it is worth that the week serves it at all, in shares of the best item for any purpose. */
  readonly servedShare: number
  /** Served only with time that the others leave. */
  readonly isSpare: boolean
  /** Only answers and thanks that are owed serve it. */
  readonly isOwedOnly: boolean
  readonly fit: (subject: Subject) => Fit | null
  /** Why the person fits; asked only where `fit` found so. */
  readonly explain: (subject: Subject) => readonly Reason[]
}
