import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { hours, plainDate } from '../schema/common.ts'
import { plan } from '../schema/plan.ts'
import { composeWeek } from './compose.ts'

export const planWeekOperation = readOperation({
  name: 'plan.week',
  summary: 'Plan the week: whom to contact, why them, how, and how long it takes.',
  description:
    'Never over the hours and the other limits; what was agreed stays. The same data and date give the same plan. Every item carries its reasons.',
  route: 'GET /plan',
  input: z.object({
    hours: hours.optional().meta({ description: 'Hours for this week; the workspace’s own if left out' }),
    today: plainDate.optional().meta({ description: 'Plan as of this date' }),
  }),
  output: plan,
  errors: {},
  examples: ['rapport plan week --hours 3', 'rapport plan week --hours 3 --today 2026-11-23 --json'],
  handle: async (input, context) => ok(await composeWeek(context, input)),
})
