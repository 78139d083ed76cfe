import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { type Introduction, STATE_WORDS, type State } from './introduction-words.ts'

/** What can be done with an introduction; everything can be undone. */
export const useIntroduction = (introduction: Introduction) => {
  const { introductionId } = introduction
  const update = useMutation(api.intro.update.mutationOptions({ onError: notifyFailure }))
  const request = useMutation(api.intro.request.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.intro.remove.mutationOptions({ onError: notifyFailure }))

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

  /** Asked for again, and every step made again on its day. */
  const again = async () => {
    const { personId, person, connectorId, forId, reason, blurb, objectiveId, organizationId } = introduction
    const { introduction: made } = await request.mutateAsync({
      ...(personId === null ? { wanted: person } : { to: personId }),
      ...(connectorId === null ? {} : { through: connectorId }),
      ...(forId === null ? {} : { for: forId }),
      why: reason,
      on: introduction.requestedOn,
      ...(blurb === null ? {} : { blurb }),
      ...(objectiveId === null ? {} : { objective: objectiveId }),
      ...(organizationId === null ? {} : { organization: organizationId }),
    })
    const id = { introductionId: made.introductionId }
    for (const { state, cameOn, note } of introduction.steps.slice(1)) {
      await update.mutateAsync({ ...id, state, on: cameOn, ...(note === null ? {} : { note }) })
    }
    if (introduction.acceptedOn !== null) {
      await update.mutateAsync({ ...id, accepted: true, on: introduction.acceptedOn })
    }
    if (introduction.toldOn !== null) await update.mutateAsync({ ...id, told: true, on: introduction.toldOn })
    await update.mutateAsync({ ...id, followUp: introduction.followUpOn })
  }

  const takeAway = () =>
    remove.mutate(
      { introductionId },
      { onSuccess: () => notifyDone('Introduction taken away.', () => void again().catch(() => {})) },
    )

  const takeBack = () => update.mutate({ introductionId, takeBack: true })

  return { move, accept, tell, takeAway, takeBack, isBusy: update.isPending || remove.isPending }
}
