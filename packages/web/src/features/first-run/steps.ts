import type { Workspace } from '../../api/index.ts'

/** One question each, in the order in which one answer leads to the next. */
export const STEPS = ['purpose', 'objective', 'hours', 'import'] as const
export type Step = (typeof STEPS)[number]

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  purpose: 'Your purpose',
  objective: 'One objective',
  hours: 'Your hours',
  import: 'Your people',
}

/** The step an address names; without one the data decides. */
export const readStartSearch = (search: Readonly<Record<string, unknown>>): { readonly step?: Step } => {
  const step = STEPS.find((known) => known === search.step)
  return step === undefined ? {} : { step }
}

/** Where somebody who left comes back to: the first question without an answer. */
export const firstOpenStep = (counts: Workspace['counts']): Step => {
  if (counts.networks === 0) return 'purpose'
  if (counts.objectives === 0) return 'objective'
  return counts.people === 0 ? 'import' : 'hours'
}

/** The step after, or null when the plan is next; with people in, nothing needs importing. */
export const stepAfter = (step: Step, counts: Workspace['counts']): Step | null => {
  const next = STEPS[STEPS.indexOf(step) + 1] ?? null
  return next === 'import' && counts.people > 0 ? null : next
}

export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null
