import { useMutation } from '@tanstack/react-query'
import { api, type PlanItem } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

/** Marks an item done by logging its conversation, today; undo takes the conversation back. */
export const useDone = () => {
  const remove = useMutation(api.interaction.remove.mutationOptions({ onError: notifyFailure }))
  const log = useMutation(api.interaction.log.mutationOptions({ onError: notifyFailure }))
  const markDone = (item: PlanItem): void => {
    if (log.isPending) return
    log.mutate(
      { personId: item.personId, channel: item.channel, minutes: item.minutes },
      {
        onSuccess: ({ interactionId }) =>
          notifyDone(`Done with ${item.person}. It is on record.`, () => remove.mutate({ interactionId })),
      },
    )
  }
  return { markDone, takeBack: (interactionId: string) => remove.mutate({ interactionId }) }
}
