import { Button, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { usualDue } from '../../ui/purpose/index.ts'
import classes from './form.module.css'

interface ObjectiveFormProps {
  readonly networkId: string
  /** The objective to edit, or null for a new one. */
  readonly objective: Objective | null
  readonly today: string
  readonly onClose: () => void
}

export const ObjectiveForm = ({ networkId, objective, today, onClose }: ObjectiveFormProps) => {
  const [statement, setStatement] = useState(objective?.statement ?? '')
  const [due, setDue] = useState<string | null>(objective?.due ?? usualDue(today))
  const add = useMutation(api.objective.add.mutationOptions())
  const edit = useMutation(api.objective.edit.mutationOptions())
  const remove = useMutation(api.objective.remove.mutationOptions())
  const said = statement.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '' || due === null) return
    if (objective === null) {
      add.mutate(
        { network: networkId, statement: said, due },
        {
          onSuccess: ({ objectiveId }) => {
            notifyDone('Objective added.', () => remove.mutate({ objectiveId }))
            onClose()
          },
        },
      )
      return
    }
    const { objectiveId, statement: oldStatement, due: oldDue } = objective
    edit.mutate(
      { objectiveId, statement: said, due },
      {
        onSuccess: () => {
          notifyDone('Changed.', () => edit.mutate({ objectiveId, statement: oldStatement, due: oldDue }))
          onClose()
        },
      },
    )
  }
  const error = add.error ?? edit.error
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.row}>
        <Textarea
          label="What should have come of it"
          description="An outcome one could tell had happened"
          placeholder="Two advisory board seats in logistics"
          autosize
          minRows={1}
          maxLength={10_000}
          dir="auto"
          value={statement}
          onChange={(event) => setStatement(event.currentTarget.value)}
        />
        <DateInput
          label="By when"
          description="A day"
          value={due}
          onChange={setDue}
          valueFormat="D MMM YYYY"
        />
      </div>
      {error !== null && <FailureNotice error={error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button
          type="submit"
          disabled={said === '' || due === null}
          loading={add.isPending || edit.isPending}
        >
          {objective === null ? 'Add the objective' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
