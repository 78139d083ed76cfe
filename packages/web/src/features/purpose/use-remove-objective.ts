import { useMutation } from '@tanstack/react-query'
import { api, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { toInput } from './need-input.ts'

/** Removes an objective; undo writes it again with its needs. */
export const useRemoveObjective = () => {
  const remove = useMutation(api.objective.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.objective.add.mutationOptions({ onError: notifyFailure }))
  const addNeed = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))

  const writeAgain = async ({ networkId, statement, due, needs }: Objective): Promise<void> => {
    const { objectiveId } = await add.mutateAsync({ network: networkId, statement, due })
    for (const need of needs) {
      await addNeed.mutateAsync({ objective: objectiveId, ...toInput(need) })
    }
  }

  return (objective: Objective): void =>
    remove.mutate(
      { objectiveId: objective.objectiveId },
      {
        onSuccess: () =>
          notifyDone('Objective removed.', () => void writeAgain(objective).catch(notifyFailure)),
      },
    )
}
