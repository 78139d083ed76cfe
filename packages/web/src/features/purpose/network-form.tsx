import { Button, Textarea, TextInput } from '@mantine/core'
import type { NetworkKind } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { KindChoice } from '../../ui/purpose/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import classes from './form.module.css'

interface NetworkFormProps {
  readonly network: Network
  readonly onClose: () => void
}

/** Changes what a network is called, what kind it is and what it is for. */
export const NetworkForm = ({ network, onClose }: NetworkFormProps) => {
  const [name, setName] = useState(network.name)
  const [kind, setKind] = useState<NetworkKind>(network.kind)
  const [purpose, setPurpose] = useState(network.purpose)
  const edit = useMutation(api.network.edit.mutationOptions())
  const isSaid = purpose.trim() !== '' && name.trim() !== ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaid) return
    const { networkId } = network
    const before = { name: network.name, kind: network.kind, purpose: network.purpose }
    edit.mutate(
      { networkId, name: name.trim(), kind, purpose: purpose.trim() },
      {
        onSuccess: () => {
          notifyDone('Changed.', () => edit.mutate({ networkId, ...before }))
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Name"
        maxLength={300}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <KindChoice value={kind} onChange={setKind} />
      <Textarea
        label="What it is for"
        placeholder={KIND_WORDS[kind].example}
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {edit.error !== null && <FailureNotice error={edit.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={!isSaid} loading={edit.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}
