import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { label } from '../schema/common.ts'
import { venue } from '../schema/venue.ts'
import { describeOneVenue } from './describe.ts'
import { firstUnknown, kindField, readAudiences, venueFailures, venueFields } from './fields.ts'
import { loadVenues } from './load-venues.ts'

export const addVenue = writeOperation({
  name: 'venue.add',
  summary: 'Add a place where people gather: an association, a chamber, a community, a series of events.',
  description:
    'Say who comes in words ("30 directors in Purchasing", "mostly founders") and which of your people do. Gatherings on record under the same name belong to it.',
  route: 'POST /venues',
  input: z.object({
    name: label.meta({ description: 'What it is called' }),
    kind: kindField,
    ...venueFields,
  }),
  output: venue,
  errors: venueFailures,
  examples: [
    'rapport venue add "Rhine Purchasing Circle" --kind association --attendance 60 --audience "30 directors in Purchasing"',
  ],
  command: { positional: ['name'] },
  handle: async ({ audience = [], people = [], ...input }, context) => {
    const { store, newId, now } = context
    const attendance = input.attendance ?? null
    const read = readAudiences(audience, attendance)
    if (!read.ok) return read
    const unknown = await firstUnknown(store.people, people)
    if (unknown !== null) return notFound('PERSON_NOT_FOUND', unknown)
    const venueId = newId()
    await store.venues.add({
      venueId,
      kind: input.kind,
      name: input.name,
      topic: input.topic ?? null,
      place: input.place ?? null,
      url: input.url ?? null,
      attendance,
      hours: input.hours ?? null,
      createdAt: now.toISOString(),
    })
    await store.venues.setAudience(
      venueId,
      read.value.map((part) => ({ ...part, audienceId: newId() })),
    )
    await store.venues.addMembers(venueId, people)
    const added = describeOneVenue(await loadVenues(context), await context.snapshot(), venueId)
    if (added === null) throw new Error('A venue just added is not there.')
    return ok(added)
  },
})
