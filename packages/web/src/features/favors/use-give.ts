import { useMutation } from '@tanstack/react-query'
import { api, type Inputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import type { GiveItem } from './give-list.tsx'

type Kind = NonNullable<Inputs['favor']['log']['kind']>

/** As what it is noted once it is done. */
const NOTED: Readonly<Record<GiveItem['kind'], Kind>> = {
  promise: 'help',
  ask: 'help',
  answer: 'answer',
  thanks: 'thanks',
  introduction: 'introduction',
  lead: 'help',
  endorsement: 'endorsement',
  return: 'help',
}

/** The steps that do what one could give, each with its undo. */
export const useGive = (item: GiveItem) => {
  const options = { onError: notifyFailure }
  const log = useMutation(api.favor.log.mutationOptions(options))
  const remove = useMutation(api.favor.remove.mutationOptions(options))
  const answerFavor = useMutation(api.favor.answer.mutationOptions(options))
  const settleFollowUp = useMutation(api['follow-up'].settle.mutationOptions(options))
  const edit = useMutation(api.learned.edit.mutationOptions(options))
  const { kind, personId, suggestion, followUpId, learnedId } = item

  const done = async (): Promise<void> => {
    const noted = { personId, direction: 'given', kind: NOTED[kind], text: suggestion } as const
    const { favorId } = await log.mutateAsync(noted)
    if (learnedId !== null) edit.mutate({ learnedId, isSettled: true })
    notifyDone(
      learnedId === null ? 'Noted as given.' : 'Noted as given. What they looked for counts as found.',
      () => {
        remove.mutate({ favorId })
        if (learnedId !== null) edit.mutate({ learnedId, isSettled: false })
      },
    )
  }

  const settle = (as: 'done' | 'dropped') => {
    if (followUpId === null) return
    settleFollowUp.mutate(
      { followUpId, as },
      {
        onSuccess: () =>
          notifyDone(as === 'done' ? 'Kept your word.' : 'Let go.', () =>
            settleFollowUp.mutate({ followUpId, as: 'open' }),
          ),
      },
    )
  }

  const answer = (favorId: string, how: 'granted' | 'declined') =>
    answerFavor.mutate(
      { favorId, answer: how },
      { onSuccess: () => notifyDone('Noted.', () => answerFavor.mutate({ favorId, answer: 'open' })) },
    )

  return {
    done: () => done().catch(() => {}),
    settle,
    answer,
    isBusy: log.isPending || answerFavor.isPending || settleFollowUp.isPending,
  }
}
