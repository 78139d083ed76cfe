import { useMutation } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

type Favor = Outputs['favor']['list']['favors'][number]

/** Takes an entry of the user's own back; undo notes it again as it was. */
export const useTakeBack = () => {
  const log = useMutation(api.favor.log.mutationOptions({ onError: notifyFailure }))
  const answerFavor = useMutation(api.favor.answer.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.favor.remove.mutationOptions({ onError: notifyFailure }))

  return ({ favorId, personId, direction, kind, text, weight, madeOn, answer, answeredOn }: Favor): void => {
    if (favorId === null) return
    const again = {
      personId,
      direction,
      kind,
      text,
      ...(Number.isInteger(weight) ? { weight } : {}),
      ...(madeOn === null ? {} : { on: madeOn }),
    }
    const noteAgain = async () => {
      const noted = await log.mutateAsync(again)
      if (answer === null) return
      const answered = { favorId: noted.favorId, answer, ...(answeredOn === null ? {} : { on: answeredOn }) }
      answerFavor.mutate(answered)
    }
    remove.mutate(
      { favorId },
      { onSuccess: () => notifyDone('Taken back.', () => void noteAgain().catch(() => {})) },
    )
  }
}
