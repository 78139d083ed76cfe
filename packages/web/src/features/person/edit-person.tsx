import { Button, Modal } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import {
  changesBetween,
  draftOf,
  FIELD_WORDS,
  type PersonField,
  PersonFields,
  readBirthday,
} from '../../ui/person-form/index.ts'
import classes from './edit-person.module.css'
import { useEdit, useRestore } from './use-edit.ts'

/** Puts right what is known of a person; each edited field can show its imported value again. */
export const EditPerson = ({ detail }: { readonly detail: PersonDetail }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Edit
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={`Edit ${detail.person.name}`}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <EditForm detail={detail} onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

const EditForm = ({ detail, onClose }: { readonly detail: PersonDetail; readonly onClose: () => void }) => {
  // What stood there when the form was opened: an import meanwhile must not be taken for an edit.
  const [before] = useState(() => draftOf(detail))
  const [draft, setDraft] = useState(before)
  const { save, isSaving } = useEdit(detail)
  const restore = useRestore(detail)
  const isImported = detail.cards.some((card) => card.imports.length > 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (readBirthday(draft.birthday) === undefined) return
    const changes = changesBetween(before, draft)
    if (Object.keys(changes).length === 0) onClose()
    else save(changes, onClose)
  }
  const wayBack = (field: PersonField) =>
    isImported &&
    detail.person.editedFields.includes(field) && (
      <button
        type="button"
        className={classes.restore}
        onClick={() => {
          restore(field)
          onClose()
        }}
      >
        Edited by you. Show the imported {FIELD_WORDS[field].toLowerCase()} again
      </button>
    )
  return (
    <form className={classes.form} onSubmit={submit}>
      <PersonFields
        draft={draft}
        onChange={setDraft}
        below={wayBack}
        isRequired={(part) => part === 'givenName' && before.givenName !== ''}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" loading={isSaving}>
          Save
        </Button>
      </div>
    </form>
  )
}
