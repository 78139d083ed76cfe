import type { Criterion, Industry, Target, TargetFinding, TargetStep } from '@rapport/domain'

/** A target with its organization, everything that moved it, and what was found of it. */
export interface TargetRow extends Target {
  readonly organization: string
  /** As the user set it. */
  readonly industry: Industry | null
  readonly createdAt: string
  /** Oldest first; the first says when it came onto the board. */
  readonly steps: readonly TargetStep[]
  readonly findings: readonly TargetFinding[]
}

/** What is kept of a target when it comes onto the board. */
export type NewTarget = Omit<TargetRow, 'organization' | 'industry' | 'steps' | 'findings'>

/** An organization on record, by the name that makes it one. */
export interface KeyedOrganization {
  readonly organizationId: string
  readonly name: string
  readonly key: string
}

export interface TargetPort {
  /** In the order they were added. */
  readonly list: () => Promise<readonly TargetRow[]>
  readonly get: (targetId: string) => Promise<TargetRow | null>
  /** Of all objectives, each in the user's order. */
  readonly criteria: () => Promise<readonly Criterion[]>
  readonly organizations: () => Promise<readonly KeyedOrganization[]>
}

/** Updates and removals answer whether there was such a row. */
export interface TargetWritePort extends TargetPort {
  readonly addOrganization: (organization: KeyedOrganization) => Promise<void>
  readonly add: (target: NewTarget) => Promise<void>
  readonly update: (
    targetId: string,
    change: Partial<Pick<Target, 'state' | 'because' | 'value' | 'currency'>>,
  ) => Promise<boolean>
  readonly remove: (targetId: string) => Promise<boolean>
  readonly addStep: (targetId: string, step: TargetStep) => Promise<void>
  readonly removeStep: (stepId: string) => Promise<boolean>
  /** Takes the place of what was found before; null is not known again. */
  readonly judge: (
    targetId: string,
    criterionId: string,
    finding: Omit<TargetFinding, 'criterionId'> | null,
  ) => Promise<void>
  readonly addCriterion: (criterion: Criterion) => Promise<void>
  readonly updateCriterion: (
    criterionId: string,
    change: Partial<Pick<Criterion, 'text' | 'isRequired' | 'place'>>,
  ) => Promise<boolean>
  readonly removeCriterion: (criterionId: string) => Promise<boolean>
}
