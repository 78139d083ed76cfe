import type { Criterion } from '@rapport/domain'

/** A criterion as the interfaces show it. */
export const describeCriterion = ({ isRequired, ...criterion }: Criterion) => ({
  ...criterion,
  weight: isRequired ? ('required' as const) : ('wished' as const),
})
