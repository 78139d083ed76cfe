import type { Introduction, IntroductionStep } from '@rapport/domain'

/** An introduction by the people shown. A name is null for the user, and for somebody who was removed. */
export interface IntroductionRow extends Introduction {
  readonly connector: string | null
  readonly person: string | null
  readonly forPerson: string | null
  readonly createdAt: string
}

/** What is written down of an introduction when it is asked for. */
export type NewIntroduction = Omit<IntroductionRow, 'connector' | 'person' | 'forPerson' | 'steps'>

/** What may change of it; a step says to which state it came. */
export type IntroductionChange = Partial<
  Pick<
    Introduction,
    'state' | 'reason' | 'blurb' | 'acceptedOn' | 'followUpOn' | 'toldOn' | 'objectiveId' | 'organizationId'
  >
>

export interface IntroductionPort {
  /** All of them, oldest asked first. */
  readonly list: () => Promise<readonly IntroductionRow[]>
  /** Those that were taken back, in the state they had, the latest asked first. */
  readonly removed: () => Promise<readonly IntroductionRow[]>
  readonly get: (introductionId: string) => Promise<IntroductionRow | null>
}

/** Updates and removals answer whether there was such an introduction. */
export interface IntroductionWritePort extends IntroductionPort {
  readonly add: (introduction: NewIntroduction) => Promise<void>
  readonly addStep: (introductionId: string, step: IntroductionStep) => Promise<void>
  readonly removeStep: (introductionId: string, stepId: string) => Promise<boolean>
  readonly update: (introductionId: string, change: IntroductionChange) => Promise<boolean>
  /** Out of every list and count, until it is restored. */
  readonly remove: (introductionId: string) => Promise<boolean>
  /** Back as it was; answers whether there was such a removed one. */
  readonly restore: (introductionId: string) => Promise<boolean>
}
