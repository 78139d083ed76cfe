import { Button, SegmentedControl } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../index.ts'
import { PersonPicker } from '../person-picker.tsx'
import { EMPTY_NEED, type NeedDraft, saysSomething, toNeedInput } from './need-draft.ts'
import { NeedFields } from './need-fields.tsx'
import classes from './need-form.module.css'

/** Who an objective takes: a kind of person, or somebody by name. */
export const NeedForm = ({
  objectiveId,
  onClose,
}: {
  readonly objectiveId: string
  readonly onClose: () => void
}) => {
  const [draft, setDraft] = useState<NeedDraft>(EMPTY_NEED)
  const [by, setBy] = useState<'kind' | 'name'>('kind')
  const add = useMutation(api.need.add.mutationOptions({ onSuccess: onClose }))
  const said: NeedDraft = by === 'kind' ? { ...draft, person: null } : { ...EMPTY_NEED, person: draft.person }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (saysSomething(said)) add.mutate({ objective: objectiveId, ...toNeedInput(said) })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <SegmentedControl
        aria-label="Who"
        value={by}
        onChange={(value) => setBy(value === 'name' ? 'name' : 'kind')}
        data={[
          { value: 'kind', label: 'A kind of person' },
          { value: 'name', label: 'Somebody by name' },
        ]}
      />
      {by === 'kind' ? (
        <NeedFields draft={draft} onChange={setDraft} />
      ) : (
        <PersonPicker
          label="Who"
          value={draft.person}
          onChange={(person) => setDraft({ ...draft, person })}
        />
      )}
      {add.error !== null && <FailureNotice error={add.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={!saysSomething(said)} loading={add.isPending}>
          Add
        </Button>
      </div>
    </form>
  )
}
