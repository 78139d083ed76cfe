import { USUAL_LIMITS } from '@rapport/domain'
import type { Plan, PlanItem } from '../../api/index.ts'

/** An item of quarter of an hour, with somebody called Mira. */
export const inventItem = (itemId: string, day: string, state: PlanItem['state'] = 'open'): PlanItem => ({
  itemId,
  state,
  day,
  startsAt: null,
  personId: itemId,
  person: 'Mira',
  title: null,
  organization: null,
  action: 'catch-up',
  suggestion: 'Ask how she is',
  channel: 'email',
  objectiveId: null,
  objective: null,
  networkId: null,
  minutes: 15,
  isAsk: false,
  followUpId: null,
  introductionId: null,
  relationship: { strength: 50, state: 'warm', lastContactOn: null },
  reasons: [],
  displaced: [],
})

/** A week with these items and nothing else. */
export const inventPlan = (items: PlanItem[]): Plan => ({
  weekOf: '2026-11-23',
  today: '2026-11-23',
  hours: 3,
  minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
  items,
  done: [],
  doneMinutes: 0,
  leftOut: [],
  candidates: items.length,
  notice: null,
  isOptimal: true,
  gap: 0,
  limits: { ...USUAL_LIMITS, workingDays: [1, 2, 3, 4, 5], minutesPerDay: 75 },
  decided: [],
  followUpsDue: [],
})
