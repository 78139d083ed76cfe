import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { personEdit } from '../schema/person.ts'
import { editFields } from './edit-fields.ts'

export const editPerson = writeOperation({
  name: 'people.edit',
  summary:
    'Put a name, title, number or anything else of a person right by hand; imports never overwrite it.',
  description:
    'A field set to null shows the imported value again. Lists (e-mails, phones, addresses) are replaced as a whole.',
  route: 'PATCH /people/{personId}',
  input: personEdit.extend({ personId: id.meta({ description: 'Whom to edit' }) }),
  output: z.object({ personId: id, editedFields: z.array(z.string()) }),
  errors: personNotFound,
  examples: ['rapport people edit 0192f0c1-0000-7000-8000-000000000001 --title "VP, Procurement"'],
  command: { positional: ['personId'] },
  handle: async ({ personId, ...fields }, { store, now }) => {
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    await editFields(store.people, person.personId, fields, now.toISOString())
    const edited = await store.people.get(personId)
    return ok({ personId: person.personId, editedFields: [...(edited?.editedFields ?? [])] })
  },
})
