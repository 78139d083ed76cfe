import { useMutation } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import type { KeepInput } from './said-line.ts'

type Kept = Outputs['log']['keep']

/** Keeps a line, and offers to take all that was made of it back at once. */
export const useKeepLine = () => {
  const onError = notifyFailure
  const keepLog = useMutation(api.log.keep.mutationOptions())
  const removeInteraction = useMutation(api.interaction.remove.mutationOptions({ onError }))
  const removeLearned = useMutation(api.learned.remove.mutationOptions({ onError }))
  const removeNote = useMutation(api.note.remove.mutationOptions({ onError }))
  const removeFavor = useMutation(api.favor.remove.mutationOptions({ onError }))
  const removeFollowUp = useMutation(api['follow-up'].remove.mutationOptions({ onError }))
  const editPerson = useMutation(api.people.edit.mutationOptions({ onError }))
  const removePerson = useMutation(api.people.remove.mutationOptions({ onError }))

  const takeBack = async (kept: Kept): Promise<void> => {
    const { interactionId } = kept
    if (interactionId !== null) await removeInteraction.mutateAsync({ interactionId })
    for (const { learnedId } of kept.learned) await removeLearned.mutateAsync({ learnedId })
    for (const { noteId } of kept.notes) await removeNote.mutateAsync({ noteId })
    for (const { favorId } of kept.favors) await removeFavor.mutateAsync({ favorId })
    for (const { followUpId } of kept.followUps) await removeFollowUp.mutateAsync({ followUpId })
    for (const { personId, title, organization, before } of kept.edits) {
      await editPerson.mutateAsync({
        personId,
        ...(title === null ? {} : { title: before.title }),
        ...(organization === null ? {} : { organization: before.organization }),
      })
    }
    for (const { personId, isNew } of kept.people) if (isNew) await removePerson.mutateAsync({ personId })
  }

  const keep = async (input: KeepInput): Promise<void> => {
    const kept = await keepLog.mutateAsync(input)
    // Whatever fails says so itself; what is left can be taken back one by one.
    notifyDone(saidOf(kept), () => void takeBack(kept).catch(() => {}))
  }
  return { keep, isKeeping: keepLog.isPending }
}

/** "Conversation with Ana Ribeiro logged, and 2 more things kept." */
const saidOf = (kept: Kept): string => {
  const names = kept.people.map(({ name }) => name).join(', ')
  const more = kept.learned.length + kept.notes.length + kept.favors.length + kept.followUps.length
  if (kept.interactionId === null) return `Kept for ${names}.`
  return more === 0
    ? `Conversation with ${names} logged.`
    : `Conversation with ${names} logged, and ${more} more ${more === 1 ? 'thing' : 'things'} kept.`
}
