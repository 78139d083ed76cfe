import { ORPCError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import { type LeastOnRecord, leastOnRecord } from './least-on-record.ts'

interface Named {
  readonly personId: string
  readonly name: string
}

/** What was said already of somebody's coming: why, who leaves for it, and why they do. */
interface Said {
  readonly reason?: string
  readonly instead?: LeastOnRecord
  readonly insteadReason?: string
}

/** Somebody who is to be chosen, and what is still to be said for it. */
export type Asking =
  | {
      readonly question: 'who-leaves'
      readonly person: Named
      readonly said: Said
      readonly least: readonly LeastOnRecord[]
    }
  | { readonly question: 'why'; readonly person: Named; readonly said: Said }

/** One after the other: an undo must not overtake what it takes back. */
const IN_ORDER = { id: 'few' }

/**
 * Chooses people and lets them go; each can be taken back. Where something is still to be said — who leaves, or why —
 * `asking` holds the question.
 */
export const useFew = () => {
  const [asking, setAsking] = useState<Asking | null>(null)
  const add = useMutation(api.few.add.mutationOptions({ scope: IN_ORDER }))
  const remove = useMutation(api.few.remove.mutationOptions({ scope: IN_ORDER }))

  const choose = (person: Named, said: Said = {}) => {
    const { reason, instead, insteadReason } = said
    add.mutate(
      {
        personId: person.personId,
        ...(reason === undefined ? {} : { reason }),
        ...(instead === undefined ? {} : { instead: instead.personId }),
        ...(insteadReason === undefined ? {} : { insteadReason }),
      },
      {
        onSuccess: ({ left }) => {
          setAsking(null)
          notifyDone(
            left === null
              ? `${person.name} is among your chosen few.`
              : `${person.name} is among your chosen few; ${left.name} made room.`,
            () => takeBack(person, instead),
          )
        },
        onError: (error) => {
          const least = leastOnRecord(error)
          if (least !== null) {
            setAsking({ question: 'who-leaves', person, said, least })
          } else if (error instanceof ORPCError && error.code === 'REASON_MISSING') {
            setAsking({ question: 'why', person, said })
          } else {
            notifyFailure(error)
          }
        },
      },
    )
  }

  const takeBack = (person: Named, instead: LeastOnRecord | undefined) =>
    remove.mutate(
      { personId: person.personId, reason: 'Chosen by mistake' },
      {
        onSuccess: () => {
          if (instead !== undefined) add.mutate({ personId: instead.personId, reason: instead.reason })
        },
        onError: notifyFailure,
      },
    )

  const letGo = (person: ChosenNamed, reason: string) =>
    remove.mutate(
      { personId: person.personId, reason },
      {
        onSuccess: () =>
          notifyDone(`${person.name} is not among your chosen few any more.`, () =>
            add.mutate({ personId: person.personId, reason: person.reason }, { onError: notifyFailure }),
          ),
        onError: notifyFailure,
      },
    )

  return { asking, stopAsking: () => setAsking(null), choose, letGo, isPending: add.isPending }
}

type ChosenNamed = Named & { readonly reason: string }

export type Few = ReturnType<typeof useFew>
