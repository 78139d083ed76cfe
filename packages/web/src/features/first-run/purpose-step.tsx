import { Button, Textarea } from '@mantine/core'
import type { NetworkKind } from '@rapport/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { KindChoice } from '../../ui/purpose/index.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import type { StepProps } from './first-run-page.tsx'

export const PurposeStep = ({ onNext }: StepProps) => {
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  if (networks.error !== null)
    return <FailureNotice error={networks.error} onRetry={() => void networks.refetch()} />
  if (networks.data === undefined) return null
  return <PurposeForm network={networks.data.networks[0] ?? null} onNext={onNext} />
}

/** Coming back changes the answer given before instead of adding a second one. */
const PurposeForm = ({ network, onNext }: StepProps & { readonly network: Network | null }) => {
  const [kind, setKind] = useState<NetworkKind>(network?.kind ?? 'career')
  const [purpose, setPurpose] = useDraft('purpose', network?.purpose ?? '')
  const add = useMutation(api.network.add.mutationOptions({ onSuccess: onNext }))
  const edit = useMutation(api.network.edit.mutationOptions({ onSuccess: onNext }))
  const said = purpose.trim()
  const error = add.error ?? edit.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '') return
    if (network === null) add.mutate({ kind, purpose: said })
    else edit.mutate({ networkId: network.networkId, kind, purpose: said })
  }
  return (
    <form onSubmit={submit}>
      <Question
        title="What is your network for?"
        why="Pick the one that matters most this quarter. The others can join later, each with a purpose of its own."
      >
        <KindChoice value={kind} onChange={setKind} />
        <Textarea
          label="In your own words"
          placeholder={KIND_WORDS[kind].example}
          size="md"
          autosize
          minRows={2}
          maxLength={10_000}
          dir="auto"
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        {error !== null && <FailureNotice error={error} />}
        <Onward>
          <Button type="submit" size="md" disabled={said === ''} loading={add.isPending || edit.isPending}>
            That is what it is for
          </Button>
          <Button variant="subtle" size="md" onClick={onNext}>
            Skip for now
          </Button>
        </Onward>
      </Question>
    </form>
  )
}
