import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'

/** As many as can be pursued at once. */
const MOST_FOCUSED = 3

type Named = Pick<Objective, 'objectiveId' | 'statement' | 'isFocused'>

/** Puts an objective in focus or lets it step back; a fourth asks which one steps back for it. */
export const useFocus = (objective: Named) => {
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  const focus = useMutation(api.objective.focus.mutationOptions())
  const edit = useMutation(api.objective.edit.mutationOptions({ onError: notifyFailure }))
  const [isAsking, setAsking] = useState(false)
  const { objectiveId } = objective
  const others = (objectives.data?.objectives ?? []).filter(
    (other) => other.isFocused && other.objectiveId !== objectiveId,
  )

  const onError = (error: unknown) => {
    // Another window may have filled the three meanwhile: then it is asked all the same.
    void objectives.refetch().then(({ data }) => {
      const full = (data?.objectives ?? []).filter((other) => other.isFocused).length >= MOST_FOCUSED
      if (full) setAsking(true)
      else notifyFailure(error)
    })
  }
  return {
    others,
    isAsking,
    stopAsking: () => setAsking(false),
    toggle: () => {
      if (objective.isFocused) {
        edit.mutate(
          { objectiveId, isFocused: false },
          { onSuccess: () => notifyDone('It steps back.', () => focus.mutate({ objectiveId }, { onError })) },
        )
      } else if (others.length >= MOST_FOCUSED) setAsking(true)
      else focus.mutate({ objectiveId }, { onError })
    },
    /** The other one steps back for this one; undo turns it round. */
    focusInstead: (instead: string) => {
      setAsking(false)
      focus.mutate(
        { objectiveId, instead },
        {
          onError,
          onSuccess: () =>
            notifyDone('In focus now. The other one waits.', () =>
              focus.mutate({ objectiveId: instead, instead: objectiveId }, { onError }),
            ),
        },
      )
    },
  }
}
