import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { planWeekOperation } from '../plan/index.ts'
import { plainDate } from '../schema/common.ts'
import { planCalendar } from './plan-calendar.ts'

export const showCalendar = readOperation({
  name: 'feed.calendar',
  summary: 'Give the plan of the week with its follow-ups as a calendar (iCalendar).',
  description:
    'Calls and meetings have a time and a reminder, the rest takes whole days; only agreed calls and meetings block time, and nobody is invited. The server offers the same to calendars that subscribe, at /dav/feed/plan.ics.',
  route: 'GET /feed/calendar',
  input: z.object({ today: plainDate.optional().meta({ description: 'The plan as of this date' }) }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  errors: {},
  examples: ['rapport feed calendar --out plan.ics'],
  command: { document: 'content' },
  handle: async (input, context) => {
    const planned = await planWeekOperation.handle({ hours: undefined, today: input.today }, context)
    if (!planned.ok) return planned
    return ok({
      fileName: `rapport-plan-${planned.value.weekOf}.ics`,
      mediaType: 'text/calendar; charset=utf-8',
      content: planCalendar(planned.value),
    })
  },
})
