import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { personEdit } from '../schema/person.ts'
import { editFields } from './edit-fields.ts'

/** Null takes an edit back, which nobody new has. */
const fields = Object.fromEntries(
  Object.entries(personEdit.shape).map(([name, schema]) => [name, schema.unwrap().unwrap().optional()]),
) as {
  [Name in keyof typeof personEdit.shape]: z.ZodOptional<
    ReturnType<ReturnType<(typeof personEdit.shape)[Name]['unwrap']>['unwrap']>
  >
}

export const addPerson = writeOperation({
  name: 'people.add',
  summary: 'Add a person by hand.',
  description: 'A given or family name, an organization, an e-mail address or a number must be named.',
  route: 'POST /people',
  input: z.object(fields),
  output: z.object({ personId: id }),
  errors: { NOBODY: { kind: 'invalid', when: 'Nothing is named that a person could be called by.' } },
  examples: ['rapport people add --given-name Mira --family-name Solberg --email mira@harbour.example'],
  handle: async (input, { store, newId, now }) => {
    const { givenName, familyName, ...rest } = input
    const isCalled = [givenName, familyName, rest.organization, rest.email].some(Boolean)
    if (!isCalled && !rest.emails?.length && !rest.phones?.length) {
      return fail({ code: 'NOBODY' as const, message: 'Say at least a name, an address or a number.' })
    }
    const personId = newId()
    const at = now.toISOString()
    await store.people.create({
      personId,
      givenName: givenName ?? '',
      familyName: familyName ?? '',
      uid: null,
    })
    await editFields(store.people, personId, rest, at)
    return ok({ personId })
  },
})
