import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Network, type Objective } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { ObjectiveFields, useObjectiveDraft, useSaveObjective } from '../../ui/objective/index.ts'
import { EMPTY_NEED, type NeedDraft, NeedFields, saysSomething, toNeedInput } from '../../ui/purpose/index.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import type { StepProps } from './first-run-page.tsx'
import classes from './objective-step.module.css'

export const ObjectiveStep = ({ onNext }: StepProps) => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  if (workspace.data === undefined || networks.data === undefined || objectives.data === undefined)
    return null
  const network = networks.data.networks[0]
  if (network === undefined) return <WithoutPurpose onNext={onNext} />
  return (
    <ObjectiveForm
      network={network}
      objective={objectives.data.objectives[0] ?? null}
      today={workspace.data.today}
      onNext={onNext}
    />
  )
}

const WithoutPurpose = ({ onNext }: StepProps) => (
  <Question
    title="An objective needs a purpose"
    why="It says what a network is to produce. Without a purpose there is nothing to aim from; both can be said later."
  >
    <Onward>
      <Button size="md" onClick={onNext}>
        Go on
      </Button>
    </Onward>
  </Question>
)

interface ObjectiveFormProps extends StepProps {
  readonly network: Network
  readonly objective: Objective | null
  readonly today: string
}

const ObjectiveForm = ({ network, objective, today, onNext }: ObjectiveFormProps) => {
  const [statement, setStatement] = useDraft('objective', objective?.statement ?? '')
  const drafted = useObjectiveDraft(objective, today, statement)
  const [need, setNeed] = useState<NeedDraft>(EMPTY_NEED)
  const { save, error: unsaved, isPending } = useSaveObjective()
  const addNeed = useMutation(api.need.add.mutationOptions())
  const { toSave } = drafted
  const error = unsaved ?? addNeed.error
  const change: typeof drafted.change = (draft) => {
    drafted.change(draft)
    setStatement(draft.statement)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (toSave === null) return
    try {
      const saved = await save(network.networkId, objective, toSave)
      if (saysSomething(need))
        await addNeed.mutateAsync({ objective: saved.objectiveId, ...toNeedInput(need) })
      onNext()
    } catch {
      // The mutation keeps its error, which shows above the button.
    }
  }
  return (
    <form onSubmit={submit}>
      <Question
        title="What should have come of it?"
        why="One outcome that you could tell had happened, and a date. The week picks people who bring it closer."
      >
        <ObjectiveFields
          drafted={{ ...drafted, change }}
          label="The outcome"
          placeholder={KIND_WORDS[network.kind].outcome}
        />
        {(objective === null || objective.needs.length === 0) && (
          <fieldset className={classes.who}>
            <legend className={classes.legend}>Whom does it take? If you know already</legend>
            <NeedFields draft={need} onChange={setNeed} />
          </fieldset>
        )}
        {error !== null && <FailureNotice error={error} />}
        <Onward>
          <Button type="submit" size="md" disabled={toSave === null} loading={isPending || addNeed.isPending}>
            That is the aim
          </Button>
          <Button variant="subtle" size="md" onClick={onNext}>
            Skip for now
          </Button>
        </Onward>
      </Question>
    </form>
  )
}
