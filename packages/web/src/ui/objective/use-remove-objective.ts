import { useMutation } from '@tanstack/react-query'
import { api, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import { asInput } from '../purpose/index.ts'

/** Removes an objective; undo writes it again with its needs and its steps. */
export const useRemoveObjective = (onRemoved?: () => void) => {
  const remove = useMutation(api.objective.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.objective.add.mutationOptions())
  const edit = useMutation(api.objective.edit.mutationOptions())
  const addNeed = useMutation(api.need.add.mutationOptions())
  const addProgress = useMutation(api.progress.add.mutationOptions())

  const writeAgain = async (objective: Objective): Promise<void> => {
    const { networkId, statement, due, amount, unit, closedAs } = objective
    const { objectiveId, isFocused } = await add.mutateAsync({ network: networkId, statement, due })
    const wasWaiting = isFocused && !objective.isFocused
    await edit.mutateAsync({
      objectiveId,
      amount,
      unit,
      closedAs,
      ...(wasWaiting ? { isFocused: false } : {}),
    })
    for (const need of objective.needs)
      await addNeed.mutateAsync({ objective: objectiveId, ...asInput(need) })
    for (const step of objective.progress) {
      await addProgress.mutateAsync({
        objective: objectiveId,
        amount: step.amount,
        text: step.text,
        on: step.madeOn,
        ...(step.personId === null ? {} : { person: step.personId }),
      })
    }
  }

  return (objective: Objective): void =>
    remove.mutate(
      { objectiveId: objective.objectiveId },
      {
        onSuccess: () => {
          notifyDone('Objective removed.', () => void writeAgain(objective).catch(notifyFailure))
          onRemoved?.()
        },
      },
    )
}
