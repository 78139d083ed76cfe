import { ActionIcon, Button, Textarea } from '@mantine/core'
import { IconPencil, IconUserMinus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { monthAndYear } from '../../words/dates.ts'
import classes from './chosen-row.module.css'
import type { ChosenPerson } from './few-types.ts'
import { PersonRow } from './person-row.tsx'

interface ChosenRowProps {
  readonly person: ChosenPerson
  readonly onLetGo: (person: ChosenPerson) => void
}

/** One of the chosen few: why they were chosen, since when, and what else is on record today. */
export const ChosenRow = ({ person, onLetGo }: ChosenRowProps) => {
  const [isEditing, setEditing] = useState(false)
  return (
    <PersonRow
      person={person}
      atAGlance={evidenceAtAGlance(person)}
      tools={
        <span className={classes.tools}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Change why ${person.name} is among them`}
            title="Change the reason"
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            <IconPencil size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Let ${person.name} go`}
            title="Let go …"
            onClick={() => onLetGo(person)}
            data-keeps-focus
          >
            <IconUserMinus size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </span>
      }
    >
      {isEditing ? (
        <ReasonForm person={person} onClose={() => setEditing(false)} />
      ) : (
        <ChosenFor person={person} />
      )}
    </PersonRow>
  )
}

/** One reason is read at a glance: evidence only where that is not what they were chosen for. */
export const evidenceAtAGlance = ({ reason, reasons }: ChosenPerson): number =>
  reasons.some(({ text }) => text === reason) ? 0 : 1

/** What somebody was chosen for. */
export const ChosenFor = ({ person }: Pick<ChosenRowProps, 'person'>) => (
  <p className={classes.reason}>
    <span dir="auto">{person.reason}</span>{' '}
    <span className={classes.since}>since {monthAndYear(person.addedOn)}</span>
  </p>
)

const ReasonForm = ({ person, onClose }: { readonly person: ChosenPerson; readonly onClose: () => void }) => {
  const [reason, setReason] = useState(person.reason)
  useReturnFocus()
  const edit = useMutation(api.few.edit.mutationOptions({ onError: notifyFailure }))
  const { personId } = person
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edit.mutate(
      { personId, reason },
      {
        onSuccess: () => {
          onClose()
          notifyDone('The reason is changed.', () => edit.mutate({ personId, reason: person.reason }))
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={`Why ${person.name} is among them`}
        autosize
        minRows={1}
        maxLength={10_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
      <div className={classes.acts}>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button size="compact-md" type="submit" disabled={reason.trim() === ''} loading={edit.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}
