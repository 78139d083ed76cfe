import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { flag, id, page } from '../schema/common.ts'
import { followUp } from '../schema/follow-up.ts'

export const listFollowUps = readOperation({
  name: 'follow-up.list',
  summary: 'List what you mean to do for or with people, soonest due first.',
  route: 'GET /follow-ups',
  input: z.object({
    personId: id.optional().meta({ description: 'Only with this person; everybody if left out' }),
    settled: flag('Those done or dropped as well', false),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    /** Open ones whose day has come. */
    due: z.number().int(),
    followUps: z.array(followUp),
  }),
  errors: personNotFound,
  examples: ['rapport follow-up', 'rapport follow-up list --settled --json'],
  command: { positional: ['personId'], isDefault: true },
  handle: async ({ personId, settled, limit, offset }, { store, today }) => {
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const all = await store.followUps.list(person?.personId ?? null)
    const open = all.filter(({ settledOn }) => settledOn === null)
    const shown = settled ? all : open
    return ok({
      total: shown.length,
      due: open.filter(({ dueOn }) => dueOn <= today).length,
      followUps: shown.slice(offset, offset + limit),
    })
  },
})
