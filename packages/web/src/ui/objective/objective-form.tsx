import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Objective } from '../../api/index.ts'
import { FailureNotice } from '../index.ts'
import { ObjectiveFields } from './objective-fields.tsx'
import classes from './objective-form.module.css'
import { useObjectiveDraft } from './use-objective-draft.ts'
import { useSaveObjective } from './use-save-objective.ts'

interface ObjectiveFormProps {
  readonly networkId: string
  /** The objective to edit, or null for a new one. */
  readonly objective: Objective | null
  readonly today: string
  readonly onClose: () => void
}

/** Writes an objective, advised while one types. */
export const ObjectiveForm = ({ networkId, objective, today, onClose }: ObjectiveFormProps) => {
  const drafted = useObjectiveDraft(objective, today)
  const { save, error, isPending } = useSaveObjective()
  const { toSave } = drafted
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (toSave === null) return
    // A failure stays in `error`, which shows above the buttons.
    save(networkId, objective, toSave).then(onClose, () => undefined)
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <ObjectiveFields
        drafted={drafted}
        label="What should have come of it"
        description="An outcome one could tell had happened"
        placeholder="Two advisory board seats in logistics by June"
        autoFocus
      />
      {error !== null && <FailureNotice error={error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={toSave === null} loading={isPending}>
          {objective === null ? 'Add the objective' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
