import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, venueNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeVenue = writeOperation({
  name: 'venue.remove',
  summary: 'Remove a venue you added; attendee lists and people stay.',
  route: 'DELETE /venues/{venueId}',
  input: z.object({ venueId: id.meta({ description: 'Which venue' }) }),
  output: z.object({ venueId: id }),
  errors: venueNotFound,
  examples: ['rapport venue remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['venueId'] },
  isDestructive: true,
  handle: async ({ venueId }, { store }) =>
    (await store.venues.remove(venueId)) ? ok({ venueId }) : notFound('VENUE_NOT_FOUND', venueId),
})
