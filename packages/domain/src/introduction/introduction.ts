/**
 * How far an introduction has come: asked of the connector, agreed by them, made (both know of each other), met. Or it
 * ended: declined by the connector or the one to be met, or nobody answered.
 */
export const INTRODUCTION_STATES = ['requested', 'agreed', 'made', 'met', 'declined', 'no-answer'] as const
export type IntroductionState = (typeof INTRODUCTION_STATES)[number]

/** A state that an introduction came to, with the day. */
export interface IntroductionStep {
  readonly stepId: string
  readonly state: IntroductionState
  /** `YYYY-MM-DD` */
  readonly cameOn: string
  readonly note: string | null
}

/** A connector brings two people together, from the asking until what came of it. Dates are `YYYY-MM-DD`. */
export interface Introduction {
  readonly introductionId: string
  /** Who brings the two together; null for the user, who then gives it to both. */
  readonly connectorId: string | null
  /** Who is to be met; null for somebody who is not among the people, whom `wanted` names. */
  readonly personId: string | null
  /** Who is to be met, in words: a name, or a kind of person. */
  readonly wanted: string
  /** Who is to meet them; null for the user. */
  readonly forId: string | null
  readonly objectiveId: string | null
  readonly organizationId: string | null
  readonly state: IntroductionState
  readonly reason: string
  /** What the connector can pass on, as it was sent. */
  readonly blurb: string | null
  readonly requestedOn: string
  /** When the one to be met agreed: it is made with the consent of both. */
  readonly acceptedOn: string | null
  readonly followUpOn: string | null
  /** When the connector was told what came of it. */
  readonly toldOn: string | null
  /** Oldest first; the first is `requested`. */
  readonly steps: readonly IntroductionStep[]
}
