import { Button, Textarea } from '@mantine/core'
import type { NetworkKind } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { KindChoice } from '../../ui/purpose/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import classes from './form.module.css'

interface NetworkFormProps {
  /** The network to edit, or null for a new one. */
  readonly network: Network | null
  readonly onClose: () => void
}

export const NetworkForm = ({ network, onClose }: NetworkFormProps) => {
  const [kind, setKind] = useState<NetworkKind>(network?.kind ?? 'career')
  const [purpose, setPurpose] = useState(network?.purpose ?? '')
  const add = useMutation(api.network.add.mutationOptions())
  const edit = useMutation(api.network.edit.mutationOptions())
  const remove = useMutation(api.network.remove.mutationOptions())
  const said = purpose.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '') return
    if (network === null) {
      add.mutate(
        { kind, purpose: said },
        {
          onSuccess: ({ networkId }) => {
            notifyDone('Added.', () => remove.mutate({ networkId }))
            onClose()
          },
        },
      )
      return
    }
    const { networkId, kind: oldKind, purpose: oldPurpose } = network
    edit.mutate(
      { networkId, kind, purpose: said },
      {
        onSuccess: () => {
          notifyDone('Changed.', () => edit.mutate({ networkId, kind: oldKind, purpose: oldPurpose }))
          onClose()
        },
      },
    )
  }
  const error = add.error ?? edit.error
  return (
    <form className={classes.form} onSubmit={submit}>
      <KindChoice value={kind} onChange={setKind} />
      <Textarea
        label="In your own words"
        placeholder={KIND_WORDS[kind].example}
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {error !== null && <FailureNotice error={error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={said === ''} loading={add.isPending || edit.isPending}>
          {network === null ? 'Add the purpose' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
