import type { ObjectiveCheck, ObjectiveFrame } from './objective-check.ts'

const unread = { ok: false, why: 'Not read yet.', words: [] }

/** How a statement stands as an objective. */
export const checkObjective = (_statement: string, frame: ObjectiveFrame): ObjectiveCheck => ({
  kind: 'none',
  selfServing: false,
  horizon: 'open',
  specific: unread,
  measurable: unread,
  achievable: unread,
  realistic: unread,
  timely: unread,
  due: frame.due ?? null,
  amount: null,
  unit: null,
  rewrite: null,
  alternative: null,
  advice: [],
  mentions: { people: [], organizations: [], dates: [], numbers: [], verbs: [] },
})
