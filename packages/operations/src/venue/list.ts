import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { seriesOnRecord, venue } from '../schema/venue.ts'
import { describeVenues } from './describe.ts'
import { loadVenues } from './load-venues.ts'

export const listVenues = readOperation({
  name: 'venue.list',
  summary: 'List the places where people gather: those you added, and the series of gatherings on record.',
  route: 'GET /venues',
  input: z.object({}),
  output: z.object({
    venues: z.array(venue),
    /** Known by their gatherings alone, the newest first. */
    series: z.array(seriesOnRecord),
  }),
  errors: {},
  examples: ['rapport venue list'],
  handle: async (_input, context) => {
    const loaded = await loadVenues(context)
    const series = loaded.venues
      .filter(({ venueId }) => venueId === null)
      .map(({ name, gatherings, lastOn }) => ({
        name,
        known: new Set(gatherings.flatMap(({ attendees }) => attendees.map(({ personId }) => personId))).size,
        gatherings: gatherings.length,
        lastOn,
      }))
      .sort((a, b) => compare(b.lastOn ?? '', a.lastOn ?? '') || compare(a.name, b.name))
    return ok({ venues: describeVenues(loaded, await context.snapshot()), series })
  },
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
