import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, venueNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, label } from '../schema/common.ts'
import {
  attendanceField,
  audienceField,
  hoursField,
  peopleField,
  urlField,
  venue,
  venueKind,
} from '../schema/venue.ts'
import { describeOneVenue } from './describe.ts'
import { firstUnknown, readAudiences, venueFailures } from './fields.ts'
import { loadVenues } from './load-venues.ts'

export const editVenue = writeOperation({
  name: 'venue.edit',
  summary: 'Change what is on record of a venue, or which of your people come there.',
  description: 'Null empties a field. A new audience takes the place of the one stated before.',
  route: 'PATCH /venues/{venueId}',
  input: z.object({
    venueId: id.meta({ description: 'Which venue' }),
    name: label.optional(),
    kind: venueKind.optional(),
    topic: label.nullable().optional().meta({ description: 'What it is about' }),
    place: label.nullable().optional().meta({ description: 'Where it meets' }),
    url: urlField.nullable().optional(),
    attendance: attendanceField.nullable().optional(),
    hours: hoursField.nullable().optional(),
    audience: audienceField.optional(),
    addPeople: peopleField.default([]).meta({ description: 'People who come there' }),
    removePeople: peopleField.default([]).meta({ description: 'People who do not come there after all' }),
  }),
  output: venue,
  errors: { ...venueNotFound, ...venueFailures },
  examples: ['rapport venue edit 0192f0c1-0000-7000-8000-0000000000f1 --attendance 80 --hours 3'],
  command: { positional: ['venueId'] },
  handle: async ({ venueId, audience, addPeople, removePeople, ...change }, context) => {
    const { store, newId } = context
    const before = (await store.venues.list()).find((row) => row.venueId === venueId)
    if (before === undefined) return notFound('VENUE_NOT_FOUND', venueId)
    const attendance = change.attendance === undefined ? before.attendance : change.attendance
    const read = audience === undefined ? null : readAudiences(audience, attendance)
    if (read !== null && !read.ok) return read
    const unknown = await firstUnknown(store.people, [...addPeople, ...removePeople])
    if (unknown !== null) return notFound('PERSON_NOT_FOUND', unknown)
    await store.venues.update(venueId, whatIsGiven(change))
    if (read !== null) {
      await store.venues.setAudience(
        venueId,
        read.value.map((part) => ({ ...part, audienceId: newId() })),
      )
    }
    await store.venues.removeMembers(venueId, removePeople)
    await store.venues.addMembers(venueId, addPeople)
    const edited = describeOneVenue(await loadVenues(context), await context.snapshot(), venueId)
    return edited === null ? notFound('VENUE_NOT_FOUND', venueId) : ok(edited)
  },
})

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> }

const whatIsGiven = <T extends object>(change: T): Given<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Given<T>
