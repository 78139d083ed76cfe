import type { IntroductionState } from './introduction.ts'
import type { PlannedIntroduction } from './task.ts'

export const TODAY = '2026-11-23'

/** Mira was asked on 2 November to introduce the user to Ada. */
export const introductionOf = (change: Partial<PlannedIntroduction> = {}): PlannedIntroduction => ({
  introductionId: 'i1',
  connectorId: 'mira',
  connector: 'Mira Solberg',
  personId: 'ada',
  person: 'Ada Okafor',
  wanted: 'Ada Okafor',
  forId: null,
  forPerson: null,
  objectiveId: null,
  organizationId: null,
  state: 'requested',
  reason: 'She rebuilt a yard',
  blurb: null,
  requestedOn: '2026-11-02',
  acceptedOn: null,
  followUpOn: '2026-11-09',
  toldOn: null,
  steps: stepsOf(['requested', '2026-11-02']),
  ...change,
})

export const stepsOf = (...steps: readonly (readonly [IntroductionState, string])[]) =>
  steps.map(([state, cameOn]) => ({ stepId: `${state} ${cameOn}`, state, cameOn, note: null }))
