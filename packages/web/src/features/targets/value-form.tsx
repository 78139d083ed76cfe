import { Button, Modal, NumberInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import classes from './form.module.css'

type Detail = Outputs['target']['show']

/** What a target would be worth; the week gives more of it to those that are worth more. */
export const ValueForm = ({ target, onClose }: { readonly target: Detail; readonly onClose: () => void }) => {
  const { targetId, organization } = target
  const [value, setValue] = useState<number | string>(target.value ?? '')
  const [currency, setCurrency] = useState(target.currency ?? 'EUR')
  const edit = useMutation(api.target.edit.mutationOptions({ onError: notifyFailure }))
  useReturnFocus()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = typeof value === 'number' ? value : null
    edit.mutate(
      { targetId, value: said, currency: said === null ? null : currency.trim() },
      {
        onSuccess: () => {
          notifyDone('Changed.', () =>
            edit.mutate({ targetId, value: target.value, currency: target.currency }),
          )
          onClose()
        },
      },
    )
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`What ${organization} would be worth`}
      size="sm"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form className={classes.form} onSubmit={submit}>
        <NumberInput label="Value" min={0} value={value} onChange={setValue} data-autofocus />
        <TextInput
          label="Currency"
          description="Three letters: EUR"
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit" loading={edit.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
