import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

/** Lets somebody rest until they are woken; undo wakes them. */
export const useLetGo = () => {
  const rest = useMutation(api.people.rest.mutationOptions({ onError: notifyFailure }))
  const wake = useMutation(api.people.wake.mutationOptions({ onError: notifyFailure }))
  return ({ personId, name }: { readonly personId: string; readonly name: string }): void =>
    rest.mutate(
      { personId },
      { onSuccess: () => notifyDone(`${name} is let rest.`, () => wake.mutate({ personId })) },
    )
}
