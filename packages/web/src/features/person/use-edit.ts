import { useMutation } from '@tanstack/react-query'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

export type EditedPerson = PersonDetail['person']
export type Field = 'givenName' | 'familyName' | 'title' | 'organization'
type Changes = Partial<Record<Field, string | null>>

/** Puts fields right by hand; undo brings back what stood there before, edited or imported. */
export const useEdit = (person: EditedPerson) => {
  const edit = useMutation(api.people.edit.mutationOptions({ onError: notifyFailure }))
  const before = (changes: Changes): Changes =>
    Object.fromEntries(
      (Object.keys(changes) as Field[]).map((field) => [
        field,
        person.editedFields.includes(field) ? person[field] : null,
      ]),
    )
  return (changes: Changes): void => {
    const undo = before(changes)
    edit.mutate(
      { personId: person.personId, ...changes },
      {
        onSuccess: () =>
          notifyDone('Changed. Imports will leave it as you wrote it.', () =>
            edit.mutate({ personId: person.personId, ...undo }),
          ),
      },
    )
  }
}

/** Takes edits back, so that the imported values show again. */
export const useRestore = (person: EditedPerson) => {
  const edit = useMutation(api.people.edit.mutationOptions({ onError: notifyFailure }))
  return (fields: readonly Field[]): void => {
    const restored = Object.fromEntries(fields.map((field) => [field, null]))
    const kept = Object.fromEntries(fields.map((field) => [field, person[field]]))
    edit.mutate(
      { personId: person.personId, ...restored },
      {
        onSuccess: () =>
          notifyDone('The imported value is back.', () =>
            edit.mutate({ personId: person.personId, ...kept }),
          ),
      },
    )
  }
}
