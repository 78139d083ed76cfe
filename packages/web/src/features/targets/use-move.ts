import type { TargetState } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toFailure } from '../../api/failure.ts'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { STATE_WORDS } from './state-words.ts'

export type Target = Outputs['target']['list']['targets'][number]
type Movable = Pick<Target, 'targetId' | 'organization' | 'state'>

/** A move that waits for a reason. */
export interface Asked {
  readonly target: Movable
  readonly state: TargetState
  /** What speaks against it; null where it merely takes a reason. */
  readonly against: string | null
}

/** Moves targets over the board; one that takes a reason asks for it, and undo takes the move back. */
export const useMove = () => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const mutation = useMutation(api.target.move.mutationOptions())

  const move = (target: Movable, state: TargetState, because?: string): void => {
    const { targetId, organization } = target
    if (state === target.state) return
    if ((state === 'disqualified' || state === 'lost') && because === undefined) {
      setAsked({ target, state, against: null })
      return
    }
    mutation.mutate(
      { targetId, state, ...(because === undefined ? {} : { because }) },
      {
        onSuccess: () => {
          setAsked(null)
          notifyDone(`${organization}: ${STATE_WORDS[state]}.`, () =>
            mutation.mutate({ targetId, back: true }, { onError: notifyFailure }),
          )
        },
        onError: (error) => {
          const failure = toFailure(error)
          if (failure.code === 'NOT_QUALIFIED') setAsked({ target, state, against: failure.message })
          else notifyFailure(error)
        },
      },
    )
  }

  return { move, asked, leave: () => setAsked(null), isMoving: mutation.isPending }
}
