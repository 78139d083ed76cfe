import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { type Introduction, STATE_WORDS, type State } from './introduction-words.ts'

/** What can be done with an introduction; everything can be undone. */
export const useIntroduction = (introduction: Introduction) => {
  const { introductionId } = introduction
  const update = useMutation(api.intro.update.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.intro.remove.mutationOptions({ onError: notifyFailure }))
  const restore = useMutation(api.intro.restore.mutationOptions({ onError: notifyFailure }))

  const move = (state: State) =>
    update.mutate(
      { introductionId, state },
      {
        onSuccess: ({ warnings }) =>
          notifyDone([`${STATE_WORDS[state]}.`, ...warnings.map(({ text }) => text)].join(' '), () =>
            update.mutate({ introductionId, takeBack: true }),
          ),
      },
    )

  const accept = () =>
    update.mutate(
      { introductionId, accepted: true },
      {
        onSuccess: () =>
          notifyDone(`${introduction.person} agreed.`, () =>
            update.mutate({ introductionId, accepted: false }),
          ),
      },
    )

  const tell = () =>
    update.mutate(
      { introductionId, told: true },
      { onSuccess: () => notifyDone('Told.', () => update.mutate({ introductionId, told: false })) },
    )

  const takeAway = () =>
    remove.mutate(
      { introductionId },
      { onSuccess: () => notifyDone('Introduction taken away.', () => restore.mutate({ introductionId })) },
    )

  const takeBack = () =>
    update.mutate(
      { introductionId, takeBack: true },
      {
        onSuccess: () => {
          const last = introduction.steps.at(-1)
          if (last === undefined) return
          notifyDone('Taken back.', () => update.mutate({ introductionId, ...asStep(last) }))
        },
      },
    )

  return { move, accept, tell, takeAway, takeBack, isBusy: update.isPending || remove.isPending }
}

const asStep = ({ state, cameOn, note }: Introduction['steps'][number]) => ({
  state,
  on: cameOn,
  ...(note === null ? {} : { note }),
})
