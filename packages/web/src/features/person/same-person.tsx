import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type PersonDetail } from '../../api/index.ts'
import { type CapturePerson, FailureNotice, notifyDone, notifyFailure } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './edit-person.module.css'

interface SamePersonProps {
  readonly person: PersonDetail['person']
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Says by hand that somebody else is this very person. */
export const SamePerson = ({ person, isOpen, onClose }: SamePersonProps) => (
  <Modal
    opened={isOpen}
    onClose={onClose}
    title={`${person.name} is the same person as …`}
    closeButtonProps={{ 'aria-label': 'Close' }}
  >
    <SamePersonForm person={person} onClose={onClose} />
  </Modal>
)

const SamePersonForm = ({ person, onClose }: Omit<SamePersonProps, 'isOpen'>) => {
  const [other, setOther] = useState<CapturePerson | null>(null)
  const [isMissing, setMissing] = useState(false)
  const unmerge = useMutation(api.people.unmerge.mutationOptions({ onError: notifyFailure }))
  const merge = useMutation(api.people.merge.mutationOptions())
  const isSelf = other?.personId === person.personId
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (other === null || isSelf) {
      setMissing(true)
      return
    }
    merge.mutate(
      { personId: person.personId, otherId: other.personId },
      {
        onSuccess: ({ mergeId }) => {
          onClose()
          notifyDone(`${person.name} and ${other.name} are one person now.`, () =>
            unmerge.mutate({ mergeId }),
          )
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <PersonPicker
        label="Who"
        value={other}
        onChange={(next) => {
          setOther(next)
          setMissing(false)
        }}
        autoFocus
        error={isMissing ? 'Type a name and pick somebody else.' : null}
        description={`What is shown of ${person.givenName || person.name} stays; addresses, numbers, notes and conversations of both come together.`}
      />
      {merge.error !== null && <FailureNotice error={merge.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={merge.isPending}>
          They are one person
        </Button>
      </div>
    </form>
  )
}
