import type { Need } from '../../api/index.ts'

/** A need as it would be said again: what undo writes. */
export const toInput = (need: Need) => ({
  count: need.count,
  ...(need.personId === null ? {} : { personId: need.personId }),
  ...(need.function === null ? {} : { function: need.function }),
  ...(need.level === null ? {} : { level: need.level }),
  ...(need.organization === null ? {} : { organization: need.organization }),
})
