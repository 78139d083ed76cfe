import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api, type TimelineEntry } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'

/** Only a favor is given or asked. */
const isSpoken = (direction: TimelineEntry['direction']): direction is 'sent' | 'received' | 'mutual' =>
  direction === 'sent' || direction === 'received' || direction === 'mutual'

/** Takes back a note or conversation of the user's own; undo writes it again. */
export const useRemoveEntry = () => {
  const { personId } = useParams({ from: '/shell/people/$personId' })
  const removeNote = useMutation(api.note.remove.mutationOptions({ onError: notifyFailure }))
  const addNote = useMutation(api.note.add.mutationOptions({ onError: notifyFailure }))
  const removeFavor = useMutation(api.favor.remove.mutationOptions({ onError: notifyFailure }))
  const removeInteraction = useMutation(api.interaction.remove.mutationOptions({ onError: notifyFailure }))
  const logInteraction = useMutation(api.interaction.log.mutationOptions({ onError: notifyFailure }))

  return (entry: TimelineEntry): void => {
    if (entry.kind === 'note') {
      removeNote.mutate(
        { noteId: entry.entryId },
        {
          onSuccess: () =>
            notifyDone('Note taken back.', () => addNote.mutate({ personId, text: entry.text ?? '' })),
        },
      )
      return
    }
    if (entry.kind !== 'conversation') {
      // Written anew only on its own form, which knows what it was.
      removeFavor.mutate(
        { favorId: entry.entryId },
        { onSuccess: () => notifyDone('What one did for the other is taken back.') },
      )
      return
    }
    const again = {
      personId,
      channel: entry.channel ?? ('other' as const),
      ...(isSpoken(entry.direction) ? { direction: entry.direction } : {}),
      ...(entry.at === null ? {} : { on: entry.at.slice(0, 10) }),
      ...(entry.text === null ? {} : { text: entry.text }),
    }
    removeInteraction.mutate(
      { interactionId: entry.entryId },
      { onSuccess: () => notifyDone('Conversation taken back.', () => logInteraction.mutate(again)) },
    )
  }
}
