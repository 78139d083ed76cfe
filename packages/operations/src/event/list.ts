import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { id, instant, label, page } from '../schema/common.ts'

export const listEvents = readOperation({
  name: 'event.list',
  summary: 'List the events you attended or marked, newest first.',
  route: 'GET /events',
  input: z.object({ query: label.optional().meta({ description: 'Part of the name' }), ...page }),
  output: z.object({
    total: z.number().int(),
    events: z.array(
      z.object({
        eventId: id,
        name: z.string(),
        startsAt: instant.nullable(),
        status: z.string().nullable(),
        url: z.string().nullable(),
        /** How many of your people were on its list, where you imported one. */
        attendees: z.number().int().nullable(),
      }),
    ),
  }),
  errors: {},
  examples: ['rapport event list'],
  command: { positional: ['query'] },
  handle: async ({ query, limit, offset }, { store }) => {
    const found = await store.people.events({ query: query ?? null, limit, offset })
    return ok({ total: found.total, events: found.events })
  },
})
