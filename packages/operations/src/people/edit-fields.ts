import { classifyTitle } from '@rapport/domain'
import { EDITABLE_FIELDS, type EditableField, type PeopleWritePort } from '../ports/people.ts'

/**
 * Writes edits over what was imported: text as it is, lists as JSON. Null takes an edit back; a field left out, or
 * undefined, stays as it is.
 */
export const editFields = async (
  people: Pick<PeopleWritePort, 'edit'>,
  personId: string,
  fields: Readonly<Partial<Record<EditableField, unknown>>>,
  at: string,
): Promise<void> => {
  const edits = new Map<EditableField, { value: string | null; at: string }>()
  for (const field of EDITABLE_FIELDS) {
    const value = fields[field]
    if (value === undefined) continue
    const isText = value === null || typeof value === 'string'
    edits.set(field, { value: isText ? value : JSON.stringify(value), at })
  }
  const { title } = fields
  await people.edit(personId, edits, typeof title === 'string' ? classifyTitle(title) : null)
}
