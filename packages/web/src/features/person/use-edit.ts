import { useMutation } from '@tanstack/react-query'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { draftOf, type PersonChanges, type PersonField, valuesOf } from '../../ui/person-form/index.ts'

/** What brings fields back to what stands there now: the value edited before, or null for the imported one. */
const wayBack = (detail: PersonDetail, fields: readonly PersonField[]): PersonChanges => {
  const shown = valuesOf(draftOf(detail))
  return Object.fromEntries(
    fields.map((field) => [field, detail.person.editedFields.includes(field) ? shown[field] : null]),
  )
}

const fieldsOf = (changes: PersonChanges) => Object.keys(changes) as PersonField[]

/** Puts fields right by hand; undo brings back what stood there before, edited or imported. */
export const useEdit = (detail: PersonDetail) => {
  const { personId } = detail.person
  const edit = useMutation(api.people.edit.mutationOptions({ onError: notifyFailure }))
  const save = (changes: PersonChanges, onSaved: () => void): void => {
    const back = wayBack(detail, fieldsOf(changes))
    edit.mutate(
      { personId, ...changes },
      {
        onSuccess: () => {
          onSaved()
          notifyDone('Changed. Imports will leave it as you wrote it.', () =>
            edit.mutate({ personId, ...back }),
          )
        },
      },
    )
  }
  return { save, isSaving: edit.isPending }
}

/** Takes an edit back, so that the imported value shows again. */
export const useRestore = (detail: PersonDetail) => {
  const { personId } = detail.person
  const edit = useMutation(api.people.edit.mutationOptions({ onError: notifyFailure }))
  return (field: PersonField): void => {
    const back = wayBack(detail, [field])
    edit.mutate(
      { personId, [field]: null },
      {
        onSuccess: () => notifyDone('The imported value is back.', () => edit.mutate({ personId, ...back })),
      },
    )
  }
}
