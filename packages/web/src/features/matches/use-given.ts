import { useMutation } from '@tanstack/react-query'
import { api, type Inputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

/** What was done about a match. */
export interface Given {
  /** Whom it helped. */
  readonly personIds: readonly string[]
  readonly kind: NonNullable<Inputs['favor']['log']['kind']>
  readonly text: string
  /** What they looked for; it counts as over with this. */
  readonly learnedId: string
}

/** Keeps what was given on the page of everybody it helped, so that the next to be asked need not be remembered. */
export const useGiven = () => {
  const add = useMutation(api.favor.log.mutationOptions())
  const remove = useMutation(api.favor.remove.mutationOptions({ onError: notifyFailure }))
  const edit = useMutation(api.learned.edit.mutationOptions())

  const keep = async ({ personIds, kind, text, learnedId }: Given): Promise<void> => {
    const favorIds: string[] = []
    const takeBack = () => {
      for (const favorId of favorIds) remove.mutate({ favorId })
    }
    try {
      for (const personId of personIds) {
        const { favorId } = await add.mutateAsync({ personId, direction: 'given', kind, text })
        favorIds.push(favorId)
      }
      await edit.mutateAsync({ learnedId, isSettled: true })
    } catch (error) {
      // All of it or nothing.
      takeBack()
      return notifyFailure(error)
    }
    notifyDone('Noted as given. What they looked for counts as found.', () => {
      edit.mutate({ learnedId, isSettled: false }, { onError: notifyFailure })
      takeBack()
    })
  }
  return { keep, isKeeping: add.isPending || edit.isPending }
}
