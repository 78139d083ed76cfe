import { classifyTitle, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { EDITABLE_FIELDS, type EditableField } from '../ports/people.ts'
import { id } from '../schema/common.ts'
import { personEdit } from '../schema/person.ts'

export const editPerson = writeOperation({
  name: 'people.edit',
  summary: 'Put a name, title, organization or e-mail right by hand; imports never overwrite it.',
  description: 'A field set to null shows the imported value again.',
  route: 'PATCH /people/{personId}',
  input: personEdit.extend({ personId: id.meta({ description: 'Whom to edit' }) }),
  output: z.object({ personId: id, editedFields: z.array(z.string()) }),
  errors: personNotFound,
  examples: ['rapport people edit 0192f0c1-0000-7000-8000-000000000001 --title "VP, Procurement"'],
  command: { positional: ['personId'] },
  handle: async ({ personId, ...fields }, { store, now }) => {
    if ((await store.people.get(personId)) === null) return notFound('PERSON_NOT_FOUND', personId)
    const edits = new Map<EditableField, { value: string | null; at: string }>()
    for (const field of EDITABLE_FIELDS) {
      const value = fields[field]
      if (value !== undefined) edits.set(field, { value, at: now.toISOString() })
    }
    const parsed = typeof fields.title === 'string' ? classifyTitle(fields.title) : null
    await store.people.edit(personId, edits, parsed)
    const edited = await store.people.get(personId)
    return ok({ personId, editedFields: [...(edited?.editedFields ?? [])] })
  },
})
