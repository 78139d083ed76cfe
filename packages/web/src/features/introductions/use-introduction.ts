import { useMutation } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { type Introduction, STATE_WORDS, type State } from './introduction-words.ts'

/** Puts away the last notice about each introduction: its undo would take back what came after it. */
const lastNotice = new Map<string, () => void>()

type Updated = Outputs['intro']['update']

/** What can be done with an introduction; everything can be undone. */
export const useIntroduction = (introduction: Introduction) => {
  const { introductionId } = introduction
  const update = useMutation(api.intro.update.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.intro.remove.mutationOptions({ onError: notifyFailure }))
  const restore = useMutation(api.intro.restore.mutationOptions({ onError: notifyFailure }))

  // A card changes its place with what is done to it; what is said afterwards must not hang on the old one.
  const change = (input: Parameters<typeof update.mutateAsync>[0], then: (done: Updated) => void) => {
    update.mutateAsync(input).then(then, () => {})
  }

  const say = (message: string, undo: () => void) => {
    lastNotice.get(introductionId)?.()
    lastNotice.set(introductionId, notifyDone(message, undo))
  }

  const move = (state: State) =>
    change({ introductionId, state }, ({ warnings }) =>
      say([`${STATE_WORDS[state]}.`, ...warnings.map(({ text }) => text)].join(' '), () =>
        update.mutate({ introductionId, takeBack: true }),
      ),
    )

  const accept = () =>
    change({ introductionId, accepted: true }, () =>
      say(`${introduction.person} agreed.`, () => update.mutate({ introductionId, accepted: false })),
    )

  const tell = () =>
    change({ introductionId, told: true }, () =>
      say('Told.', () => update.mutate({ introductionId, told: false })),
    )

  const takeAway = () => {
    remove.mutateAsync({ introductionId }).then(
      () => say('Introduction taken away.', () => restore.mutate({ introductionId })),
      () => {},
    )
  }

  const takeBack = () => {
    const last = introduction.steps.at(-1)
    change({ introductionId, takeBack: true }, () => {
      if (last !== undefined) {
        say('Taken back.', () => update.mutate({ introductionId, ...asStep(last) }))
      }
    })
  }

  return { move, accept, tell, takeAway, takeBack, isBusy: update.isPending || remove.isPending }
}

const asStep = ({ state, cameOn, note }: Introduction['steps'][number]) => ({
  state,
  on: cameOn,
  ...(note === null ? {} : { note }),
})
