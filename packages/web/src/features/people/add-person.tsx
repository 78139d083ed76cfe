import { Button, Modal } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone, notifyFailure } from '../../ui/index.ts'
import { EMPTY_DRAFT, PersonFields, readBirthday, valuesOf } from '../../ui/person-form/index.ts'
import classes from './add-person.module.css'
import { said } from './said.ts'

/** Somebody whom no import brought, typed in by hand. */
export const AddPerson = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserPlus size={17} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Add a person
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Add a person"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AddForm onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

const AddForm = ({ onClose }: { readonly onClose: () => void }) => {
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const navigate = useNavigate()
  const remove = useMutation(api.people.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.people.add.mutationOptions())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (readBirthday(draft.birthday) === undefined) return
    add.mutate(said(valuesOf(draft)), {
      onSuccess: ({ personId }) => {
        onClose()
        void navigate({ to: '/people/$personId', params: { personId } })
        notifyDone('Added.', () => {
          void navigate({ to: '/people' })
          remove.mutate({ personId })
        })
      },
    })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <PersonFields draft={draft} onChange={setDraft} />
      {add.error !== null && <FailureNotice error={add.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={add.isPending}>
          Add
        </Button>
      </div>
    </form>
  )
}
