import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { shownPhoto } from './shown-photo.ts'

export const showPhoto = readOperation({
  name: 'people.photo',
  summary: 'Give the picture of a person, as an address book or a phone brought it.',
  route: 'GET /people/{personId}/photo',
  input: z.object({ personId: id.meta({ description: 'Whose picture' }) }),
  output: z.object({
    mediaType: z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']),
    base64: z.string(),
  }),
  errors: {
    ...personNotFound,
    NO_PHOTO: { kind: 'not-found', when: 'No address book has a picture of them.' },
  },
  examples: ['rapport people photo 0192f0c1-0000-7000-8000-000000000001 --json'],
  command: { positional: ['personId'] },
  handle: async ({ personId }, { store }) => {
    const [person] = await store.people.cards([personId])
    if (person === undefined) return notFound('PERSON_NOT_FOUND', personId)
    const photo = await shownPhoto(store.people, person)
    if (photo === null) return fail({ code: 'NO_PHOTO' as const, message: 'There is no picture of them.' })
    return ok(photo)
  },
})
