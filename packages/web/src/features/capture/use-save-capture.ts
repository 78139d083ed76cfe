import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { type CapturePerson, notifyDone, notifyFailure } from '../../ui/index.ts'
import type { Draft } from './draft.ts'

export interface Capture extends Draft {
  readonly person: CapturePerson
  readonly on: string
  readonly minutes: number | null
}

/** Writes a conversation or a note, and offers to take it back. */
export const useSaveCapture = () => {
  const logInteraction = useMutation(api.interaction.log.mutationOptions())
  const removeInteraction = useMutation(api.interaction.remove.mutationOptions({ onError: notifyFailure }))
  const removeLearned = useMutation(api.learned.remove.mutationOptions({ onError: notifyFailure }))
  const addNote = useMutation(api.note.add.mutationOptions())
  const removeNote = useMutation(api.note.remove.mutationOptions({ onError: notifyFailure }))

  const save = async ({ person, kind, channel, on, minutes, text, ...draft }: Capture): Promise<void> => {
    const { personId, name } = person
    const said = text.trim()
    const learnedLine = draft.learned.trim()
    if (kind === 'note') {
      const { noteId } = await addNote.mutateAsync({ personId, text: said })
      notifyDone(`Note on ${name} kept.`, () => removeNote.mutate({ noteId }))
      return
    }
    const { interactionId, learned } = await logInteraction.mutateAsync({
      personId,
      channel,
      on,
      ...(minutes === null ? {} : { minutes }),
      ...(said === '' ? {} : { text: said }),
      ...(learnedLine === '' ? {} : { learned: learnedLine }),
    })
    notifyDone(`Conversation with ${name} logged.`, () => {
      removeInteraction.mutate({ interactionId })
      for (const { learnedId } of learned) removeLearned.mutate({ learnedId })
    })
  }
  return { save, isSaving: logInteraction.isPending || addNote.isPending }
}
