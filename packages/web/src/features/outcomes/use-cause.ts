import { useMutation } from '@tanstack/react-query'
import { api, type Inputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import type { TraceNode } from './trace-picture.ts'

export type Part = Inputs['outcome']['cause']['part']

const SAID: Readonly<Record<Part, string>> = {
  had: 'It counts twice from now on.',
  none: 'It has no part any more.',
  unsaid: 'Left to the trace.',
}

/** Says what had a part and what had none; undo leaves it to the trace again. */
export const useCause = (outcomeId: string) => {
  const cause = useMutation(api.outcome.cause.mutationOptions({ onError: notifyFailure }))
  return (causes: TraceNode['causes'], part: Part): void => {
    // To take it back, every contact of a conversation is named; to say it, one is enough.
    const named = part === 'unsaid' ? causes : causes.slice(0, 1)
    const [first, ...others] = named
    if (first === undefined) return
    for (const other of others) cause.mutate({ outcomeId, ...other, part })
    cause.mutate(
      { outcomeId, ...first, part },
      {
        onSuccess: () =>
          notifyDone(
            SAID[part],
            part === 'unsaid' ? undefined : () => cause.mutate({ outcomeId, ...first, part: 'unsaid' }),
          ),
      },
    )
  }
}
