import { useMutation } from '@tanstack/react-query'
import { api, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import type { DraftedObjective } from './use-objective-draft.ts'

type ToSave = NonNullable<DraftedObjective['toSave']>

/** Keeps an objective that was written: a new one of a network, or the changes of one that is there. */
export const useSaveObjective = () => {
  const add = useMutation(api.objective.add.mutationOptions())
  const edit = useMutation(api.objective.edit.mutationOptions())
  const remove = useMutation(api.objective.remove.mutationOptions({ onError: notifyFailure }))
  const putBack = useMutation(api.objective.edit.mutationOptions({ onError: notifyFailure }))

  const addTo = async (network: string, { amount, unit, ...said }: ToSave): Promise<Objective> => {
    const added = await add.mutateAsync({
      network,
      ...said,
      ...(amount === null ? {} : { amount }),
      ...(unit === null ? {} : { unit }),
    })
    // What is left out is read from the words; "not counted" must be said.
    if (amount !== null || added.amount === null) return added
    return edit.mutateAsync({ objectiveId: added.objectiveId, amount: null, unit: null })
  }

  return {
    isPending: add.isPending || edit.isPending,
    error: add.error ?? edit.error,
    /** Answers the objective as it is kept, and says so with a way back; rejects with what `error` then holds. */
    save: async (network: string, before: Objective | null, said: ToSave): Promise<Objective> => {
      if (before === null) {
        const added = await addTo(network, said)
        notifyDone('Objective added.', () => remove.mutate({ objectiveId: added.objectiveId }))
        return added
      }
      const { objectiveId, statement, due, amount, unit } = before
      const edited = await edit.mutateAsync({ objectiveId, ...said })
      notifyDone('Changed.', () => putBack.mutate({ objectiveId, statement, due, amount, unit }))
      return edited
    },
  }
}
