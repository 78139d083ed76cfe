import { useMutation } from '@tanstack/react-query'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

/** Keeps or takes back what the user says of a relationship's strength; undo brings back what stood there before. */
export const useSaid = (detail: PersonDetail) => {
  const { personId, name } = detail.person
  const before = detail.standing.said
  const say = useMutation(api.strength.say.mutationOptions({ onError: notifyFailure }))
  const unsay = useMutation(api.strength.unsay.mutationOptions({ onError: notifyFailure }))
  const keep = (strength: number, reason: string | null, onSuccess: () => void) =>
    say.mutate({ personId, strength, ...(reason === null ? {} : { reason }) }, { onSuccess })
  const goBack = () =>
    before === null ? unsay.mutate({ personId }) : keep(before.strength, before.reason, () => {})
  return {
    say: (strength: number, reason: string | null) =>
      keep(strength, reason, () => notifyDone(`Kept: ${strength} of 100 with ${name}.`, goBack)),
    unsay: () =>
      unsay.mutate(
        { personId },
        { onSuccess: () => notifyDone(`The record speaks again for ${name}.`, goBack) },
      ),
    isPending: say.isPending || unsay.isPending,
  }
}
