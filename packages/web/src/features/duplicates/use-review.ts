import { useMutation } from '@tanstack/react-query'
import { useReducer, useRef } from 'react'
import { toFailure } from '../../api/failure.ts'
import { api } from '../../api/index.ts'
import { notifyFailure } from '../../ui/index.ts'
import { type ChoiceField, keyOf, type Pair } from './pair.ts'
import { startReview, stepOn } from './review.ts'

/** One after the other: an answer may build on the one before, and is taken back only once it stands. */
const IN_ORDER = { id: 'duplicates' }

/** The walk through the questions: each answer shows at once, and is written behind it. */
export const useReview = (pairs: readonly Pair[]) => {
  const [review, step] = useReducer(stepOn, pairs, startReview)
  const merge = useMutation(api.people.merge.mutationOptions({ scope: IN_ORDER }))
  const distinct = useMutation(api.people.distinct.mutationOptions({ scope: IN_ORDER }))
  const unmerge = useMutation(api.people.unmerge.mutationOptions({ scope: IN_ORDER }))
  const reconsider = useMutation(api.people.reconsider.mutationOptions({ scope: IN_ORDER }))
  /** The merge that each answer became; null when it did not. */
  const merges = useRef(new Map<string, Promise<string | null>>())

  const askAgain = (key: string) => (error: unknown) => {
    notifyFailure(error)
    step({ does: 'take-back', key })
    return null
  }
  const sayOne = (pair: Pair, takeFromOther: readonly ChoiceField[]): void => {
    const [kept, other] = pair.people
    const key = keyOf(pair)
    step({ does: 'decide', key, verdict: 'same' })
    merges.current.set(
      key,
      merge
        .mutateAsync({
          personId: kept.personId,
          otherId: other.personId,
          takeFromOther: [...takeFromOther],
        })
        .then(({ mergeId }) => mergeId)
        // Merged meanwhile, in another window perhaps: the answer stands as it is.
        .catch((error: unknown) => (toFailure(error).code === 'SAME_PERSON' ? null : askAgain(key)(error))),
    )
  }
  const sayTwo = (pair: Pair): void => {
    const [one, other] = pair.people
    const key = keyOf(pair)
    step({ does: 'decide', key, verdict: 'two' })
    distinct.mutateAsync({ personId: one.personId, otherId: other.personId }).catch(askAgain(key))
  }
  const takeBack = async (pair: Pair): Promise<void> => {
    const key = keyOf(pair)
    const merged = merges.current.get(key)
    merges.current.delete(key)
    step({ does: 'take-back', key })
    const mergeId = await merged
    const [one, other] = pair.people
    try {
      if (mergeId !== null && mergeId !== undefined) await unmerge.mutateAsync({ mergeId })
      // Taking a merge back says that the two are not one; here nothing is to be said of them yet.
      await reconsider.mutateAsync({ personId: one.personId, otherId: other.personId })
    } catch (error) {
      notifyFailure(error)
    }
  }
  return {
    review,
    sayOne,
    sayTwo,
    takeBack: (pair: Pair): void => void takeBack(pair),
    later: () => step({ does: 'later' }),
    back: () => step({ does: 'back' }),
    fromTheStart: () => step({ does: 'from-the-start' }),
  }
}
